package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.TableReader;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.FlatValue;
import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureCommandsTest {

    private static final String REPORTS = "reports";
    private static final String COUNTY = "county";
    private static final String CONSISTENT = "reports/form-2021-consistent.txt";

    @Test
    void sumAddsUpWhatIsOfOneYearAndTellsOfTheRest(@TempDir Path folder) throws IOException {
        Path sum = folder.resolve("sum.json");
        CommandRun run = CommandRun.of("sum", "--agency", "示例县人民政府", "--output", sum.toString(), REPORTS);

        assertThat(run.status()).isEqualTo(ExitStatus.PASSED);
        assertThat(run.err()).contains("计入1份报告", "未计入");
        assertThat(DisclosureJson.standard().read(sum).agency()).isEqualTo(Agency.of("示例县人民政府"));
    }

    @Test
    void compareListsWhatDiffers() {
        CommandRun run = CommandRun.of("compare", "--lang", "en", "reports/form-2019-consistent.txt", CONSISTENT);

        assertThat(run.out()).contains("Newly received this year · Natural persons: 0 → 26 (+26)");
        assertThat(run.err()).contains("one form only");
        assertThat(CommandRun.of("compare", CONSISTENT, CONSISTENT).out()).isEmpty();
    }

    @Test
    void tablesAreWrittenWithTheirCodebook(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("cells.csv");
        Path codebook = folder.resolve("codebook.json");
        String[] arguments = {
            "table", "--rows", "cells", "--output", csv.toString(), "--codebook", codebook.toString(), REPORTS
        };

        assertThat(CommandRun.of((Object[]) arguments).status()).isEqualTo(ExitStatus.PASSED);
        assertThat(DisclosureJson.standard().codebooks().read(codebook)).isEqualTo(FlatTables.cells());
        try (InputStream in = Files.newInputStream(csv);
                Stream<List<FlatValue>> rows = TableReader.read(FlatTables.cells(), in)) {
            assertThat(rows.count()).isGreaterThan(900);
        }
        assertThat(CommandRun.of((Object[]) arguments).status())
                .as("without --force")
                .isEqualTo(ExitStatus.UNFINISHED);
    }

    @Test
    void theBlankFormIsReadAndGivenBackWithComments(@TempDir Path folder) throws IOException {
        Path form = folder.resolve("form.docx");
        Path copies = folder.resolve("copies");

        assertThat(CommandRun.of("form", "--year", "2024", "--agency", "示例县教育局", form.toString())
                        .status())
                .isEqualTo(ExitStatus.PASSED);
        DisclosureReport report = DocumentReader.standard().read(form).report().orElseThrow();
        assertThat(report.form()).isEqualTo(Form.FORM_2021);
        assertThat(report.cells()).containsOnly(Cell.blank());
        assertThat(CommandRun.of("form", "--year", "2018", "--agency", "示例县教育局", form.toString())
                        .status())
                .isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(CommandRun.of("annotate", "--output", copies.toString(), form.toString(), CONSISTENT)
                        .status())
                .isEqualTo(ExitStatus.PASSED);
        assertThat(Files.size(copies.resolve("form.docx"))).isGreaterThan(Files.size(form));
    }

    @Test
    void indicatorsAreListedOrWorkedOut() {
        assertThat(CommandRun.of("indicators").out())
                .contains("DISCLOSED-IN-FULL", "/applications/results/total/total");
        assertThat(CommandRun.of("indicators", CONSISTENT).out()).contains("予以公开率：", "%");
    }

    @Test
    void whatCannotBeReadIsTold(@TempDir Path folder) throws IOException {
        Path damaged = Files.writeString(folder.resolve("a.json"), "{");
        CommandRun run = CommandRun.of("indicators", damaged.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.UNFINISHED);
        assertThat(run.err()).contains("a.json");
        assertThat(CommandRun.of("indicators", folder.resolve("photo.jpg")).status())
                .isEqualTo(ExitStatus.UNFINISHED);
    }

    @Test
    void contentTellsJsonFromDocumentsForEveryCommand(@TempDir Path folder) throws IOException {
        DisclosureReport report = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县教育局"));
        DisclosureJson.standard().write(report, folder.resolve("json.txt"));
        DocumentWriter.markdown().write(report, folder.resolve("document.json"));

        assertThat(CommandRun.of("sum", "--agency", "示例县", folder).err()).contains("计入1份报告");
        assertThat(CommandRun.of("--format=json", folder).statuses()).containsExactly("invalid", "invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "sum --agency 示例县 --output x.foo reports, .docx .html .json .md .xlsx",
        "table --output x.json reports, .csv .xlsx",
        "form --year 2024 --agency 示例县 x.md, .docx .xlsx"
    })
    void filesOfTypesThatAreNotWrittenAreRefused(String command, String types) {
        CommandRun run = CommandRun.of((Object[]) command.split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("不能写入这种类型的文件：x.", "应为" + types);
    }

    @Test
    void seriesAreComparedYearByYearAndShownOnAPage(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(CommandRun.of("compare", "--html", page, COUNTY + "/2023/water.xlsx", COUNTY + "/2024/water.xlsx")
                        .status())
                .isEqualTo(ExitStatus.PASSED);
        assertThat(Files.readString(page)).contains("role=\"img\"");
        assertThat(CommandRun.of("compare", COUNTY).out()).contains("示例县水利局 2023 → 示例县水利局 2024");
        assertThat(CommandRun.of("compare", "--html", page, "--force", COUNTY).err())
                .contains("--html：网页只比较一个机关的各年度，发现13个机关。");
        assertThat(CommandRun.of("compare", CONSISTENT).status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void rostersThatAreNoneAreRefused(@TempDir Path folder) throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "名称\n示例县教育局\n");
        String parent = COUNTY + "/county-2024.docx";

        assertThat(CommandRun.of("roll-up", "--parent", parent, "--roster", roster, COUNTY + "/2024")
                        .err())
                .contains("roster.csv：不是单位名单，应为UTF-8编码的CSV，表头为agency,divisionCode,creditCode");
        assertThat(CommandRun.of("roll-up", "--parent", parent, "--missing", folder.resolve("x.csv"), COUNTY)
                        .status())
                .isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void allFindingsOfARollUpAreOnOnePage(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("county.html");
        CommandRun run = CommandRun.of(
                "roll-up",
                "--html=" + page,
                "--parent=" + COUNTY + "/county-2024.docx",
                "--previous=" + COUNTY + "/county-2023.json",
                "--roster=" + COUNTY + "/roster.csv",
                COUNTY + "/2024");

        assertThat(run.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(Files.readString(page)).contains("ROLL-UP-SUM", "ROLL-UP-COVERAGE", "YOY-CARRY-OVER");
    }
}
