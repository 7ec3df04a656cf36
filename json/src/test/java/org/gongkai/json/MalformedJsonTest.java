package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.gongkai.finding.Policy;
import org.gongkai.form.Form;
import org.gongkai.json.reading.JsonLimits;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.exc.StreamReadException;

/** What is no JSON at all. */
class MalformedJsonTest {

    private static final String REPORT = DisclosureJson.standard().write(SampleReports.of(Form.FORM_2021));

    /** The column is where the tokenizer gives up, at the offending character or right behind it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"year\": 02024}              | /year        | 11",
                "{\"year\": +2024}              | /year        | 11",
                "{\"year\": NaN}                | /year        | 13",
                "{\"year\": .5}                 | /year        | 10",
                "{\"year\": /* 年 */ 2024}      | /year        | 10",
                "{\"year\": 2024,}              | ``           | 15",
                "{\"year\" 2024}                | /year        | 9",
                "{'year': 2024}                 | ``           | 2",
                "{\"agency\": {\"name\": \"县\\x\"}} | /agency/name | 24",
                "{\"agency\": {\"name\": \"县     | /agency/name | 23",
                "{\"agency\": {                 | /agency      | 13",
            })
    void isRefusedWithItsPlace(String json, String pointer, int column) {
        JsonProblem problem = Refused.text(json);
        assertThat(problem.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo(column);
    }

    @Test
    void isDescribedByWhatStandsBefore() {
        JsonProblem problem = Refused.text("{\n  \"title\": \"公开\",\n  \"year\": NaN\n}");
        assertThat(problem.message().en())
                .startsWith("/year (line 3, column 14): found something that is not JSON after «  \"year\": NaN»");
        assertThat(problem.message().zh()).startsWith("/year（第3行第14列）：发现「  \"year\": NaN」之后不是JSON的内容");
    }

    @Test
    void keepsWhatTheTokenizerSaidAsTheCause() {
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.standard().read("{]"))
                .withCauseInstanceOf(StreamReadException.class);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        JsonProblem problem = Refused.bytes("{\r\n  \"title\": \"公开\"}", Charset.forName("GB18030"));
        assertThat(problem.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(13);
        assertThat(problem.found().en()).isEqualTo("bytes that are not UTF-8");
    }

    @Test
    void otherEncodingsOfUnicodeAreRefused() {
        for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            JsonProblem problem = Refused.bytes(REPORT, utf16);
            assertThat(problem.kind()).isEqualTo(Kind.MALFORMED);
            assertThat(problem.found().zh()).isEqualTo("UTF-16编码的JSON");
        }
        for (String utf32 : List.of("UTF-32LE", "UTF-32BE")) {
            assertThat(Refused.bytes(REPORT, Charset.forName(utf32)).found().en())
                    .isEqualTo("JSON in UTF-32");
        }
    }

    /** What a lax decoder takes for a character: overlong forms, halves of surrogate pairs, beyond Unicode. */
    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "C1BF", "E080AF", "E09FBF", "EDA080", "EDBFBF", "F08080AF", "F4908080", "F8888080"})
    void bytesThatOnlyLookLikeUtf8AreRefused(String hex) {
        byte[] valid = REPORT.replace("（一）主动公开", "（一）主动公开@@@@").getBytes(StandardCharsets.UTF_8);
        byte[] wrong = HexFormat.of().parseHex(hex);
        int place = new String(valid, StandardCharsets.ISO_8859_1).indexOf("@@@@");
        System.arraycopy(wrong, 0, valid, place, wrong.length);
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.standard().read(valid))
                .satisfies(refusal -> assertThat(refusal.problem().found().en()).isEqualTo("bytes that are not UTF-8"));
    }

    @Test
    void charactersBeyondTheFirstPlaneAreRead() {
        DisclosureReport report = SampleReports.of(Form.FORM_2021).withTitle("𠮷à한ก");
        assertThat(DisclosureJson.standard().read(DisclosureJson.standard().writeBytes(report)))
                .isEqualTo(report);
    }

    @Test
    void aReplacementCharacterThatStandsInTheTextIsKept() throws IOException {
        DisclosureReport report = SampleReports.of(Form.FORM_2021).withTitle("公\uFFFD");
        byte[] bytes = DisclosureJson.standard().write(report).getBytes(StandardCharsets.UTF_8);
        assertThat(DisclosureJson.standard().read(new ByteArrayInputStream(bytes)))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[", "null", "x", ",", "}", "\"", "\u0000", "/"})
    void whatFollowsTheReportIsRefused(String more) {
        JsonProblem problem = Refused.text(REPORT + "\n " + more);
        assertThat(problem.kind()).isEqualTo(Kind.TRAILING_TEXT);
        assertThat(problem.pointer()).isEmpty();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(2);
    }

    @Test
    void whatFollowsADocumentOfAnyKindIsRefusedInTheSameWords() {
        JsonDocuments<Policy> policies = DisclosureJson.standard().policies();
        String twice = policies.write(SampleResults.policy()).repeat(2);
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> policies.read(twice))
                .extracting(refusal -> refusal.problem().message())
                .satisfies(message -> {
                    assertThat(message.en()).endsWith("found something else, expected nothing after the document");
                    assertThat(message.zh()).endsWith("发现其他内容，应为文件到此结束");
                });
    }

    @Test
    void whiteSpaceMayFollowTheReport() {
        assertThat(DisclosureJson.standard().read(REPORT + " \r\n\t")).isEqualTo(SampleReports.of(Form.FORM_2021));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"year\": 1111111111111111111111} | /year",
                "{\"year\": 1.11111111111111111111} | /year",
                "{\"title\": \"一二三四五六七八九十一二三四五六七八九十一\"} | /title",
                "{\"aKeyOfMoreThan20Characters\": 1} | ``",
            })
    void whatIsTooLongIsRefused(String json, String pointer) {
        JsonProblem problem = Refused.text(json, new JsonLimits(1000, 20, 20, 20, 20));
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.expected().en()).contains("20 in a text");
        assertThat(problem.expected().zh()).contains("文本最多20个");
    }

    @Test
    void aTextThatIsTooLargeIsRefused() {
        JsonProblem problem = Refused.text(REPORT, JsonLimits.standard().withMaxSize(1000));
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(problem.message().en())
                .isEqualTo("the document: found more than that, expected at most 1000 bytes or characters");
    }

    @Test
    void depthCannotExhaustTheStack() {
        assertThat(Refused.text("[".repeat(100_000)).kind()).isEqualTo(Kind.WRONG_TYPE);
        assertThat(Refused.text("{\"agency\":".repeat(100_000)).kind()).isEqualTo(Kind.UNKNOWN_KEY);
    }
}
