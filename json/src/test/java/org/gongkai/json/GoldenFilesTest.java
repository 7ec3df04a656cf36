package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.Indicators;
import org.gongkai.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written by schema version 1 is read, and written, for ever. */
class GoldenFilesTest {

    private final DisclosureJson json = DisclosureJson.standard();

    @ParameterizedTest
    @EnumSource
    void isReadAsTheReportThatWasWritten(Form form) throws IOException {
        assertThat(json.read(golden(form))).isEqualTo(SampleReports.of(form));
    }

    @ParameterizedTest
    @EnumSource
    void aFormIsADocumentOfItsOwn(Form form) throws IOException {
        Path file = Path.of("src/main/resources/org/gongkai/json/form/form-" + form.id() + ".json");
        GeneratedFile.requireCurrent(file, json.withIndentation().forms().write(form));
        assertThat(json.forms().read(file)).isEqualTo(form);
        assertThat(new SchemaCheck(DisclosureSchemas.form()).problems(Files.readString(file)))
                .isEmpty();
    }

    static Stream<FlatTable> tables() {
        return Stream.of(
                FlatTables.reports(),
                FlatTables.cells(),
                FlatTables.findings(),
                FlatTables.indicators(),
                FlatTables.agencies());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theCodebookOfATableIsADocumentOfItsOwn(FlatTable table) throws IOException {
        Path file = Path.of("src/main/resources/org/gongkai/json/codebook/" + table.name() + ".json");
        GeneratedFile.requireCurrent(file, json.withIndentation().codebooks().write(table));
        assertThat(json.codebooks().read(file)).isEqualTo(table);
        assertThat(new SchemaCheck(DisclosureSchemas.codebook()).problems(Files.readString(file)))
                .isEmpty();
    }

    @Test
    void indicatorsAreADocumentOfTheirOwn() throws IOException {
        Path file = Path.of("src/main/resources/org/gongkai/json/indicators.json");
        GeneratedFile.requireCurrent(file, json.withIndentation().indicators().write(Indicators.all()));
        assertThat(json.indicators().read(file)).isEqualTo(Indicators.all());
        assertThat(new SchemaCheck(DisclosureSchemas.indicators()).problems(Files.readString(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenToTheByte(Form form) throws IOException {
        GeneratedFile.requireCurrent(golden(form), json.withIndentation().write(SampleReports.of(form)));
    }

    @Test
    void resultsPoliciesAndWaiversAreReadAsWhatWasWritten() throws IOException {
        assertThat(json.results().read(golden("result"))).isEqualTo(SampleResults.result());
        assertThat(json.corpusResults().read(golden("corpus-result"))).isEqualTo(SampleResults.corpusResult());
        assertThat(json.policies().read(golden("policy"))).isEqualTo(SampleResults.policy());
        assertThat(json.waivers().read(golden("waivers"))).isEqualTo(SampleResults.waivers());
        assertThat(json.catalogues().read(golden("catalogue"))).isEqualTo(SampleResults.catalogue());
    }

    @Test
    void resultsPoliciesAndWaiversAreWrittenToTheByte() throws IOException {
        DisclosureJson indented = json.withIndentation();
        GeneratedFile.requireCurrent(golden("result"), indented.results().write(SampleResults.result()));
        GeneratedFile.requireCurrent(
                golden("corpus-result"), indented.corpusResults().write(SampleResults.corpusResult()));
        GeneratedFile.requireCurrent(golden("policy"), indented.policies().write(SampleResults.policy()));
        GeneratedFile.requireCurrent(golden("waivers"), indented.waivers().write(SampleResults.waivers()));
        GeneratedFile.requireCurrent(golden("catalogue"), indented.catalogues().write(SampleResults.catalogue()));
    }

    private static Path golden(Form form) {
        return golden("report-" + form.id());
    }

    private static Path golden(String name) {
        return GeneratedFile.golden(name + ".json");
    }
}
