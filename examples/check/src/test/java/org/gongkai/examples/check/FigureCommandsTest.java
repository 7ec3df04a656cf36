package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentReader;
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

class FigureCommandsTest {

    private static final String REPORTS = "reports";
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
        assertThat(CommandRun.of("indicators", "photo.jpg").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }
}
