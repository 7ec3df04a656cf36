package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused of results, policies and waivers; the schemas refuse it too, as far as a schema can say it. */
class ResultStrictnessTest {

    private static final String POLICY = """
            {
              "schemaVersion": 1,
              "reratings": [{"rule": "FORM-TITLE", "severity": "info", "reason": "标题由系统生成"}],
              "switchedOff": [{"rule": "META-DEADLINE", "reason": "统一延期"}],
              "tolerances": [{"rule": "ROLL-UP-SUM", "difference": 0.05, "reason": "四舍五入"}]
            }
            """;

    private static final String WAIVERS = """
            {
              "schemaVersion": 1,
              "waivers": [{
                "agency": {"name": "示例县教育局"}, "year": 2024,
                "finding": {
                  "rule": "APP-ROW-SUM", "severity": "error", "outcome": "fail",
                  "pattern": {"zh": "{row}", "en": "{row}"},
                  "arguments": {"row": {"zh": "新收", "en": "new"}},
                  "left": ["/applications/newlyReceived/naturalPerson"],
                  "leftSource": "sameReport",
                  "right": ["/applications/newlyReceived/total"],
                  "leftSum": 5, "rightSum": 6
                },
                "values": {
                  "/applications/newlyReceived/naturalPerson": 5,
                  "/applications/newlyReceived/total": null
                },
                "reason": "已核实", "acceptedBy": "县政务公开办", "until": "2025-12-31"
              }]
            }
            """;

    private static final String RESULT = DisclosureJson.standard().results().write(SampleResults.result());

    /** What contradicts something else in the document, and how far a number may go, a schema cannot say. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "\"verdict\":\"valid\"",
            "\"/applications/newlyReceived/naturalPerson\": 5\n",
            "\"/applications/carriedOver/total\": 1, \"/applications/newlyReceived/total\": null",
            "1e1001",
            "1e-1001",
            "1e2147483648",
            "{\"zh\": \"{row}\", \"en\": \"{raw}\"}");

    private static final String TOTAL = "/waivers/0/values/~1applications~1newlyReceived~1total";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"switchedOff\": [{\"rule\": \"A\", \"reason\": \"一\"}, {\"rule\": \"A\", \"reason\": \"二\"}]`"
                        + "|发现对规则A的两次同类调整，应为每条规则至多一次"
                        + "|found two departures of one kind from rule A, expected one for each rule at most",
                "`\"tolerances\": [{\"rule\": \"A\", \"difference\": -1, \"reason\": \"一\"}]`"
                        + "|发现允许差额-1，应为正数|found the difference -1, expected more than zero"
            })
    void aPolicyThatCannotBeIsRefusedWithItsPlaceInBothLanguages(String departures, String zh, String en) {
        JsonProblem problem =
                refused(DisclosureJson.standard().policies(), "{\"schemaVersion\": 1, " + departures + "}");

        assertThat(problem.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.message().zh()).endsWith(zh);
        assertThat(problem.message().en()).endsWith(en);
    }

    @Test
    void theDocumentsThemselvesAreReadAndValid() {
        assertThat(DisclosureJson.standard().policies().read(POLICY).tolerances())
                .hasSize(1);
        assertThat(DisclosureJson.standard().waivers().read(WAIVERS)).hasSize(1);
        assertThat(new SchemaCheck(DisclosureSchemas.policy()).problems(POLICY)).isEmpty();
        assertThat(new SchemaCheck(DisclosureSchemas.waivers()).problems(WAIVERS))
                .isEmpty();
        assertThat(new SchemaCheck(DisclosureSchemas.result()).problems(RESULT)).isEmpty();
    }

    static Stream<Arguments> policies() {
        return Stream.of(
                arguments("\"switchedOff\"", "\"switchOff\"", Kind.UNKNOWN_KEY, "/switchOff"),
                arguments("\"info\"", "\"Info\"", Kind.UNKNOWN_VALUE, "/reratings/0/severity"),
                arguments(", \"reason\": \"统一延期\"", "", Kind.MISSING_KEY, "/switchedOff/0/reason"),
                arguments("\"统一延期\"", "\" \"", Kind.EMPTY_TEXT, "/switchedOff/0/reason"),
                arguments("\"rule\": \"ROLL-UP-SUM\"", "\"rule\": 5", Kind.WRONG_TYPE, "/tolerances/0/rule"),
                arguments("0.05", "\"0.05\"", Kind.WRONG_TYPE, "/tolerances/0/difference"),
                arguments("0.05", "1e1001", Kind.OUT_OF_RANGE, "/tolerances/0/difference"),
                arguments("0.05", "1e-1001", Kind.OUT_OF_RANGE, "/tolerances/0/difference"),
                arguments("0.05", "1e2147483648", Kind.OUT_OF_RANGE, "/tolerances/0/difference"),
                arguments("\"reratings\": [", "\"reratings\": {}, \"x\": [", Kind.WRONG_TYPE, "/reratings"),
                arguments("[{\"rule\": \"FORM-TITLE\"", "[null, {\"rule\": 1", Kind.WRONG_TYPE, "/reratings/0"),
                arguments("\"schemaVersion\": 1,", "", Kind.MISSING_KEY, "/schemaVersion"),
                arguments("\"schemaVersion\": 1", "\"schemaVersion\": 2", Kind.UNSUPPORTED_VERSION, "/schemaVersion"));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("policies")
    void ofAPolicy(String original, String changed, Kind kind, String pointer) {
        check(
                DisclosureJson.standard().policies(),
                DisclosureSchemas.policy(),
                POLICY,
                original,
                changed,
                kind,
                pointer);
    }

    static Stream<Arguments> waivers() {
        return Stream.of(
                arguments("\"fail\"", "\"pass\"", Kind.UNKNOWN_VALUE, "/waivers/0/finding/outcome"),
                arguments("[\"/applications", "[\"/application", Kind.UNKNOWN_VALUE, "/waivers/0/finding/left/0"),
                arguments(
                        "\"en\": \"new\"", "\"de\": \"neu\"", Kind.UNKNOWN_KEY, "/waivers/0/finding/arguments/row/de"),
                arguments("{\"row\": {", "{\"row\": 5, \"x\": {", Kind.WRONG_TYPE, "/waivers/0/finding/arguments/row"),
                arguments("\"leftSum\": 5", "\"leftSum\": \"5\"", Kind.WRONG_TYPE, "/waivers/0/finding/leftSum"),
                arguments("\"values\": {", "\"values\": [], \"x\": {", Kind.WRONG_TYPE, "/waivers/0/values"),
                arguments("/total\": null", "/sum\": null", Kind.UNKNOWN_KEY, TOTAL.replace("total", "sum")),
                arguments("/total\": null", "/total\": 5.5", Kind.NOT_WHOLE, TOTAL),
                arguments("/total\": null", "/total\": -5", Kind.OUT_OF_RANGE, TOTAL),
                arguments(
                        "\"/applications/newlyReceived/naturalPerson\": 5,\n      \"/applications/newlyReceived/total\": null",
                        "\"/applications/newlyReceived/naturalPerson\": 5\n",
                        Kind.MISSING_KEY,
                        TOTAL),
                arguments(
                        "\"/applications/newlyReceived/total\": null",
                        "\"/applications/carriedOver/total\": 1, \"/applications/newlyReceived/total\": null",
                        Kind.CONTRADICTION,
                        TOTAL.replace("newlyReceived", "carriedOver")),
                arguments("\"acceptedBy\": \"县政务公开办\", ", "", Kind.MISSING_KEY, "/waivers/0/acceptedBy"),
                arguments("\"2025-12-31\"", "\"31.12.2025\"", Kind.INVALID_DATE, "/waivers/0/until"),
                arguments("\"2025-12-31\"", "\"+12025-12-31\"", Kind.INVALID_DATE, "/waivers/0/until"),
                arguments("\"2025-12-31\"", "\"-2025-12-31\"", Kind.INVALID_DATE, "/waivers/0/until"));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("waivers")
    void ofWaivers(String original, String changed, Kind kind, String pointer) {
        check(
                DisclosureJson.standard().waivers(),
                DisclosureSchemas.waivers(),
                WAIVERS,
                original,
                changed,
                kind,
                pointer);
    }

    static Stream<Arguments> results() {
        return Stream.of(
                arguments("\"verdict\":\"invalid\"", "\"verdict\":\"valid\"", Kind.CONTRADICTION, "/verdict"),
                arguments("\"verdict\":\"invalid\"", "\"verdict\":\"Invalid\"", Kind.UNKNOWN_VALUE, "/verdict"),
                arguments("\"libraryVersion\":\"0.1.0\",", "", Kind.MISSING_KEY, "/run/libraryVersion"),
                arguments("\"failed\":2", "\"failed\":-2", Kind.OUT_OF_RANGE, "/run/checks/failed"),
                arguments("\"failed\":2", "\"failed\":2147483648", Kind.OUT_OF_RANGE, "/run/checks/failed"),
                arguments("\"cells\":{", "\"cells\":{\"/article20\":[0],", Kind.UNKNOWN_KEY, "/cells/~1article20"),
                arguments(
                        "\"message\":{\"zh\"", "\"message\":{\"de\"", Kind.UNKNOWN_KEY, "/run/tolerated/0/message/de"),
                arguments(
                        "\"digitsSwapped\"",
                        "\"DIGITS_SWAPPED\"",
                        Kind.UNKNOWN_VALUE,
                        "/diagnoses/0/explanations/0/corrections/0/hint"));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("results")
    void ofAResult(String original, String changed, Kind kind, String pointer) {
        check(
                DisclosureJson.standard().results(),
                DisclosureSchemas.result(),
                RESULT,
                original,
                changed,
                kind,
                pointer);
    }

    @Test
    void aCellThatStandsTwiceAmongTheValuesIsRefused() {
        String twice = WAIVERS.replace("\"values\": {", "\"values\": {\"/applications/newlyReceived/total\": 6,");
        assertThat(refused(DisclosureJson.standard().waivers(), twice).kind()).isEqualTo(Kind.DUPLICATE_KEY);
    }

    @Test
    void theOrderOfFindingAndValuesDoesNotMatter() {
        int finding = WAIVERS.indexOf("\"finding\"");
        int values = WAIVERS.indexOf("\"values\"");
        int reason = WAIVERS.indexOf("\"reason\"");
        String swapped = WAIVERS.substring(0, finding)
                + WAIVERS.substring(values, reason)
                + WAIVERS.substring(finding, values)
                + WAIVERS.substring(reason);
        assertThat(DisclosureJson.standard().waivers().read(swapped))
                .isEqualTo(DisclosureJson.standard().waivers().read(WAIVERS));
    }

    @Test
    void allProblemsAreToldAtOnceTheFirstOneFirst() {
        String wrong = POLICY.replace("\"info\"", "\"Info\"")
                .replace("\"统一延期\"", "\" \"")
                .replace("\"difference\": 0.05, ", "");
        DisclosureJsonException refusal = catchThrowableOfType(
                DisclosureJsonException.class,
                () -> DisclosureJson.standard().policies().read(wrong));
        assertThat(refusal.problems())
                .extracting(JsonProblem::pointer)
                .containsExactly("/reratings/0/severity", "/switchedOff/0/reason", "/tolerances/0/difference");
        assertThat(refusal.problem()).isEqualTo(refusal.problems().get(0));
    }

    @Test
    void whatFollowsFromAProblemIsNoneOfItsOwn() {
        String wrong = RESULT.replaceFirst("\"outcome\":\"fail\"", "\"outcome\":\"failed\"")
                .replace("\"verdict\":\"invalid\"", "\"verdict\":\"valid\"");
        DisclosureJsonException refusal = catchThrowableOfType(
                DisclosureJsonException.class,
                () -> DisclosureJson.standard().results().read(wrong));
        assertThat(refusal.problems()).hasSize(1).extracting(JsonProblem::kind).containsExactly(Kind.UNKNOWN_VALUE);
    }

    @Test
    void aContradictionSaysWhatFollows() {
        JsonProblem problem = refused(
                DisclosureJson.standard().results(),
                RESULT.replace("\"verdict\":\"invalid\"", "\"verdict\":\"valid\""));
        assertThat(problem.message().en())
                .startsWith("/verdict (line 1, column ")
                .endsWith(
                        "found the text \"valid\", expected the verdict that follows from findings and checks, invalid");
        assertThat(problem.message().zh()).endsWith("发现文本“valid”，应为由问题和检查次数得出的结论（无效）");
    }

    private static void check(
            JsonDocuments<?> documents,
            String schema,
            String document,
            String original,
            String changed,
            Kind kind,
            String pointer) {
        int place = document.indexOf(original);
        assertThat(place).isNotNegative();
        String json = document.substring(0, place) + changed + document.substring(place + original.length());
        JsonProblem problem = refused(documents, json);
        assertThat(problem.kind()).as(problem.toString()).isEqualTo(kind);
        assertThat(problem.pointer()).isEqualTo(pointer);
        if (!BEYOND_A_SCHEMA.contains(changed)) {
            assertThat(new SchemaCheck(schema).problems(json)).isNotEmpty();
        }
    }

    private static JsonProblem refused(JsonDocuments<?> documents, String json) {
        return catchThrowableOfType(DisclosureJsonException.class, () -> documents.read(json))
                .problem();
    }
}
