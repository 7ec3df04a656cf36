package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.examples.check.CommandRun.REPORTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {

    private static final Path COUNTY = Path.of("county");
    private static final Path CONSISTENT = REPORTS.resolve("form-2021-consistent.txt");
    private static final Path WRONG_SUMS = REPORTS.resolve("form-2021-wrong-sums.txt");
    private static final Path WRONG_BALANCE = REPORTS.resolve("form-2021-wrong-balance.json");

    @TempDir
    private Path folder;

    @Test
    void saysItsVersion() {
        assertThat(CommandRun.of("--version").out().strip()).matches("gongkai-check \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void checksTheShippedReportsInOrder() {
        CommandRun run = CommandRun.of("--format", "json", REPORTS);

        assertThat(run.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(run.lines())
                .extracting(line -> Path.of(line.get("source").asString()).getFileName() + " "
                        + line.get("status").asString())
                .containsExactly(
                        "form-2019-clipped-column.txt incomplete",
                        "form-2019-consistent.txt valid",
                        "form-2021-consistent.txt valid",
                        "form-2021-wrong-balance.json invalid",
                        "form-2021-wrong-sums.txt invalid");
    }

    @Test
    void aDocumentThatBeginsWithABraceIsNoJson(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.rtf"), "{\\rtf1 text}");

        CommandRun run = CommandRun.of("--lang", "en", file);

        assertThat(run.status()).isEqualTo(ExitStatus.UNFINISHED);
        assertThat(run.out()).contains("Documents of the format RTF cannot be read");
    }

    @Test
    void tellsPeopleWhatIsWrongAndWhere() {
        CommandRun run = CommandRun.of(WRONG_SUMS, REPORTS.resolve("form-2019-consistent.txt"));

        assertThat(run.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(run.out())
                .contains("示例县民政局 · 2023年度 · 2021年格式")
                .contains("三、收到和处理政府信息公开申请情况")
                .contains("APP-ROW-SUM")
                .contains("读取说明")
                .containsPattern("“约30”不是有效的数字。［第\\d+行］")
                .doesNotContain("\u001b[")
                .doesNotContain("未执行的规则")
                .endsWith("共2份：有效 1，无效 1\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void speaksEnglishOnRequest() {
        CommandRun run = CommandRun.of("--lang", "en", CONSISTENT);

        assertThat(run.status()).isEqualTo(ExitStatus.PASSED);
        assertThat(run.out()).contains("示例县人民政府办公室 · 2021 · form of 2021").endsWith("1 input: valid 1\n");
    }

    @Test
    void readsEveryFormatInAFolderByItsContent() throws IOException {
        DisclosureReport report =
                DocumentReader.standard().read(CONSISTENT).report().orElseThrow();
        DocumentWriter.html().write(report, folder.resolve("page.html"));
        DocumentWriter.word().write(report, folder.resolve("misnamed.pdf"));
        DocumentWriter.markdown().write(report, folder.resolve("report.md"));
        DisclosureJson.standard().write(report, folder.resolve("json.txt"));

        CommandRun run = CommandRun.of("--format=json", folder);

        assertThat(run.status()).isEqualTo(ExitStatus.PASSED);
        assertThat(run.statuses()).hasSize(4).containsOnly("valid");
    }

    @Test
    void reportsWhatItCannotReadAndChecksTheRest() throws IOException {
        Path notice = Files.writeString(folder.resolve("notice.txt"), "关于召开会议的通知\n");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"schemaVersion\": 1,\n \"form\": 2021}");

        CommandRun run = CommandRun.of(
                "--format=json",
                folder.resolve("missing.txt"),
                notice,
                broken,
                REPORTS.resolve("form-2019-consistent.txt"));

        assertThat(run.status()).isEqualTo(ExitStatus.UNFINISHED);
        assertThat(run.statuses()).containsExactly("unreadable", "unreadable", "unreadable", "valid");
        assertThat(run.lines())
                .extracting(line -> line.at("/notes/0/kind").asString())
                .containsExactly("NO_SUCH_FILE", "NO_YEAR", "JSON_WRONG_TYPE", "");
        assertThat(run.lines().get(2).at("/notes/0/message/zh").asString()).startsWith("/form（第2行第10列）：发现数字2021");
    }

    @Test
    void keepsControlCharactersFromTheTerminal() throws IOException {
        String text = Files.readString(CONSISTENT);
        Path file = Files.writeString(folder.resolve("bell.txt"), text.replace("2021年政府", "2021年\u001b[31m政府"));

        assertThat(CommandRun.of(file).out()).doesNotContain("\u001b");
    }

    @Test
    void takesAgencyAndYearFromTheCommandLineWhereTheDocumentSaysNeither() throws IOException {
        Path file = anonymous("anonymous.txt");

        assertThat(CommandRun.of("--format=json", file).status()).isEqualTo(ExitStatus.UNFINISHED);
        CommandRun run = CommandRun.of("--format=json", "--agency", "示例县司法局", "--year", "2022", file);

        assertThat(run.status()).isEqualTo(ExitStatus.PASSED);
        JsonNode report = run.lines().get(0).get("report");
        assertThat(report.at("/agency/name").asString()).isEqualTo("示例县司法局");
        assertThat(report.get("year").intValue()).isEqualTo(2022);
    }

    @Test
    void takesTheReportOfTheYearBeforeForThatYear() throws IOException {
        CommandRun run = CommandRun.of(
                "--agency",
                "示例县司法局",
                "--year",
                "2022",
                "--previous",
                anonymous("before.txt"),
                anonymous("anonymous.txt"));

        assertThat(run.out()).contains("YOY-IN-FORCE").doesNotContain("未执行的规则");
        assertThat(run.err()).contains("--previous").contains("before.txt");
    }

    private Path anonymous(String name) throws IOException {
        String text = Files.readString(CONSISTENT);
        return Files.writeString(
                folder.resolve(name),
                text.substring(text.indexOf("一、总体情况"))
                        .replaceAll("2021年1月1日至2021年12月31日", "全年")
                        .replaceAll("\\n示例县人民政府办公室\\n.*", "\n"));
    }

    @Test
    void comparesWithTheReportOfTheYearBefore() throws IOException {
        String text = Files.readString(CONSISTENT);
        Path next = Files.writeString(
                folder.resolve("next.txt"), text.replace("2022", "2023").replace("2021", "2022"));

        CommandRun run = CommandRun.of("--previous", CONSISTENT, next);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("YOY-IN-FORCE").doesNotContain("两份报告的机关名称");
    }

    @Test
    void saysThatTheAgencyIsNamedDifferentlyTheYearBefore() throws IOException {
        String text = Files.readString(CONSISTENT);
        Path next = Files.writeString(
                folder.resolve("next.txt"),
                text.replace("2022", "2023").replace("2021", "2022").replace("人民政府办公室", "政府办公室"));

        assertThat(CommandRun.of("--previous", CONSISTENT, next).out()).contains("两份报告的机关名称写法不同，按同一机关比较");
    }

    @Test
    void saysWhyTheReportOfTheYearBeforeIsNotComparedWith() {
        CommandRun run = CommandRun.of("--previous", WRONG_SUMS, CONSISTENT);

        assertThat(run.status()).isEqualTo(ExitStatus.PASSED);
        assertThat(run.out()).contains("未执行的规则").containsPattern("YOY-CARRY-OVER、YOY-IN-FORCE.*：只比较相邻年度");
        assertThat(run.err()).contains("--previous").contains("第25行");
    }

    @Test
    void departsFromTheCatalogueByAPolicy() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), """
                {"schemaVersion": 1, "switchedOff": [{"rule": "APP-BALANCE", "reason": "另行核对"}]}
                """);

        CommandRun run = CommandRun.of("--policy", policy, WRONG_BALANCE);

        assertThat(run.status()).isEqualTo(ExitStatus.PASSED);
        assertThat(run.out()).contains("APP-BALANCE：规则已停用：另行核对");
    }

    @Test
    void explainsFailedSums() {
        assertThat(CommandRun.of("--explain", WRONG_SUMS).out())
                .contains("可能的原因")
                .contains("表四 · 行政诉讼 · 未经复议直接起诉 · 总计：0，可能应为1");
        assertThat(CommandRun.of(WRONG_SUMS).out()).doesNotContain("可能的原因");
    }

    @Test
    void listsTheRules() {
        CommandRun run = CommandRun.of("--rules", "--lang", "en");

        assertThat(run.status()).isEqualTo(ExitStatus.PASSED);
        assertThat(run.out())
                .contains("APP-ROW-SUM", "YOY-CARRY-OVER", "ROLL-UP-SUM", "CORPUS-PROSE-SHARED", "off by default")
                .contains("Parent and children", "warning")
                .doesNotContain("汇总报告");
    }

    @Test
    void whatTurnsOrBreaksLinesNeverReachesATerminal(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a\u202Eb\u2028c\u2066d.txt");

        for (String format : List.of("text", "json")) {
            CommandRun run = CommandRun.of("--format", format, file);

            assertThat(run.out() + run.err()).doesNotContainPattern("[\\p{Cf}\\p{Zl}\\p{Zp}]");
        }
        assertThat(CommandRun.of("--format=json", file)
                        .lines()
                        .get(0)
                        .get("source")
                        .asString())
                .isEqualTo(file.toString());
    }

    @Test
    void aReportOfAYearWithoutFormIsToldAsSuchAndNotChecked(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("2016.txt"), "示例县教育局2016年政府信息公开工作年度报告\n一、概述\n主动公开信息128条。\n");

        CommandRun run = CommandRun.of("--format=json", file);

        assertThat(run.status()).isZero();
        JsonNode line = run.lines().get(0);
        assertThat(line.get("status").asString()).isEqualTo("noForm");
        assertThat(line.get("notes").valueStream().map(note -> note.get("kind").asString()))
                .containsExactly("NO_FORM");
        assertThat(line.has("result")).isFalse();
        assertThat(line.get("sha256").asString()).hasSize(64);
    }

    @Test
    void aReportThatLostValuesIsNotValid() throws IOException {
        CheckedInput.CheckedReport checked = checked(false);

        assertThat(checked.status()).isEqualTo(Status.VALID);
        assertThat(checked(true).status()).isEqualTo(Status.INCOMPLETE);
    }

    private static CheckedInput.CheckedReport checked(boolean hasLosses) throws IOException {
        DisclosureReport report =
                DocumentReader.standard().read(CONSISTENT).report().orElseThrow();
        return new CheckedInput.CheckedReport(
                report, Map.of(), List.of(), ReportValidator.standard().validate(report), hasLosses);
    }

    @Test
    void whatHasOneCauseIsToldAsOneAndFitsAScreen() {
        String text =
                CommandRun.of(REPORTS.resolve("form-2019-clipped-column.txt")).out();

        assertThat(text).contains("因此待定：APP-ROW-SUM 13，APP-RESULT-SUM 3").contains("如其余数字无误：");
        assertThat(text.lines().mapToInt(line -> (columns(line) + 99) / 100).sum())
                .as("lines on a terminal of 100 columns")
                .isLessThanOrEqualTo(24);
    }

    /** Chinese letters are twice as wide as Latin ones. */
    private static int columns(String line) {
        return Math.max(
                1, line.codePoints().map(letter -> letter < 0x2000 ? 1 : 2).sum());
    }

    @Test
    void theReportsOfTheYearBeforeAreFoundByAgency() {
        CommandRun run = CommandRun.of("check", "--previous", COUNTY.resolve("2023"), COUNTY.resolve("2024"));

        assertThat(run.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(run.out())
                .contains("YOY-CARRY-OVER", "按规则汇总")
                .contains("“示例县和平街道办事处”和“示例县和平街道”")
                .doesNotContain("--previous中没有找到");
        assertThat(CommandRun.of("--format=json", "--previous", COUNTY.resolve("2023"), CONSISTENT)
                        .lines()
                        .get(0)
                        .at("/notes/0/kind")
                        .asString())
                .isEqualTo("NO_PREVIOUS");
    }

    @Test
    void onlyProblemsArePrintedOnRequestAndAllInputsCount() {
        assertThat(CommandRun.of("--problems", CONSISTENT, WRONG_SUMS).out())
                .doesNotContain(CONSISTENT.toString())
                .contains(WRONG_SUMS.toString())
                .endsWith("共2份：有效 1，无效 1\n");
        assertThat(CommandRun.of("--problems", "--format=json", CONSISTENT, WRONG_SUMS)
                        .statuses())
                .containsExactly("invalid");
    }
}
