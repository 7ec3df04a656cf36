package org.gongkai.documents.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.testkit.ReportArbitraries;
import org.gongkai.text.LocalizedText;

/** What is written is read back. */
class RoundTripTest {

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void html(@ForAll("reports") DisclosureReport report) throws IOException {
        assertReadBack(report, DocumentWriter.html(), ".html");
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void htmlWithWhatWasFound(@ForAll("reports") DisclosureReport report) throws IOException {
        ValidationResult result = CheckResults.of(
                        report,
                        CheckResults.sum(),
                        CheckResults.openSum(),
                        CheckResults.blank(List.of(CheckResults.EMPTY)))
                .build();
        ReadingNote note = new ReadingNote(
                ReadingNote.Kind.MISSING_TABLE,
                Optional.empty(),
                "",
                List.of(CheckResults.TOTAL),
                new LocalizedText("四、政府信息公开行政复议、行政诉讼情况", "A note with a heading in it"));
        assertReadBack(report, DocumentWriter.html().withResult(result).withNotes(List.of(note)), ".html");
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void word(@ForAll("reports") DisclosureReport report) throws IOException {
        assertReadBack(report, DocumentWriter.word(), ".docx");
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void markdown(@ForAll("reports") DisclosureReport report) throws IOException {
        assertReadBack(report, DocumentWriter.markdown(), ".md");
    }

    /** The layout itself, as text. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void layout(@ForAll("reports") DisclosureReport report) {
        ReportLayout layout = ReportLayout.of(report);
        List<String> lines = new ArrayList<>(List.of(layout.title()));
        layout.sections().forEach(section -> {
            lines.add(section.heading());
            section.texts().forEach(text -> {
                text.heading().ifPresent(lines::add);
                lines.addAll(text.paragraphs());
            });
            section.table().ifPresent(table -> addRows(table, lines));
        });
        lines.addAll(layout.signature());

        assertReadBack(report, DocumentReader.standard().readText(String.join("\n", lines)));
    }

    private static void addRows(LaidOutTable table, List<String> lines) {
        for (int row = 0; row < table.rows(); row++) {
            List<String> texts = new ArrayList<>(Collections.nCopies(table.columns(), ""));
            table.cellsOfRow(row).forEach(cell -> texts.set(cell.column(), cell.text()));
            lines.add(String.join("\t", texts));
        }
    }

    private static void assertReadBack(DisclosureReport report, DocumentWriter writer, String extension)
            throws IOException {
        Path file = Files.createTempFile("report", extension);
        try {
            writer.write(report, file);
            assertReadBack(report, DocumentReader.standard().read(file));
        } finally {
            Files.delete(file);
        }
    }

    private static void assertReadBack(DisclosureReport report, ReadResult result) {
        assertThat(result.notes()).isEmpty();
        assertThat(result.report().map(RoundTripTest::asPrinted)).contains(asPrinted(report));
    }

    /** The report without what no document says: the codes of the agency, and the fee but in words. */
    private static DisclosureReport asPrinted(DisclosureReport report) {
        return report.withAgency(Agency.of(report.agency().name().orElseThrow()))
                .withOtherMatters(report.otherMatters().map(OtherMatters::text).map(OtherMatters::of));
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.consistentWithBlanks();
    }
}
