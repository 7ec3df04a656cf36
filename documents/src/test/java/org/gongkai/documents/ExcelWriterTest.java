package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.documents.page.ReportIndex;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.finding.FindingCounts;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.ReportArbitraries;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ExcelWriterTest {

    private static byte[] write(ExcelWriter writer, DisclosureReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private static ReadResult read(byte[] bytes) throws IOException {
        return DocumentReader.standard().read(new ByteArrayInputStream(bytes));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void aWorkbookIsReadBackWithEveryCell(@ForAll("reports") DisclosureReport report) throws IOException {
        ReadResult result = read(write(DocumentWriter.excel(), report));

        assertThat(result.notes()).isEmpty();
        DisclosureReport read = result.report().orElseThrow();
        assertThat(OfficeReadBackTest.plain(read)).isEqualTo(OfficeReadBackTest.plain(report));
        assertThat(read.title()).isEqualTo(report.title());
        assertThat(read.overview()).isEqualTo(report.overview());
        assertThat(read.problemsAndImprovements()).isEqualTo(report.problemsAndImprovements());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void withFormulasTheTotalsAreTheSame(@ForAll("consistent") DisclosureReport report) throws IOException {
        byte[] bytes = write(DocumentWriter.excel().withFormulas(), report);

        assertThat(OfficeReadBackTest.plain(read(bytes).report().orElseThrow()))
                .isEqualTo(OfficeReadBackTest.plain(report));
        List<Cell> formulas = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(cell);
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(cell.getAddress() + " " + cell.getCellFormula())
                                    .isEqualTo(cell.getNumericCellValue());
                        }
                    }
                }
            }
        }
        assertThat(formulas).hasSize((int) report.form().relations().stream()
                .flatMap(relation -> relation.total().stream())
                .distinct()
                .count());
    }

    @Test
    void anIndexLeadsToTheDocuments() throws IOException {
        ReportIndex index = new ReportIndex(
                List.of(new ReportIndex.Checked(
                        "report.txt",
                        Optional.of("=示例县教育局"),
                        2024,
                        Verdict.INVALID,
                        new FindingCounts(3, 2, 1, 0),
                        4,
                        URI.create("0001.xlsx"))),
                List.of(new ReportIndex.Unread("scan.pdf", new LocalizedText("是图片", "a picture"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentWriter.excel().withLocale(Locale.ENGLISH).writeIndex(index, out);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = workbook.getSheet("Reports");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=示例县教育局");
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(8).getHyperlink().getAddress()).isEqualTo("0001.xlsx");
            assertThat(sheet.getRow(2).getCell(8).getStringCellValue()).isEqualTo("a picture");
        }
    }

    @Test
    void aResultOfAnotherReportIsRefused() {
        DisclosureReport report = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县教育局"));
        ValidationResult result = Findings.of(report);

        assertThatThrownBy(() -> write(DocumentWriter.excel().withResult(result), report.withYear(2023)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findingsLeadToTheirCells() throws IOException {
        DisclosureReport report = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县教育局"));
        ValidationResult result = Findings.of(report, "/applications/newlyReceived/total", "/article20/fees/amount");
        byte[] bytes = write(DocumentWriter.excel().withResult(result), report);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheet("检查结果");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("SAMPLE");
            CellReference link =
                    new CellReference(sheet.getRow(1).getCell(3).getHyperlink().getAddress());
            Cell cell =
                    workbook.getSheet(link.getSheetName()).getRow(link.getRow()).getCell(link.getCol());
            Cell unmarked =
                    workbook.getSheet(link.getSheetName()).getRow(link.getRow()).getCell(link.getCol() - 1);
            assertThat(cell.getCellStyle()).isNotEqualTo(unmarked.getCellStyle());
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).contains("行政事业性收费");
        }
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.consistentWithBlanks();
    }

    @Provide
    Arbitrary<DisclosureReport> consistent() {
        return ReportArbitraries.consistent();
    }
}
