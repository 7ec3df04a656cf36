package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.Indicators;
import org.gongkai.form.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a release wrote is read for ever, and who holds the schemas of a release can read what is written now. */
class ReleasedFilesTest {

    private static final String SCHEMA = ".schema.json";

    private static final DisclosureJson JSON = DisclosureJson.standard();

    /** How a kind of document is read, by the name of its golden file. */
    private static final Map<String, Function<String, ?>> READERS = Stream.concat(
                    Stream.of(Form.values())
                            .map(form -> Map.<String, Function<String, ?>>entry("report-" + form.id(), JSON::read)),
                    Stream.of(
                            Map.<String, Function<String, ?>>entry("result", JSON.results()::read),
                            Map.<String, Function<String, ?>>entry("corpus-result", JSON.corpusResults()::read),
                            Map.<String, Function<String, ?>>entry("policy", JSON.policies()::read),
                            Map.<String, Function<String, ?>>entry("waivers", JSON.waivers()::read),
                            Map.<String, Function<String, ?>>entry("catalogue", JSON.catalogues()::read)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What is written now, by the name of its schema. */
    private static final Map<String, String> WRITTEN = Stream.concat(
                    Stream.of(Form.values())
                            .map(form -> Map.entry("report-" + form.id(), JSON.write(SampleReports.of(form)))),
                    Stream.of(
                            Map.entry("result", JSON.results().write(SampleResults.result())),
                            Map.entry("corpus-result", JSON.corpusResults().write(SampleResults.corpusResult())),
                            Map.entry("policy", JSON.policies().write(SampleResults.policy())),
                            Map.entry("waivers", JSON.waivers().write(SampleResults.waivers())),
                            Map.entry("catalogue", JSON.catalogues().write(SampleResults.catalogue())),
                            Map.entry("form", JSON.forms().write(Form.FORM_2021)),
                            Map.entry("codebook", JSON.codebooks().write(FlatTables.reports())),
                            Map.entry("indicators", JSON.indicators().write(Indicators.all()))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    static Stream<Path> documents() throws IOException {
        return files().filter(file -> !file.toString().endsWith(SCHEMA));
    }

    static Stream<Path> schemas() throws IOException {
        return files().filter(file -> file.toString().endsWith(SCHEMA));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(GeneratedFile.GOLDEN)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static String name(Path file, String ending) {
        return file.getFileName().toString().replace(ending, "");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentOfAReleaseIsRead(Path document) throws IOException {
        String written = Files.readString(document);

        assertThatCode(() -> READERS.get(name(document, ".json")).apply(written))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatIsWrittenNowIsValidByTheSchemaOfARelease(Path schema) throws IOException {
        assertThat(new SchemaCheck(Files.readString(schema)).problems(WRITTEN.get(name(schema, SCHEMA))))
                .isEmpty();
    }
}
