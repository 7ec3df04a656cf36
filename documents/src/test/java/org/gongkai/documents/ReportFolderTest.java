package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.documents.reading.FolderListing;
import org.gongkai.documents.reading.ReadFile;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.figures.CellReading;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    private static final CellPath PENALTIES = CellPath.of("/article20/penalties/decisions");

    private static final DisclosureReport REPORT =
            DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县教育局")).with(PENALTIES, Cell.text("若干"));

    private static List<ReadFile> read(ReportFolder folders, Path folder) throws IOException {
        try (Stream<ReadFile> files = folders.read(folder)) {
            return files.toList();
        }
    }

    @Test
    void documentsAreReadInTheOrderOfTheirPathsAndOthersByTheirOwnReader(@TempDir Path folder) throws IOException {
        DocumentWriter.html().write(REPORT, folder.resolve("b.HTML"));
        DocumentWriter.markdown()
                .write(REPORT, Files.createDirectory(folder.resolve("a")).resolve("c.md"));
        for (String passedOver : List.of("~$b.docx", ".hidden.txt", "photo.jpg", "README")) {
            Files.writeString(folder.resolve(passedOver), "…");
        }
        Files.writeString(folder.resolve("d.Rep"), "");
        Files.writeString(folder.resolve("e.bad"), "");
        ReportFolder folders = ReportFolder.standard()
                .withReader(".rep", file -> ReadResult.of(REPORT))
                .withReader(".BAD", file -> {
                    throw new IOException("damaged");
                });

        List<ReadFile> files = read(folders, folder);

        assertThat(files)
                .extracting(file -> folder.relativize(file.path()).toString().replace('\\', '/'))
                .containsExactly("a/c.md", "b.HTML", "d.Rep", "e.bad");
        assertThat(files.subList(0, 3))
                .allSatisfy(file -> assertThat(file.result()
                                .orElseThrow()
                                .report()
                                .orElseThrow()
                                .cells())
                        .isEqualTo(REPORT.cells()));
        assertThat(files.get(3).result()).isEmpty();
        assertThat(files.get(3).trouble().orElseThrow().en()).contains("damaged");
        assertThatThrownBy(() -> ReportFolder.standard().readFile(folder.resolve("d.Rep")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportFolder.standard().withReader("json", file -> ReadResult.of(REPORT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoReportOrCannotBeVisitedIsListedToo(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "");
        Path output = Files.writeString(folder.resolve("result.txt"), "");
        Path missing = folder.resolve("missing");
        for (String other : List.of("photo.JPG", "scan.jpg", "README", ".hidden")) {
            Files.writeString(folder.resolve(other), "");
        }

        FolderListing listing = ReportFolder.standard().list(folder, output::equals);

        assertThat(listing.files()).containsExactly(report);
        assertThat(listing.unreachable()).isEmpty();
        assertThat(listing.others()).containsExactly(Map.entry("", 1), Map.entry(".jpg", 2));
        assertThat(ReportFolder.standard().list(missing, path -> false).unreachable())
                .containsOnlyKeys(missing);
        assertThatThrownBy(() -> ReportFolder.standard().files(missing)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatWasNotedOfACellGoesIntoTheLongTable(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");
        DocumentWriter.html().write(REPORT, file);
        ReadResult result = DocumentReader.standard().read(file);

        CellReading reading = result.cellReadings().get(PENALTIES);
        assertThat(reading.printed()).isEqualTo("若干");
        assertThat(reading.place().zh()).contains("表格");
        assertThat(reading.notes()).hasSize(1);
        assertThat(result.cellReadings()).hasSameSizeAs(result.origins());
    }
}
