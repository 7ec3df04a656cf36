package org.gongkai.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.constraint.ValidReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What requests are answered with, by an application that sets nothing. */
class RequestsTest {

    private static final DisclosureJson JSON = DisclosureJson.standard();
    private static final String TOTAL = Reports.REVIEW_TOTAL.toString();

    private static Server server;

    record Parcel(@NotBlank String sender, @ValidReport DisclosureReport report) {}

    /** Reports inside of something else. */
    @RestController
    static class ParcelController {

        @PostMapping("/parcels")
        int receive(@RequestBody @Valid Parcel parcel) {
            return parcel.report().year();
        }

        @PostMapping("/batches")
        List<ValidationResult> receive(
                @RequestBody List<@ValidReport DisclosureReport> reports, @RequestParam @NotBlank String sender) {
            return reports.stream().map(ReportValidator.standard()::validate).toList();
        }

        record Note(@NotBlank String text) {}

        @PostMapping("/notes")
        String receive(@RequestBody @Valid Note note) {
            return note.text();
        }
    }

    @BeforeAll
    static void start() {
        server = Server.start(ReportController.class, ParcelController.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void assertProblem(HttpResponse<String> answer, String expected) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JSONAssert.assertEquals(expected, answer.body(), false);
    }

    @Test
    void aGoodReportIsReceivedAndItsResultIsTheJsonOfTheLibrary() {
        HttpResponse<String> answer = server.post("/reports", Reports.json(Reports.good()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        ValidationResult result = JSON.results().read(answer.body());
        assertThat(result).isEqualTo(ReportValidator.standard().validate(Reports.good()));
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aWrongSumIsAnErrorWithItsFindingAtItsCellInChineseUnlessAskedOtherwise() throws Exception {
        String report = Reports.json(Reports.wrongSum());

        assertProblem(server.post("/reports", report), """
                {"title": "Bad Request", "status": 400, "detail": "请求中有1处问题。", "instance": "/reports",
                 "errors": [{"pointer": "%s", "detail": "表四 · 行政复议：四种结果之和为0，总计填写为2，相差2。",
                             "rule": "LIT-GROUP-SUM", "severity": "error", "outcome": "fail"}]}""".formatted(TOTAL));
        assertProblem(server.post("/reports", report, "Accept-Language", "en-GB,zh;q=0.5"), """
                {"detail": "There is one problem in the request.",
                 "errors": [{"pointer": "%s", "rule": "LIT-GROUP-SUM"}]}""".formatted(TOTAL));
    }

    @Test
    void everythingThatIsWrongWithTheJsonIsTold() throws Exception {
        String broken = Reports.json(Reports.good())
                .replace("\"year\":2024", "\"yaer\":2024,\"year\":\"2024\"")
                .replaceFirst("\"issued\":0", "\"issued\":0.5");

        assertProblem(server.post("/reports", broken, "Accept-Language", "en"), """
                {"detail": "There are 3 problems in the request.",
                 "errors": [{"pointer": "/yaer", "kind": "UNKNOWN_KEY", "line": 1},
                            {"pointer": "/year", "kind": "WRONG_TYPE"},
                            {"pointer": "/article20/governmentRules/issued", "kind": "NOT_WHOLE"}]}""");
        assertProblem(server.post("/reports", "{\"schemaVersion\":1,"), """
                {"errors": [{"pointer": "", "kind": "MALFORMED", "line": 1}]}""");
    }

    @Test
    void aReportInsideOfSomethingElseHasItsPlaceThere() throws Exception {
        String wrong = Reports.json(Reports.wrongSum());

        assertProblem(server.post("/parcels", "{\"sender\":\" \",\"report\":" + wrong + "}"), """
                {"errors": [{"pointer": "/report%s", "rule": "LIT-GROUP-SUM"}, {"pointer": "/sender"}]}""".formatted(TOTAL));
        assertProblem(
                server.post("/parcels", "{\"sender\":\" \",\"report\":" + Reports.json(Reports.good()) + "}"), """
                {"errors": [{"pointer": "/sender"}]}""");
        assertProblem(
                server.post("/parcels", "{\"sender\":\"a\",\"report\":" + wrong.replace("2024,", "20240,") + "}"), """
                {"errors": [{"pointer": "/report/year", "kind": "OUT_OF_RANGE"}]}""");
    }

    @Test
    void aListOfReportsIsCheckedOneByOne() throws Exception {
        String batch = "[" + Reports.json(Reports.good()) + "," + Reports.json(Reports.wrongSum()) + "]";

        assertProblem(server.post("/batches?sender=%20", batch), """
                {"errors": [{"pointer": "/1%s"}, {"parameter": "sender"}]}""".formatted(TOTAL));
        assertThat(server.post("/batches?sender=a", "[" + Reports.json(Reports.good()) + "]")
                        .body())
                .startsWith("[{\"schemaVersion\"");
    }

    @Test
    void requestsWithoutReportsAreLeftToTheApplication() {
        assertThat(server.post("/notes", "{\"text\":\" \"}").body())
                .contains("timestamp")
                .doesNotContain("errors\":[{\"p");
        assertThat(server.post("/notes", "{").body()).contains("timestamp");
    }

    @Test
    void aDraftIsCheckedAsFarAsItCanBeRead() throws Exception {
        String draft = Reports.json(Reports.wrongSum()).replaceFirst("\"issued\":0", "\"issued\":\"3件\"");

        HttpResponse<String> answer = server.post("/drafts", draft, "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("{\"unread\":[\"/article20/governmentRules/issued (line 1, column ");
        JSONAssert.assertEquals("{\"result\": {\"verdict\": \"invalid\"}}", answer.body(), false);
    }

    @Test
    void aDocumentIsReadBackAsTheReportThatWasWritten() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        DocumentWriter.word().write(Reports.wrongSum(), document);

        HttpResponse<String> answer = upload(document.toByteArray());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"notes\":[],\"report\":{\"schemaVersion\":1,")
                .containsPattern("\"review\":\\{[^}]*\"total\":2\\}");
    }

    @Test
    void aDocumentThatIsNoReportIsToldInNotes() {
        HttpResponse<String> answer = upload("{\\rtf1 year}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("RTF").contains("\"report\":null");
    }

    private static HttpResponse<String> upload(byte[] document) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(document);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII));
        return server.post("/documents", "multipart/form-data; boundary=part", body.toByteArray());
    }

    @Test
    void anAnnotatedPageIsInTheLanguageAskedFor() {
        String report = Reports.json(Reports.wrongSum());

        HttpResponse<String> page = server.post("/pages", report, "Accept", "text/html", "Accept-Language", "en");

        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .startsWith("<!DOCTYPE html>")
                .contains("LIT-GROUP-SUM")
                .contains("error 1");
    }

    @Test
    void formsAndCellsAreParameters() {
        assertThat(server.get("/forms/2021/label?cell=" + TOTAL).body()).isEqualTo("表四 · 行政复议 · 总计");
        assertThat(server.get("/forms/2020/label?cell=" + TOTAL).statusCode()).isEqualTo(400);
        assertThat(server.get("/forms/2021/label?cell=/total").statusCode()).isEqualTo(400);
    }
}
