package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.documents.reading.CellOrigin;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.ReportArbitraries;

/** A blank form that was filled in as a clerk does is read back with every cell. */
class BlankFormTest {

    private static final int MOST_DIGITS = 15;

    private static byte[] blankForm(DisclosureReport report, DocumentWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(DisclosureReport.toFillIn(report.form(), report.year(), report.agency()), out);
        return out.toByteArray();
    }

    /** Where the cells of the blank form stand: where those of a filled one do. */
    private static Map<CellPath, CellOrigin> places(byte[] form, DisclosureReport report, DocumentWriter writer)
            throws IOException {
        ReadResult blank = DocumentReader.standard().read(new ByteArrayInputStream(form));
        assertThat(blank.report().orElseThrow().cells()).containsOnly(Cell.blank());
        DisclosureReport ones = DisclosureReport.toFillIn(report.form(), report.year(), report.agency());
        for (FormCell cell : report.form().cells()) {
            ones = ones.with(cell.path(), Cell.of(BigDecimal.ONE, cell.column()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(ones, out);
        ReadResult filled = DocumentReader.standard().read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(filled.origins()).hasSameSizeAs(report.form().cells());
        assertThat(blank.origins()).hasSameSizeAs(filled.origins());
        blank.origins()
                .forEach((cell, origin) -> assertThat(origin.place())
                        .as(cell.toString())
                        .isEqualTo(filled.origins().get(cell).place()));
        return filled.origins();
    }

    private static String typed(Cell cell) {
        return cell instanceof Cell.NotApplicable
                ? "/"
                : cell.number().map(number -> number.toPlainString()).orElse("");
    }

    private static void assertReadBack(byte[] filled, DisclosureReport report) throws IOException {
        ReadResult result = DocumentReader.standard().read(new ByteArrayInputStream(filled));
        assertThat(result.notes()).isEmpty();
        assertThat(OfficeReadBackTest.plain(result.report().orElseThrow())).isEqualTo(OfficeReadBackTest.plain(report));
        assertThat(result.report().orElseThrow().agency().name())
                .isEqualTo(report.agency().name());
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void inWord(@ForAll("reports") DisclosureReport report) throws IOException {
        DocumentWriter writer = DocumentWriter.word();
        byte[] form = blankForm(report, writer);
        Map<CellPath, CellOrigin> places = places(form, report, writer);
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(form))) {
            places.forEach((path, origin) -> {
                SourcePlace.TableCell place = (SourcePlace.TableCell) origin.place();
                cell(word.getTables().get(place.table() - 1).getRow(place.row() - 1), place.column())
                        .setText(typed(report.cell(path)));
            });
            word.write(filled);
        }
        assertReadBack(filled.toByteArray(), report);
    }

    /** The cell of a row that begins in a column. */
    private static XWPFTableCell cell(XWPFTableRow row, int column) {
        int next = 1;
        for (XWPFTableCell cell : row.getTableCells()) {
            if (next == column) {
                return cell;
            }
            boolean isMerged = cell.getCTTc().getTcPr().isSetGridSpan();
            next += isMerged ? cell.getCTTc().getTcPr().getGridSpan().getVal().intValue() : 1;
        }
        throw new AssertionError("No cell begins in column " + column);
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void inExcel(@ForAll("reports") DisclosureReport report) throws IOException {
        DocumentWriter writer = DocumentWriter.excel();
        byte[] form = blankForm(report, writer);
        Map<CellPath, CellOrigin> places = places(form, report, writer);
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            places.forEach((path, origin) -> {
                SourcePlace.SheetCell place = (SourcePlace.SheetCell) origin.place();
                XSSFCell cell =
                        workbook.getSheet(place.sheet()).getRow(place.row() - 1).getCell(place.column() - 1);
                Cell content = report.cell(path);
                content.number()
                        .filter(number -> number.stripTrailingZeros().precision() <= MOST_DIGITS)
                        .ifPresentOrElse(
                                number -> cell.setCellValue(number.doubleValue()),
                                () -> cell.setCellValue(typed(content)));
            });
            workbook.write(filled);
        }
        assertReadBack(filled.toByteArray(), report);
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.consistentWithBlanks();
    }
}
