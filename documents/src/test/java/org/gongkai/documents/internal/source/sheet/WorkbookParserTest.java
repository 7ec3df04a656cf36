package org.gongkai.documents.internal.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourcePlace;
import org.junit.jupiter.api.Test;

class WorkbookParserTest {

    @Test
    void numbersArePrintedWithoutTheNoiseOfBinaryFractions() throws IOException {
        assertThat(texts(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    cell(sheet, "A1").setCellValue(25.1 + 1e-15);
                    cell(sheet, "B1").setCellValue(0.1 + 0.2);
                    cell(sheet, "C1").setCellValue(3);
                    cell(sheet, "D1").setCellValue("007");
                    cell(sheet, "E1").setCellValue(123456789012.0);
                }))
                .containsExactly("25.1\t0.3\t3\t007\t123456789012");
    }

    @Test
    void aFormatHidesNoValue() throws IOException {
        assertThat(texts(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    CellStyle dash = workbook.createCellStyle();
                    dash.setDataFormat(workbook.createDataFormat().getFormat("#,##0;-#,##0;\"-\""));
                    cell(sheet, "A1").setCellValue(0);
                    cell(sheet, "A1").setCellStyle(dash);
                    cell(sheet, "B1").setCellValue(1234);
                    cell(sheet, "B1").setCellStyle(dash);
                }))
                .containsExactly("0\t1234");
    }

    @Test
    void formulasHaveTheirLastValue() throws IOException {
        assertThat(texts(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    cell(sheet, "A1").setCellFormula("1+2");
                    cell(sheet, "B1").setCellFormula("1/0");
                    cell(sheet, "C1").setCellFormula("\"无\"");
                    cell(sheet, "D1").setCellValue(true);
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                }))
                .containsExactly("3\t#DIV/0!\t无\ttrue");
    }

    @Test
    void datesArePrintedAsDates() throws IOException {
        assertThat(texts(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    CellStyle date = workbook.createCellStyle();
                    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
                    cell(sheet, "A1").setCellValue(LocalDate.of(2024, 1, 9));
                    cell(sheet, "A1").setCellStyle(date);
                }))
                .containsExactly("2024年1月9日");
    }

    @Test
    void hiddenSheetsAreNotRead() throws IOException {
        assertThat(texts(workbook -> {
                    cell(workbook.createSheet("甲"), "A1").setCellValue("一");
                    cell(workbook.createSheet("乙"), "A1").setCellValue("旧");
                    cell(workbook.createSheet("丙"), "A1").setCellValue("二");
                    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                }))
                .containsExactly("一", "二");
    }

    @Test
    void proseInCellsIsParagraphsAndTablesEndAtAnEmptyRow() throws IOException {
        List<Block> blocks = blocks(workbook -> {
            Sheet sheet = workbook.createSheet("报告");
            cell(sheet, "B2").setCellValue("第一段。\n第二段。");
            cell(sheet, "B4").setCellValue("规章");
            cell(sheet, "E4").setCellValue(3);
            cell(sheet, "B5").setCellValue("文件");
            cell(sheet, "C6").setCellValue(" ");
            cell(sheet, "B7").setCellValue("第三段。");
        });

        assertThat(blocks).hasSize(4);
        assertThat(blocks.get(0)).isEqualTo(new Paragraph(new SourcePlace.SheetCell("报告", 2, 2), "第一段。", false));
        assertThat(blocks.get(2).rows())
                .extracting(GridRow::texts)
                .containsExactly(List.of("规章", "3"), List.of("文件", ""));
        assertThat(blocks.get(2).rows().get(0).cells().get(1).place()).isEqualTo(new SourcePlace.SheetCell("报告", 4, 5));
    }

    @Test
    void mergedCellsCoverWhatTheyCover() throws IOException {
        List<GridRow> rows = blocks(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    cell(sheet, "A1").setCellValue("甲");
                    cell(sheet, "B1").setCellValue("乙");
                    cell(sheet, "A2");
                    cell(sheet, "B2").setCellValue(1);
                    cell(sheet, "C2").setCellValue(2);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
                })
                .get(0)
                .rows();

        assertThat(rows).extracting(GridRow::texts).containsExactly(List.of("甲", "乙", ""), List.of("", "1", "2"));
        assertThat(rows.get(0).cells().get(2).covered()).isTrue();
        assertThat(rows.get(1).cells().get(0).covered()).isTrue();
    }

    private static Cell cell(Sheet sheet, String address) {
        CellReference place = new CellReference(address);
        var row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        return row.getCell(place.getCol()) == null ? row.createCell(place.getCol()) : row.getCell(place.getCol());
    }

    private static List<String> texts(Consumer<Workbook> content) throws IOException {
        return blocks(content).stream()
                .flatMap(block -> block.rows().stream())
                .map(GridRow::text)
                .toList();
    }

    private static List<Block> blocks(Consumer<Workbook> content) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(bytes);
            return WorkbookParser.parse(bytes.toByteArray(), ReadingLimits.standard())
                    .blocks();
        }
    }
}
