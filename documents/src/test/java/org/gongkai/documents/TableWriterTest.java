package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.figures.FlatColumn;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.FlatValue;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.ReportArbitraries;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;

class TableWriterTest {

    private static final FlatTable PAIRS = new FlatTable(
            "pairs",
            LocalizedText.verbatim("pairs"),
            List.of(
                    new FlatColumn(
                            "text",
                            LocalizedText.verbatim("text"),
                            FlatColumn.Type.STRING,
                            List.of(),
                            Optional.empty()),
                    new FlatColumn(
                            "number",
                            LocalizedText.verbatim("number"),
                            FlatColumn.Type.NUMBER,
                            List.of(),
                            Optional.empty())),
            List.of("text"));

    private static byte[] write(TableWriter writer, FlatTable table, List<List<FlatValue>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table, rows.stream(), out);
        return out.toByteArray();
    }

    private static List<List<FlatValue>> readCsv(FlatTable table, byte[] csv) throws IOException {
        try (Stream<List<FlatValue>> rows = TableReader.read(table, new ByteArrayInputStream(csv))) {
            return rows.toList();
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void tablesOfReportsAreReadBackEqual(@ForAll("reports") List<DisclosureReport> reports) throws IOException {
        List<List<FlatValue>> wide = reports.stream().map(FlatTables::reportRow).toList();
        List<List<FlatValue>> cells =
                reports.stream().flatMap(FlatTables::cellRows).toList();

        assertThat(readCsv(FlatTables.reports(), write(TableWriter.CSV, FlatTables.reports(), wide)))
                .isEqualTo(wide);
        assertThat(readCsv(FlatTables.cells(), write(TableWriter.CSV, FlatTables.cells(), cells)))
                .isEqualTo(cells);
        assertThat(readExcel(write(TableWriter.EXCEL, FlatTables.reports(), wide), FlatTables.reports()))
                .isEqualTo(plain(wide));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aRosterIsReadBackEqual(@ForAll("reports") List<DisclosureReport> reports) throws IOException {
        List<Agency> agencies = reports.stream()
                .map(report -> Agency.builder()
                        .name(report.agency().name())
                        .divisionCode(report.agency().divisionCode())
                        .creditCode(report.agency().creditCode())
                        .build())
                .toList();
        List<List<FlatValue>> rows =
                agencies.stream().map(FlatTables::agencyRow).toList();

        assertThat(readCsv(FlatTables.agencies(), write(TableWriter.CSV, FlatTables.agencies(), rows)))
                .extracting(FlatTables::agency)
                .isEqualTo(agencies);
    }

    @Property(tries = 60)
    void noTextBecomesAFormulaAndEveryTextIsReadBack(@ForAll("texts") String text) throws IOException {
        List<List<FlatValue>> rows = List.of(List.of(FlatValue.of(text), FlatValue.of(new BigDecimal("-5.10"))));

        byte[] csv = write(TableWriter.CSV, PAIRS, rows);
        assertThat(readCsv(PAIRS, csv)).isEqualTo(rows);
        String field = new String(csv, StandardCharsets.UTF_8).substring("\uFEFFtext,number\r\n".length());
        assertThat(field.replaceFirst("^\"", "")).doesNotMatch("(?s)[=+\\-@\t].*");
        assertThat(field).endsWith(",-5.10\r\n");

        byte[] workbook = write(TableWriter.EXCEL, PAIRS, rows);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : read.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
        }
    }

    @Test
    void aFileOfAnotherTableIsRefused() throws IOException {
        byte[] csv = write(TableWriter.CSV, PAIRS, List.of());

        assertThatThrownBy(() -> readCsv(FlatTables.reports(), csv)).hasMessageContaining("header");
        assertThatThrownBy(() -> readCsv(PAIRS, "text,number\r\na\r\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("pairs, line 2: expected 2 fields, found 1");
        assertThatThrownBy(() -> readCsv(PAIRS, "text,number\r\na,b\r\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContainingAll("line 2", "number");
        assertThatThrownBy(() -> readCsv(PAIRS, "text,number\r\n教育局,1\r\n".getBytes(Charset.forName("GB18030"))))
                .hasMessage("pairs: expected UTF-8, found bytes that are not");
        assertThatThrownBy(() -> write(TableWriter.CSV, PAIRS, List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(readCsv(PAIRS, csv)).isEmpty();
    }

    /** A spreadsheet keeps numbers, not the zeros at their end. */
    private static List<List<String>> plain(List<List<FlatValue>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TableWriterTest::plain).toList())
                .toList();
    }

    private static String plain(FlatValue value) {
        return value instanceof FlatValue.Number number
                ? number.number().stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private static List<List<String>> readExcel(byte[] bytes, FlatTable table) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetAt(1).getLastRowNum())
                    .isEqualTo(table.columns().size());
            return Stream.iterate(1, i -> i + 1)
                    .limit(workbook.getSheetAt(0).getLastRowNum())
                    .map(i -> workbook.getSheetAt(0).getRow(i))
                    .map(row -> Stream.iterate(0, i -> i + 1)
                            .limit(table.columns().size())
                            .map(i -> row.getCell(i) == null ? "" : printed(row.getCell(i)))
                            .toList())
                    .toList();
        }
    }

    private static String printed(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getStringCellValue();
    }

    @Provide
    Arbitrary<List<DisclosureReport>> reports() {
        return ReportArbitraries.consistentWithBlanks().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> beginnings = Arbitraries.of("=", "+", "-", "@", "\t", "'", "''", "'=", "\"", "＝", "", "局");
        return Combinators.combine(
                        beginnings,
                        Arbitraries.strings()
                                .withChars("=1+A('\",\n 局")
                                .ofMinLength(1)
                                .ofMaxLength(6))
                .as(String::concat);
    }
}
