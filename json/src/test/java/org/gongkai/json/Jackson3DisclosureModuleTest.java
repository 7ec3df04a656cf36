package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class Jackson3DisclosureModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final DisclosureReport REPORT = SampleReports.of(Form.FORM_2021);
    private static final String JSON = DisclosureJson.standard().write(REPORT);

    /** A mapper that accepts nearly anything, and writes nearly everything differently. */
    private static final JsonMapper CARELESS = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(
                    DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                    DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                    DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .withCoercionConfigDefaults(
                    config -> config.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
            .build();

    record Filed(int number, DisclosureReport report, Optional<DisclosureReport> before) {}

    @ParameterizedTest
    @EnumSource
    void aMapperWritesAndReadsWhatTheFacadeDoes(Form form) {
        DisclosureReport report = SampleReports.of(form);
        String json = MAPPER.writeValueAsString(report);
        assertThat(json).isEqualTo(DisclosureJson.standard().write(report));
        assertThat(MAPPER.readValue(json, DisclosureReport.class)).isEqualTo(report);
    }

    @Test
    void reportsStandInListsMapsAndRecords() {
        Filed filed = new Filed(7, REPORT, Optional.of(SampleReports.of(Form.FORM_2019)));
        Map<String, List<Filed>> files = Map.of("示例县", List.of(filed, filed));
        String json = MAPPER.writeValueAsString(files);
        assertThat(MAPPER.readValue(json, new TypeReference<Map<String, List<Filed>>>() {}))
                .isEqualTo(files);
    }

    @Test
    void aReportCanBecomeATreeAndComeBack() {
        JsonNode tree = MAPPER.valueToTree(REPORT);
        assertThat(tree.at("/applications/newlyReceived/total").isNumber()).isTrue();
        assertThat(MAPPER.treeToValue(tree, DisclosureReport.class)).isEqualTo(REPORT);
    }

    @Test
    void aSettingOfTheMapperChangesNothingThatIsWritten() {
        CellPath amount = CellPath.of("/article20/fees/amount");
        DisclosureReport tiny = REPORT.with(amount, Cell.amount("0.00000000010"));
        assertThat(CARELESS.writeValueAsString(tiny))
                .isEqualTo(DisclosureJson.standard().write(tiny))
                .contains("{\"amount\":0.00000000010}");
    }

    @Test
    void aProblemIsAMismatchWithThePlaceWithinTheReportAndThePathToIt() {
        String json = "[ " + JSON + ",\n " + JSON.replace("\"year\":2021", "\"year\":21") + "]";
        Jackson3MappingException problem = catchThrowableOfType(
                Jackson3MappingException.class,
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

    @Test
    void theCarelessMapperIsAsStrict() {
        assertThat(careless("\"year\":2021", "\"year\":2021.0")).isEqualTo(Kind.NOT_WHOLE);
        assertThat(careless("\"year\":2021", "\"year\":\"2021\"")).isEqualTo(Kind.WRONG_TYPE);
        assertThat(careless("\"year\":2021", "\"Year\":2021")).isEqualTo(Kind.UNKNOWN_KEY);
        assertThat(careless("\"year\":2021", "\"year\":2021,\"year\":2021")).isEqualTo(Kind.DUPLICATE_KEY);
        assertThat(careless("25.10", "NaN")).isEqualTo(Kind.WRONG_TYPE);
        assertThat(careless("25.10", "\"\"")).isEqualTo(Kind.WRONG_TYPE);
        assertThat(careless("{\"text\":\"若干8\"}", "[8]")).isEqualTo(Kind.WRONG_TYPE);
        assertThat(careless(JSON, "\"\"")).isEqualTo(Kind.WRONG_TYPE);
        assertThat(careless(JSON, "[" + JSON + "]")).isEqualTo(Kind.WRONG_TYPE);
    }

    @Test
    void inATreeThereAreNoLines() {
        JsonNode tree = MAPPER.readTree(JSON.replace("\"year\":2021", "\"year\":null"));
        JsonProblem problem = catchThrowableOfType(
                        Jackson3MappingException.class, () -> MAPPER.treeToValue(tree, DisclosureReport.class))
                .problem();
        assertThat(problem.line()).isZero();
        assertThat(problem.column()).isZero();
        assertThat(problem.message().en()).isEqualTo("/year: found null, expected a year of four digits");
        assertThat(problem.message().zh()).isEqualTo("/year：发现null，应为四位数年份");
    }

    @Test
    void whatIsNoJsonIsLeftToTheMapper() {
        StreamReadException problem = catchThrowableOfType(
                StreamReadException.class, () -> MAPPER.readValue("{\"year\":02021}", DisclosureReport.class));
        assertThat(problem).isNotNull();
    }

    private static Kind careless(String original, String changed) {
        String json = JSON.replace(original, changed);
        return catchThrowableOfType(
                        Jackson3MappingException.class, () -> CARELESS.readValue(json, DisclosureReport.class))
                .problem()
                .kind();
    }

    @Test
    void resultsPoliciesAndWaiversAreWrittenAndReadToo() {
        DisclosureJson json = DisclosureJson.standard();
        assertThat(MAPPER.writeValueAsString(SampleResults.result()))
                .isEqualTo(json.results().write(SampleResults.result()));
        assertReadBack(SampleResults.result(), ValidationResult.class);
        assertReadBack(SampleResults.corpusResult(), CorpusResult.class);
        assertReadBack(SampleResults.policy(), Policy.class);
        assertReadBack(SampleResults.waivers().get(0), Waiver.class);
    }

    private static <T> void assertReadBack(T value, Class<T> type) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), type)).isEqualTo(value);
    }
}
