package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    /** Where the cells of the blank form stand. */
    private static Map<CellPath, CellOrigin> places(byte[] form, DisclosureReport report) throws IOException {
        ReadResult result = DocumentReader.standard().read(new ByteArrayInputStream(form));
        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).containsOnly(Cell.blank());
        assertThat(result.origins()).hasSameSizeAs(report.form().cells());
        return result.origins();
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
        byte[] form = blankForm(report, DocumentWriter.word());
        Map<CellPath, CellOrigin> places = places(form, report);
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
        byte[] form = blankForm(report, DocumentWriter.excel());
        Map<CellPath, CellOrigin> places = places(form, report);
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
