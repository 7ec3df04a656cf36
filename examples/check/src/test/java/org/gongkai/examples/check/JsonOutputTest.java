package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.examples.check.CommandRun.REPORTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.documents.DocumentReader;
import org.gongkai.finding.ValidationResult;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class JsonOutputTest {

    private static final Path WRONG_SUMS = REPORTS.resolve("form-2021-wrong-sums.txt");
    private static final DisclosureJson JSON = DisclosureJson.standard();

    @Test
    void writesReportAndResultExactlyAsTheLibraryDoes() throws IOException {
        DisclosureReport report =
                DocumentReader.standard().read(WRONG_SUMS).report().orElseThrow();
        ValidationResult result = ReportValidator.standard().withDiagnosis().validate(report);

        CommandRun run = CommandRun.of("--format=json", "--explain", WRONG_SUMS);

        assertThat(run.out())
                .contains("\"report\":" + JSON.write(report) + ",")
                .contains("\"result\":" + JSON.results().write(result) + ",")
                .hasLineCount(1);
    }

    @Test
    void saysWhereTheCellsStandInTheDocument() {
        JsonNode places =
                CommandRun.of("--format=json", WRONG_SUMS).lines().get(0).get("places");

        assertThat(places.size()).isEqualTo(200);
        assertThat(places.get("/article20/licensing/decisions").toString())
                .isEqualTo("{\"zh\":\"第25行\",\"en\":\"Line 25\"}");
        assertThat(CommandRun.of("--format=json", REPORTS.resolve("form-2021-wrong-balance.json"))
                        .lines()
                        .get(0)
                        .get("places"))
                .isEmpty();
    }

    @Test
    void writesNotesInBothLanguages() {
        JsonNode note =
                CommandRun.of("--format=json", WRONG_SUMS).lines().get(0).at("/notes/0");

        assertThat(note.get("kind").asString()).isEqualTo("VALUE_NOT_A_NUMBER");
        assertThat(note.at("/place/en").asString()).isEqualTo("Line 25");
        assertThat(note.get("text").asString()).isEqualTo("约30");
        assertThat(note.at("/message/zh").asString()).contains("应为数字");
        assertThat(note.at("/message/en").asString()).contains("takes a number");
    }

    @Test
    void leavesOutWhatAnUnreadableInputDoesNotHave() {
        assertThat(CommandRun.of("--format=json", "missing.txt").out())
                .isEqualTo("{\"source\":\"missing.txt\",\"status\":\"unreadable\",\"places\":{},\"notes\":[{"
                        + "\"kind\":\"NO_SUCH_FILE\",\"text\":\"\","
                        + "\"message\":{\"zh\":\"文件不存在。\",\"en\":\"There is no such file.\"}}]}\n");
    }

    @Test
    void rulesSeeTheProseBesideTheTables(@TempDir Path folder) throws IOException {
        String heading = "二、主动公开政府信息情况\n";
        Path file = folder.resolve("report.txt");
        Files.writeString(file, Files.readString(WRONG_SUMS).replace(heading, heading + "该部分以表格形式报告。表格如下：\n"));

        JsonNode line = CommandRun.of("--format=json", file).lines().get(0);

        assertThat(line.at("/report/article20/remarks").asString()).isEqualTo("该部分以表格形式报告。表格如下：");
        assertThat(line.at("/result/findings").toString()).contains("\"PROSE-PLACEHOLDER\"", "/article20/remarks");
        assertThat(CommandRun.of("--format=json", WRONG_SUMS)
                        .lines()
                        .get(0)
                        .at("/result/findings")
                        .toString())
                .doesNotContain("PROSE-PLACEHOLDER");
    }
}
