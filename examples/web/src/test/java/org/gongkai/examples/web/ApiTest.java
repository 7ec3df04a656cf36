package org.gongkai.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.examples.web.Surroundings.Database;
import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What programs are answered, and what people take along. */
class ApiTest {

    private static final DisclosureReport REPORT = DisclosureReport.toFillIn(Form.FORM_2021, 2024, Agency.of("示例县教育局"));

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start(Database.H2);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static HttpResponse<String> post(String path, byte[] body, String password)
            throws IOException, InterruptedException {
        String account = Base64.getEncoder().encodeToString(("office:" + password).getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.url(path)))
                .header("Authorization", "Basic " + account)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void aDocumentIsReadAndChecked() throws IOException, InterruptedException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        DocumentWriter.word().write(REPORT, document);

        assertThat(post("/api/read", document.toByteArray(), DemonstrationData.PASSWORD)
                        .body())
                .startsWith("{\"status\":")
                .contains("\"report\":{\"schemaVersion\":1", "\"verdict\":\"");
        assertThat(post("/api/read?lang=en", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), DemonstrationData.PASSWORD)
                        .body())
                .contains("\"report\":null", "\"kind\":\"DAMAGED\"");
    }

    @Test
    void whatIsAnsweredIsAsTheDescriptionSays() throws IOException, InterruptedException {
        String description = desk.url("/api/openapi.yaml");
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources()));
        Schema reading = registry.getSchema(SchemaLocation.of(description + "#/components/schemas/Reading"));
        Schema check = registry.getSchema(SchemaLocation.of(description + "#/components/schemas/Check"));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        DocumentWriter.excel().write(REPORT, document);
        byte[] old = "示例县教育局2017年政府信息公开工作年度报告".getBytes(StandardCharsets.UTF_8);
        byte[] json = DisclosureJson.standard().write(REPORT).getBytes(StandardCharsets.UTF_8);

        for (byte[] body : List.of(document.toByteArray(), old, new byte[] {0, 1, 2}, json)) {
            for (String language : List.of("zh_CN", "en")) {
                assertThat(reading.validate(answer("/api/read?lang=" + language, body), InputFormat.JSON))
                        .isEmpty();
                assertThat(check.validate(answer("/api/check?lang=" + language, body), InputFormat.JSON))
                        .isEmpty();
            }
        }
        assertThat(reading.validate("{\"status\":\"READ\"}", InputFormat.JSON)).isNotEmpty();
    }

    private static String answer(String path, byte[] body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, body, DemonstrationData.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aReportIsCheckedAsFarAsItCanBeRead() throws IOException, InterruptedException {
        String broken = DisclosureJson.standard().write(REPORT).replaceFirst("\"issued\":null", "\"issued\":0.5");

        HttpResponse<String> answer =
                post("/api/check", broken.getBytes(StandardCharsets.UTF_8), DemonstrationData.PASSWORD);

        assertThat(answer.body())
                .startsWith("{\"problems\":[{\"kind\":\"NOT_WHOLE\",\"pointer\":\"/article20/governmentRules/issued\"")
                .contains("\"verdict\":\"incomplete\"");
    }

    @Test
    void withoutAnAccountNothingIsAnswered() throws IOException, InterruptedException {
        assertThat(post("/api/check", new byte[0], "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void everythingThatCanBeTakenAlongIsThere() throws IOException {
        Visitor office = desk.signedIn("office");
        office.open("/office/2024");
        String filing = office.element("table.overview tbody tr:nth-child(2) a").attr("href");
        for (String path : new String[] {
            filing,
            filing + "/page",
            filing + "/page?version=1",
            filing + "/years",
            filing + "/report.docx",
            filing + "/report.xlsx",
            "/office/2024/reports.xlsx",
            "/api/openapi.yaml",
            "/api/schemas/report-2019.schema.json"
        }) {
            office.open(path);
            assertThat(office.status()).as(path).isEqualTo(200);
        }
        office.open("/api/schemas/report-2018.schema.json");
        assertThat(office.status()).isEqualTo(404);
        office.open(filing + "/page?version=99");
        assertThat(office.status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeDoneIsSaidInWords() throws IOException {
        Visitor organ = desk.signedIn("organ2");
        organ.follow("2024");
        organ.page().select("input[name=version]").val("1");
        organ.submit("#report", Map.of());
        assertThat(organ.page().text()).contains("他人已保存了新的版本");

        organ.open("/filings/99999");
        assertThat(organ.page().text()).contains("没有这个页面");
    }
}
