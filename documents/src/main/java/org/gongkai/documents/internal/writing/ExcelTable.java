package org.gongkai.documents.internal.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongkai.documents.internal.writing.ExcelStyles.Look;
import org.gongkai.figures.FlatColumn;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatValue;
import org.gongkai.form.Form;
import org.gongkai.text.LocalizedText;

/** Flat tables as Excel workbooks. Only the last rows are in memory while they are written. */
public final class ExcelTable {

    private static final String CODEBOOK = "编码手册 codebook";
    private static final List<String> CODEBOOK_HEADER = List.of("列 column", "说明", "label", "单位 unit", "格式 forms");
    private static final int ROWS_IN_MEMORY = 100;
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

    private ExcelTable() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @param rows its rows
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void write(FlatTable table, Iterator<List<FlatValue>> rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.empty());
            ExcelStyles styles = new ExcelStyles(workbook);
            ExcelSheet sheet = new ExcelSheet(workbook, table.name(), styles);
            add(table.header(), sheet);
            sheet.sheet().createFreezePane(2, 1);
            while (rows.hasNext()) {
                if (sheet.nextRow() == MOST_ROWS) {
                    throw new IllegalArgumentException("A sheet has at most " + MOST_ROWS + " rows; write CSV instead");
                }
                addValues(rows.next(), sheet);
            }
            addCodebook(table, new ExcelSheet(workbook, CODEBOOK, styles));
            workbook.write(out);
        }
    }

    private static void addCodebook(FlatTable table, ExcelSheet sheet) {
        add(CODEBOOK_HEADER, sheet);
        sheet.sheet().createFreezePane(0, 1);
        for (FlatColumn column : table.columns()) {
            LocalizedText unit = column.unit().map(found -> found.label()).orElse(LocalizedText.verbatim(""));
            List<String> texts = List.of(
                    column.name(),
                    column.label().zh(),
                    column.label().en(),
                    unit.zh(),
                    column.forms().stream().map(Form::id).collect(Collectors.joining(", ")));
            for (int i = 0; i < texts.size(); i++) {
                sheet.text(sheet.nextRow(), i, Look.LINE, texts.get(i));
            }
            sheet.skipRows(1);
        }
    }

    private static void add(List<String> header, ExcelSheet sheet) {
        for (int i = 0; i < header.size(); i++) {
            sheet.text(sheet.nextRow(), i, Look.LABEL, header.get(i));
        }
        sheet.skipRows(1);
    }

    private static void addValues(List<FlatValue> values, ExcelSheet sheet) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof FlatValue.Number number) {
                sheet.number(sheet.nextRow(), i, Look.LINE, number.number());
            } else if (values.get(i) instanceof FlatValue.Text text) {
                sheet.text(sheet.nextRow(), i, Look.LINE, text.text());
            }
        }
        sheet.skipRows(1);
    }
}
