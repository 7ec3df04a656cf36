package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final Path REPORTS = Path.of("reports");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(Object... arguments) {
        return CheckCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private List<JsonNode> lines() {
        return out.toString().lines().map(MAPPER::readTree).toList();
    }

    @Test
    void checksTheShippedReportsInOrder() {
        int status = run("--format", "json", REPORTS);

        assertThat(status).isEqualTo(1);
        assertThat(lines())
                .extracting(line -> Path.of(line.get("source").asString()).getFileName() + " "
                        + line.get("verdict").asString())
                .containsExactly(
                        "standard-2021-consistent.txt VALID",
                        "standard-2021-wrong-balance.json INVALID",
                        "standard-2021-wrong-sums.txt INVALID",
                        "trial-2019-clipped-column.txt INCOMPLETE",
                        "trial-2019-consistent.txt VALID");
        assertThat(lines())
                .allSatisfy(line -> assertThat(
                                line.get("report").get("schemaVersion").intValue())
                        .isEqualTo(1));
    }

    @Test
    void namesRuleCellsSumsAndMessageOfAFinding() {
        run("--format", "json", "--lang", "en", REPORTS.resolve("standard-2021-wrong-balance.json"));

        JsonNode finding = lines().get(0).get("findings").get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("APP-BALANCE");
        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("outcome").asString()).isEqualTo("FAIL");
        assertThat(finding.get("cells").valueStream().map(JsonNode::asString))
                .contains("/applications/newlyReceived/naturalPerson");
        assertThat(finding.get("left").intValue() - finding.get("right").intValue())
                .isEqualTo(1);
        assertThat(finding.get("message").asString()).startsWith("Table 3 · Natural persons");
    }

    @Test
    void tellsPeopleWhatIsWrongAndWhere() {
        int status = run(REPORTS.resolve("standard-2021-wrong-sums.txt"), REPORTS.resolve("trial-2019-consistent.txt"));

        assertThat(status).isEqualTo(1);
        assertThat(out.toString())
                .contains("示例县民政局 · 2023年度 · 2021年格式")
                .contains("三、收到和处理政府信息公开申请情况")
                .contains("APP-ROW-SUM")
                .contains("读取说明")
                .contains("约30")
                .doesNotContain("\u001b[")
                .endsWith("共2份：有效 1，无效 1\n");
    }

    @Test
    void saysWhereInTheDocumentACellStands() {
        run(REPORTS.resolve("standard-2021-wrong-sums.txt"));

        assertThat(out.toString()).containsPattern("“约30”不是有效的数字。［第\\d+行］");
    }

    @Test
    void writesAPageForEveryReportAndAnIndex() throws IOException {
        Path pages = folder.resolve("pages");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThat(run("--html", pages, broken, REPORTS)).isEqualTo(3);

        Document index = Jsoup.parse(pages.resolve("index.html"));
        List<String> links = index.select("a[href$=.html]").eachAttr("href");
        assertThat(links).hasSize(5);
        assertThat(index.text()).contains("broken.json");
        for (String link : links) {
            Path page = pages.resolve(URI.create(link).getPath());
            assertThat(Jsoup.parse(page).select("table")).isNotEmpty();
        }
        assertThat(Files.readString(pages.resolve(URI.create(links.get(2)).getPath())))
                .contains("APP-ROW-SUM");
    }

    @Test
    void readsEveryFormatInAFolderByItsContent() throws IOException {
        DisclosureReport report = DocumentReader.standard()
                .read(REPORTS.resolve("standard-2021-consistent.txt"))
                .report()
                .orElseThrow();
        DocumentWriter.html().write(report, folder.resolve("page.html"));
        DocumentWriter.word().write(report, folder.resolve("misnamed.pdf"));
        DocumentWriter.markdown().write(report, folder.resolve("report.md"));
        DisclosureJson.standard().write(report, folder.resolve("json.txt"));
        Files.writeString(folder.resolve("picture.png"), "no report");

        assertThat(run("--format=json", folder)).isZero();
        assertThat(lines()).hasSize(4);
        assertThat(lines())
                .allSatisfy(line -> assertThat(line.get("verdict").asString()).isEqualTo("VALID"));
    }

    @Test
    void departsFromTheCatalogueByAPolicy() throws IOException {
        Path report = REPORTS.resolve("standard-2021-wrong-balance.json");
        Path policy = Files.writeString(folder.resolve("policy.json"), """
                {"schemaVersion": 1, "switchedOff": [{"rule": "APP-BALANCE", "reason": "另行核对"}]}
                """);
        Path unknown = Files.writeString(folder.resolve("unknown.json"), """
                {"schemaVersion": 1, "switchedOff": [{"rule": "NO-SUCH-RULE", "reason": "另行核对"}]}
                """);

        assertThat(run("--policy", policy, report)).isZero();
        assertThat(run("--policy", unknown, report)).isEqualTo(2);
        assertThat(err.toString()).contains("unknown.json").contains("NO-SUCH-RULE");
    }

    @Test
    void speaksEnglishOnRequest() {
        assertThat(run("--lang", "en", REPORTS.resolve("standard-2021-consistent.txt")))
                .isZero();

        assertThat(out.toString()).contains("示例县人民政府办公室 · 2021 · form of 2021").endsWith("1 input: valid 1\n");
    }

    @Test
    void reportsWhatItCannotReadAndChecksTheRest() throws IOException {
        Path notice = Files.writeString(folder.resolve("notice.txt"), "关于召开会议的通知\n");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"schemaVersion\": 1,\n \"form\": 2021}");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        int status = run(
                "--format=json",
                folder.resolve("missing.txt"),
                notice,
                broken,
                empty,
                REPORTS.resolve("trial-2019-consistent.txt"));

        assertThat(status).isEqualTo(3);
        assertThat(lines())
                .extracting(line -> line.get("verdict").asString())
                .containsExactly("UNREADABLE", "UNREADABLE", "UNREADABLE", "UNREADABLE", "VALID");
        assertThat(lines().subList(0, 4)).allSatisfy(line -> {
            assertThat(line.has("report")).isFalse();
            assertThat(line.get("notes")).isNotEmpty();
        });
        assertThat(lines().get(0).get("notes").get(0).get("kind").asString()).isEqualTo("NO_SUCH_FILE");
        assertThat(lines().get(2).get("notes").get(0).get("place").asString()).isIn("第2行", "Line 2");
    }

    @Test
    void takesAgencyAndYearFromTheCommandLineWhereTheDocumentSaysNeither() throws IOException {
        String text = Files.readString(REPORTS.resolve("standard-2021-consistent.txt"));
        String anonymous = text.substring(text.indexOf("一、总体情况"))
                .replaceAll("2021年1月1日至2021年12月31日", "全年")
                .replaceAll("\\n示例县人民政府办公室\\n.*", "\n");
        Path file = Files.writeString(folder.resolve("anonymous.txt"), anonymous);

        assertThat(run("--format=json", file)).isEqualTo(3);
        assertThat(run("--format=json", "--agency", "示例县司法局", "--year", "2022", file))
                .isZero();

        JsonNode report = lines().get(1).get("report");
        assertThat(report.get("agency").get("name").asString()).isEqualTo("示例县司法局");
        assertThat(report.get("year").intValue()).isEqualTo(2022);
    }

    @Test
    void checksTheRestOfAFolderWithALinkThatLeadsBack() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("up"), folder);
        Files.copy(REPORTS.resolve("trial-2019-consistent.txt"), folder.resolve("report.txt"));

        assertThat(run("--format=json", folder)).isZero();
        assertThat(lines()).hasSize(1);
    }

    @Test
    void keepsControlCharactersFromTheTerminal() throws IOException {
        String text = Files.readString(REPORTS.resolve("standard-2021-consistent.txt"));
        Path file = Files.writeString(folder.resolve("bell.txt"), text.replace("2021年政府", "2021年\u001b[31m政府"));

        run(file);

        assertThat(out.toString()).doesNotContain("\u001b");
    }

    @Test
    void explainsFailedSums() {
        run("--explain", "--format=json", REPORTS.resolve("standard-2021-wrong-sums.txt"));

        JsonNode diagnoses = lines().get(0).get("diagnoses");
        assertThat(diagnoses
                        .valueStream()
                        .map(diagnosis -> diagnosis.get("explanations").toString()))
                .anyMatch(explanations -> explanations.contains(
                        "{\"cell\":\"/reviewAndLitigation/directLitigation/total\",\"found\":0,\"proposed\":1"));
        run("--explain", REPORTS.resolve("standard-2021-wrong-sums.txt"));
        assertThat(out.toString()).contains("可能的原因").contains("表四 · 行政诉讼 · 未经复议直接起诉 · 总计：0，可能应为1");
    }

    @Test
    void comparesWithTheReportOfTheYearBefore() throws IOException {
        String text = Files.readString(REPORTS.resolve("standard-2021-consistent.txt"));
        Path next = Files.writeString(
                folder.resolve("next.txt"), text.replace("2022", "2023").replace("2021", "2022"));

        assertThat(run("--format=json", "--previous", REPORTS.resolve("standard-2021-consistent.txt"), next))
                .isEqualTo(1);

        assertThat(lines().get(0)
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.get("rule").asString()))
                .contains("YOY-IN-FORCE");
        assertThat(run("--previous", folder.resolve("missing.txt"), next)).isEqualTo(3);
    }

    @Test
    void listsTheRules() {
        assertThat(run("--rules", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("APP-ROW-SUM").contains("YOY-CARRY-OVER");
    }

    @Test
    void explainsWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--format", "xml", REPORTS)).isEqualTo(2);
        assertThat(run("--year", "24", REPORTS)).isEqualTo(2);
        assertThat(run("--agency", " ", REPORTS)).isEqualTo(2);
        assertThat(err.toString())
                .contains("Missing required parameter: 'PATH'")
                .contains("expected one of [TEXT, JSON]")
                .contains("A report year has four digits: 24")
                .contains("Usage: gongkai-check");
        assertThat(out.toString()).isEmpty();
    }
}
