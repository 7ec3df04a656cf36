package org.gongkai.documents.internal.excel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.documents.ZipFixture;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourcePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** A number, its format, what is shown of it, and the mark that tells what is stored. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3402   | General              | 3402
            1234   | #,##0                | 1234
            25.1   | 0.00                 | 25.1
            3402   | 0"件"                | 3402件
            3402   | 0_                   | 3402
            3402   | * #,##0              | 3402
            3402   | [DBNum1]General      | 3402
            3402   | G/通用格式           | 3402
            47     | 0000                 | 47
            12     | [Red]0;[Blue]-0      | 12
            0      | #,##0;-#,##0;"-"     | - SHOWN_OTHERWISE:0
            0      | 0;-0;;@              | ~ SHOWN_OTHERWISE:0
            3402   | ;;;                  | ~ SHOWN_OTHERWISE:3402
            3402   | [White]0             | ~ SHOWN_OTHERWISE:3402
            592372449 | 0!.0000           | 59237.2449 SHOWN_OTHERWISE:592372449
            470000 | 0!.0,                | 47.0 SHOWN_OTHERWISE:470000
            470000 | 0\\.0,"万"           | 47.0万 SHOWN_OTHERWISE:470000
            3402   | 0,                   | 3 SHOWN_OTHERWISE:3402
            3402   | "0"                  | 0 SHOWN_OTHERWISE:3402
            3402   | 0"1"                 | 34021 SHOWN_OTHERWISE:3402
            3402   | 0%                   | 340200% SHOWN_OTHERWISE:3402
            3402.6 | 0                    | 3403 SHOWN_OTHERWISE:3402.6
            -47    | 0;0                  | 47 SHOWN_OTHERWISE:-47
            -47    | 0_);(0)              | (47) SHOWN_OTHERWISE:-47
            47     | [>40]"多";0          | 多 SHOWN_OTHERWISE:47
            47     | 0 000                | 0 047
            3402   | 0.0E+00              | 3.4E+03 SHOWN_OTHERWISE:3402
            47.5   | # ?/?                | 47 1/2 SHOWN_OTHERWISE:47.5
            1234567.5 | ¥#,##0.00         | ¥1,234,567.50
            """)
    void aNumberIsWhatItsFormatShows(double number, String format, String shown) throws IOException {
        assertThat(cells(workbook -> {
                    CellStyle style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat(format));
                    Sheet sheet = workbook.createSheet();
                    Cell cell = cell(sheet, "A1");
                    cell.setCellValue(number);
                    cell.setCellStyle(style);
                    cell(sheet, "A2").setCellValue("甲");
                    cell(sheet, "B2").setCellValue("乙");
                }))
                .startsWith(shown.replace("~", ""));
    }

    @Test
    void whatNobodyReadsIsMarked() throws IOException {
        assertThat(cells(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    Font struck = workbook.createFont();
                    struck.setStrikeout(true);
                    Font raised = workbook.createFont();
                    raised.setTypeOffset(Font.SS_SUPER);
                    Font white = workbook.createFont();
                    white.setColor(IndexedColors.WHITE.getIndex());
                    styled(sheet, "A1", struck).setCellValue(34);
                    styled(sheet, "B1", raised).setCellValue(2);
                    styled(sheet, "C1", white).setCellValue(34);
                    styled(sheet, "D1", white).setCellValue("总计");
                    styled(sheet, "E1", white).setCellValue(5);
                    sheet.getRow(0).getCell(4).getCellStyle().setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    sheet.getRow(0).getCell(4).getCellStyle().setFillForegroundColor(IndexedColors.BLUE.getIndex());
                    cell(sheet, "F1").setCellValue(rich(workbook, "934", 0, 1, struck));
                    cell(sheet, "G1").setCellValue(rich(workbook, "342", 2, 3, raised));
                    cell(sheet, "H1").setCellFormula("1+2");
                    Font small = workbook.createFont();
                    small.setFontHeightInPoints((short) 7);
                    Font pictures = workbook.createFont();
                    pictures.setFontName("Wingdings 2");
                    styled(sheet, "J1", pictures).setCellValue(34);
                    cell(sheet, "I1").setCellValue(rich(workbook, "341", 2, 3, small));
                }))
                .containsExactly(
                        " STRUCK_OUT:34",
                        " RAISED_OR_LOWERED:2",
                        " HIDDEN:34",
                        "总计",
                        "5",
                        "34 STRUCK_OUT:9",
                        "34 RAISED_OR_LOWERED:2",
                        " NOT_CALCULATED:=1+2",
                        "34 1",
                        " HIDDEN:34");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            white  | EQUAL 0     | 0  | HIDDEN:0
            white  | EQUAL 0     | 34 | 34
            white  | GT 40       | 47 | HIDDEN:47
            white  | BETWEEN 1 9 | 34 | 34
            white  | A9=1        | 34 | HIDDEN:34
            red    | NOT_EQUAL 0 | 34 | 34
            """)
    void whatAConditionMayHideIsNotRead(String look, String condition, double value, String expected)
            throws IOException {
        assertThat(cells(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    cell(sheet, "A1").setCellValue(value);
                    cell(sheet, "B1").setCellValue("总计");
                    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
                    String[] words = condition.split(" ");
                    ConditionalFormattingRule rule = switch (words[0]) {
                        case "EQUAL" -> formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, words[1]);
                        case "NOT_EQUAL" ->
                            formatting.createConditionalFormattingRule(ComparisonOperator.NOT_EQUAL, words[1]);
                        case "GT" -> formatting.createConditionalFormattingRule(ComparisonOperator.GT, words[1]);
                        case "BETWEEN" ->
                            formatting.createConditionalFormattingRule(ComparisonOperator.BETWEEN, words[1], words[2]);
                        default -> formatting.createConditionalFormattingRule(condition);
                    };
                    FontFormatting font = rule.createFontFormatting();
                    font.setFontColorIndex(
                            look.equals("white") ? IndexedColors.WHITE.getIndex() : IndexedColors.RED.getIndex());
                    formatting.addConditionalFormatting(
                            new CellRangeAddress[] {CellRangeAddress.valueOf("A1:B1")}, rule);
                }))
                .extracting(String::strip)
                .containsExactly(expected, "总计");
    }

    @Test
    void hiddenRowsAndColumnsAreNotShown() throws IOException {
        assertThat(texts(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    cell(sheet, "A1").setCellValue("甲");
                    cell(sheet, "B1").setCellValue(9);
                    cell(sheet, "C1").setCellValue(1);
                    cell(sheet, "A2").setCellValue("甲");
                    cell(sheet, "C2").setCellValue(8);
                    cell(sheet, "A3").setCellValue("乙");
                    cell(sheet, "C3").setCellValue(2);
                    sheet.setColumnHidden(1, true);
                    sheet.getRow(1).setZeroHeight(true);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B3:C3"));
                    cell(sheet, "B3").setCellValue(3);
                }))
                .containsExactly("甲\t1", "乙\t3");
    }

    @Test
    void rowsAndColumnsTooSmallForADigitAreNotShown() throws IOException {
        assertThat(texts(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    cell(sheet, "A1").setCellValue("甲");
                    cell(sheet, "B1").setCellValue(9);
                    cell(sheet, "C1").setCellValue(1);
                    cell(sheet, "A2").setCellValue("乙");
                    cell(sheet, "C2").setCellValue(8);
                    cell(sheet, "A3").setCellValue("丙");
                    cell(sheet, "C3").setCellValue(2);
                    sheet.setColumnWidth(1, 12);
                    sheet.getRow(1).setHeight((short) 2);
                }))
                .containsExactly("甲\t1", "丙\t2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A1"><v></v></c>                       | ~
            <c r="A1"><v> </v></c>                      | ~
            <c r="A1"><f>40+7</f></c>                   | NOT_CALCULATED:=40+7
            <c r="A1"><v>4 7</v></c>                    | 4 7
            <c r="A1"><v>1E400</v></c>                  | 1E400
            <c r="A1"><v>46.999999999999993</v></c>     | 47
            <c r="A1" t="e"><v>#N/A</v></c>             | #N/A
            <c r="A1" t="inlineStr"><is><r><rPr><strike/></rPr><t>8</t></r><r><t>47</t></r></is></c> | 47 STRUCK_OUT:8
            <c r="A1" t="inlineStr"><is><t>47</t><rPh sb="0" eb="1"><t>8</t></rPh></is></c> | 47
            """)
    void whatIsNotStoredIsNoZero(String cell, String expected) throws IOException {
        String sheet = """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">\
                <c r="B1"><v>1</v></c>%s\
                </row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c></row></sheetData></worksheet>""".formatted(cell);
        byte[] workbook =
                ZipFixture.with(written(Workbook::createSheet), "xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8));

        List<GridRow> rows = WorkbookParser.parse(workbook, ReadingLimits.standard())
                .blocks()
                .get(0)
                .rows();

        assertThat(printed(rows.get(0).cells().get(0)).strip()).isEqualTo(expected.replace("~", ""));
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
                .containsExactly("3\t#DIV/0!\t无\tTRUE");
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

    private static Cell styled(Sheet sheet, String address, Font font) {
        Cell cell = cell(sheet, address);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFont(font);
        cell.setCellStyle(style);
        return cell;
    }

    private static RichTextString rich(Workbook workbook, String text, int from, int to, Font font) {
        RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
        rich.applyFont(from, to, font);
        return rich;
    }

    /** The cells with their marks, read from both formats. */
    private static List<String> cells(Consumer<Workbook> content) throws IOException {
        List<String> modern = printed(blocks(content));
        try (Workbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(bytes);
            assertThat(printed(WorkbookParser.parse(bytes.toByteArray(), ReadingLimits.standard())
                            .blocks()))
                    .isEqualTo(modern);
        }
        return modern;
    }

    private static List<String> printed(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(WorkbookParserTest::printed)
                .toList();
    }

    private static String printed(GridCell cell) {
        return cell.text()
                + cell.marks().stream()
                        .map(mark -> " " + mark.kind() + ":" + mark.text())
                        .collect(Collectors.joining());
    }

    private static List<String> texts(Consumer<Workbook> content) throws IOException {
        return blocks(content).stream()
                .flatMap(block -> block.rows().stream())
                .map(GridRow::text)
                .toList();
    }

    private static List<Block> blocks(Consumer<Workbook> content) throws IOException {
        return WorkbookParser.parse(written(content), ReadingLimits.standard()).blocks();
    }

    private static byte[] written(Consumer<Workbook> content) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
