package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.ReportArbitraries;

/** A report laid out with merged cells in a binary format is read back, blanks and marks too, without a note. */
class OfficeReadBackTest {

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void asWord(@ForAll("reports") DisclosureReport report) throws IOException {
        assertReadBack(report, WordFixture.write(LaidOutReport.of(report)));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void asExcel(@ForAll("reports") DisclosureReport report) throws IOException {
        assertReadBack(report, WorkbookFixture.write(LaidOutReport.of(report)));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void asLegacyExcel(@ForAll("reports") DisclosureReport report) throws IOException {
        assertReadBack(report, WorkbookFixture.writeLegacy(LaidOutReport.of(report)));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void asPdf(@ForAll("reports") DisclosureReport report) throws IOException {
        assertReadBack(report, PdfFixture.write(LaidOutReport.of(report)));
    }

    /** Landscape pages are portrait pages that are turned. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void asTurnedPdf(@ForAll("reports") DisclosureReport report, @ForAll @IntRange(min = 1, max = 3) int quarters)
            throws IOException {
        assertReadBack(report, PdfFixture.write(LaidOutReport.of(report), true, quarters * 90));
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void asPdfOnItsSide(@ForAll("reports") DisclosureReport report, @ForAll boolean isUpward) throws IOException {
        assertReadBack(report, PdfFixture.writeSideways(LaidOutReport.of(report), isUpward ? 90 : 270));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void asOfd(@ForAll("reports") DisclosureReport report) throws IOException {
        assertReadBack(report, OfdFixture.write(LaidOutReport.of(report)));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void asOpenDocumentText(@ForAll("reports") DisclosureReport report) throws IOException {
        assertReadBack(report, OdfFixture.text(LaidOutReport.of(report)));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void asOpenDocumentSheet(@ForAll("reports") DisclosureReport report) throws IOException {
        assertReadBack(report, OdfFixture.sheets(LaidOutReport.of(report)));
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.consistentWithBlanks();
    }

    private static void assertReadBack(DisclosureReport report, byte[] bytes) throws IOException {
        ReadResult result = DocumentReader.standard().read(new ByteArrayInputStream(bytes));
        assertThat(result.notes()).isEmpty();
        assertThat(plain(result.report().orElseThrow())).isEqualTo(plain(report));
        assertThat(result.report().orElseThrow().title()).isEqualTo(report.title());
        assertThat(result.report().orElseThrow().problemsAndImprovements()).isEqualTo(report.problemsAndImprovements());
    }

    /** The cells by path; a spreadsheet does not keep the zeros at the end of an amount. */
    static Map<String, String> plain(DisclosureReport report) {
        Map<String, String> cells = new TreeMap<>();
        report.form().cells().forEach(place -> {
            Cell cell = report.cell(place.path());
            cells.put(
                    place.path().toString(),
                    cell.number()
                            .map(number -> number.stripTrailingZeros().toPlainString())
                            .orElse(cell.toString()));
        });
        return cells;
    }
}
