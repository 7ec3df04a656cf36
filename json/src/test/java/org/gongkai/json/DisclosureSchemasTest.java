package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.Fault;
import org.gongkai.testkit.ReportDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DisclosureSchemasTest {

    private static final SchemaCheck RESULT = new SchemaCheck(DisclosureSchemas.result());
    private static final SchemaCheck CORPUS_RESULT = new SchemaCheck(DisclosureSchemas.corpusResult());
    private static final SchemaCheck POLICY = new SchemaCheck(DisclosureSchemas.policy());
    private static final SchemaCheck WAIVERS = new SchemaCheck(DisclosureSchemas.waivers());

    private final DisclosureJson json = DisclosureJson.standard();

    static Stream<Map.Entry<String, String>> files() {
        return Stream.concat(
                Stream.of(Form.values()).map(form -> Map.entry("report-" + form.id(), DisclosureSchemas.report(form))),
                Stream.of(
                        Map.entry("result", DisclosureSchemas.result()),
                        Map.entry("corpus-result", DisclosureSchemas.corpusResult()),
                        Map.entry("policy", DisclosureSchemas.policy()),
                        Map.entry("waivers", DisclosureSchemas.waivers()),
                        Map.entry("catalogue", DisclosureSchemas.catalogue()),
                        Map.entry("form", DisclosureSchemas.form()),
                        Map.entry("codebook", DisclosureSchemas.codebook()),
                        Map.entry("indicators", DisclosureSchemas.indicators())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFilesThatAreShippedAreUpToDate(Map.Entry<String, String> schema) throws IOException {
        Path folder = Path.of("src/main/resources/org/gongkai/json/schema");
        String name = schema.getKey() + ".schema.json";
        GeneratedFile.requireCurrent(folder.resolve(name), schema.getValue());
        GeneratedFile.requireCurrent(GeneratedFile.golden(name), schema.getValue());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySchemaIsOneOfTheDraftAndHasAnIdOfItsOwn(Map.Entry<String, String> schema) {
        assertThat(SchemaCheck.ofDraft().problems(schema.getValue())).isEmpty();
        assertThat(JsonMapper.shared().readTree(schema.getValue()).get("$id").asString())
                .isEqualTo("urn:gongkai:schema:" + schema.getKey().replace("report-", "report:") + ":1");
    }

    @ParameterizedTest
    @EnumSource
    void everyCellHasLabelAndUnitInBothLanguages(Form form) {
        JsonNode schema = JsonMapper.shared().readTree(DisclosureSchemas.report(form));
        assertThat(form.cells()).allSatisfy(cell -> {
            String pointer = cell.path().toString().substring(1).replace("/", "/properties/");
            String table = cell.table().section().key();
            JsonNode node = schema.at("/properties/" + table + "/anyOf/0" + pointer.substring(table.length()));
            assertThat(node.get("title").asString())
                    .contains(cell.column().label().zh(), cell.column().label().en());
            assertThat(node.get("description").asString())
                    .contains(cell.labelPath().zh(), cell.labelPath().en())
                    .contains(cell.column().unit().label().zh());
        });
    }

    @Provide
    Arbitrary<DisclosureReport> anyReports() {
        return AnyReports.reports();
    }

    @Provide
    Arbitrary<ValidationResult> anyResults() {
        return AnyResults.results();
    }

    @Provide
    Arbitrary<CorpusResult> anyCorpusResults() {
        return AnyResults.corpusResults();
    }

    @Provide
    Arbitrary<List<Waiver>> anyWaivers() {
        return AnyResults.waivers().list().ofMaxSize(3);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyReportThatIsWrittenIsValid(@ForAll("anyReports") DisclosureReport report) {
        assertThat(SchemaCheck.of(report.form()).problems(json.write(report))).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Domain(ReportDomain.class)
    @Domain(DomainContext.Global.class)
    void theReportsOfTheTestKitAreValid(@ForAll Fault fault) {
        DisclosureReport report = fault.faulty();
        assertThat(SchemaCheck.of(report.form()).problems(json.write(report))).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void everyResultThatIsWrittenIsValid(@ForAll("anyResults") ValidationResult result) {
        assertThat(RESULT.problems(json.results().write(result))).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void everyCorpusResultThatIsWrittenIsValid(@ForAll("anyCorpusResults") CorpusResult result) {
        assertThat(CORPUS_RESULT.problems(json.corpusResults().write(result))).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void waiversThatAreWrittenAreValid(@ForAll("anyWaivers") List<Waiver> waivers) {
        assertThat(WAIVERS.problems(json.waivers().write(waivers))).isEmpty();
    }

    @Test
    void aPolicyThatIsWrittenIsValid() {
        assertThat(POLICY.problems(json.policies().write(SampleResults.policy())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aReportOfTheOtherFormIsNotValid(Form form) {
        String other = json.write(SampleReports.of(
                Stream.of(Form.values()).filter(one -> one != form).findFirst().orElseThrow()));
        assertThat(SchemaCheck.of(form).problems(other)).isNotEmpty();
    }
}
