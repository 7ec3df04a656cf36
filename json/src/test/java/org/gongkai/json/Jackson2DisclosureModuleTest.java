package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Jackson2DisclosureModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
    private static final DisclosureReport REPORT = SampleReports.of(Form.FORM_2021);
    private static final String JSON = DisclosureJson.standard().write(REPORT);

    /** As lenient as the mappers of Jackson 2 are by default, and more so. */
    private static final ObjectMapper CARELESS = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(
                    DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                    DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                    DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .build();

    @ParameterizedTest
    @EnumSource
    void aMapperWritesAndReadsWhatTheFacadeDoes(Form form) throws JsonProcessingException {
        DisclosureReport report = SampleReports.of(form);
        String json = MAPPER.writeValueAsString(report);
        assertThat(json).isEqualTo(DisclosureJson.standard().write(report));
        assertThat(MAPPER.readValue(json, DisclosureReport.class)).isEqualTo(report);
    }

    @Test
    void reportsStandInListsAndMaps() throws JsonProcessingException {
        Map<String, List<DisclosureReport>> files = Map.of("示例县", List.of(REPORT, SampleReports.of(Form.FORM_2019)));
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsString(files), new TypeReference<Map<String, List<DisclosureReport>>>() {}))
                .isEqualTo(files);
    }

    @Test
    void aReportCanBecomeATreeAndComeBack() throws JsonProcessingException {
        DisclosureReport tiny = REPORT.with(CellPath.of("/article20/fees/amount"), Cell.amount("0.00000000010"));
        ObjectMapper exact = JsonMapper.builder()
                .findAndAddModules()
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        JsonNode tree = exact.valueToTree(tiny);
        assertThat(tree.at("/applications/newlyReceived/total").isNumber()).isTrue();
        assertThat(exact.treeToValue(tree, DisclosureReport.class)).isEqualTo(tiny);
    }

    @Test
    void aProblemIsAMismatchWithThePlaceWithinTheReportAndThePathToIt() {
        String json = "[ " + JSON + ",\n " + JSON.replace("\"year\":2021", "\"year\":21") + "]";
        Jackson2MappingException problem = catchThrowableOfType(
                Jackson2MappingException.class,
                () -> MAPPER.readValue(json, new TypeReference<List<DisclosureReport>>() {}));
        assertThat(problem)
                .isInstanceOf(MismatchedInputException.class)
                .hasCauseInstanceOf(DisclosureJsonException.class)
                .hasMessageContaining("/year (line 2, column ");
        assertThat(problem.pointer()).isEqualTo("/1/year");
        assertThat(problem.problem().kind()).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(problem.problem().pointer()).isEqualTo("/year");
        assertThat(problem.getTargetType()).isEqualTo(DisclosureReport.class);
        assertThat(problem.getPathReference()).endsWith("[1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"year\":2021 | \"year\":2021.0           | NOT_WHOLE",
                "\"year\":2021 | \"year\":\"2021\"         | WRONG_TYPE",
                "\"year\":2021 | \"Year\":2021             | UNKNOWN_KEY",
                "\"year\":2021 | \"year\":2021,\"year\":2021 | DUPLICATE_KEY",
                "25.10         | \"\"                      | WRONG_TYPE",
            })
    void theCarelessMapperIsAsStrict(String original, String changed, Kind kind) {
        String json = JSON.replace(original, changed);
        assertThat(catchThrowableOfType(
                                Jackson2MappingException.class, () -> CARELESS.readValue(json, DisclosureReport.class))
                        .problem()
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void whatIsNoJsonIsLeftToTheMapper() {
        assertThatExceptionOfType(JsonParseException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"year\":02021}", DisclosureReport.class));
    }

    @Test
    void whatCannotBeReadOrWrittenIsLeftToTheMapper() {
        IOException broken = new IOException("broken");
        InputStream source = new SequenceInputStream(
                new ByteArrayInputStream("{\"year\":".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw broken;
                    }
                });
        OutputStream target = new OutputStream() {
            @Override
            public void write(int character) throws IOException {
                throw broken;
            }
        };
        DisclosureReport large = REPORT.withProblemsAndImprovements("公开。".repeat(10_000));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> MAPPER.readValue(source, DisclosureReport.class))
                .withMessageContaining("broken");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> MAPPER.writeValue(target, large))
                .withMessageContaining("broken");
    }
}
