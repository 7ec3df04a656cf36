package org.gongkai.documents.internal.writing;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.gongkai.documents.internal.writing.ExcelStyles.Look;

/** A sheet that is filled from top to bottom. */
final class ExcelSheet {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** As many digits as Excel keeps of a number. */
    private static final int MOST_DIGITS = 15;

    /** In points, for the characters of tables. */
    private static final float LINE_HEIGHT = 14;

    private final Sheet sheet;
    private final ExcelStyles styles;
    private int nextRow;

    ExcelSheet(Workbook workbook, String name, ExcelStyles styles) {
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        this.styles = styles;
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    Sheet sheet() {
        return sheet;
    }

    int nextRow() {
        return nextRow;
    }

    void skipRows(int count) {
        nextRow += count;
    }

    Cell cell(int row, int column) {
        Row line = Optional.ofNullable(sheet.getRow(row)).orElseGet(() -> sheet.createRow(row));
        return Optional.ofNullable(line.getCell(column)).orElseGet(() -> line.createCell(column));
    }

    void text(int row, int column, Look look, String text) {
        Cell cell = cell(row, column);
        cell.setCellStyle(styles.text(look, text));
        if (!text.isEmpty()) {
            cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }

    /** A number, as text if Excel would round it. */
    void number(int row, int column, Look look, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > MOST_DIGITS) {
            text(row, column, look, number.toPlainString());
        } else {
            Cell cell = cell(row, column);
            cell.setCellStyle(styles.number(look, Math.max(0, number.scale())));
            cell.setCellValue(number.doubleValue());
        }
    }

    /** A text, or a cell to be filled in, in which a count is shown with all its digits. */
    void blankOrText(int row, int column, Look look, String text, boolean isCount) {
        if (text.isEmpty() && isCount) {
            cell(row, column).setCellStyle(styles.number(look, 0));
        } else {
            text(row, column, look, text);
        }
    }

    /** A formula whose value is known, or that is to show nothing yet. */
    void formula(int row, int column, Look look, String formula, Optional<BigDecimal> value) {
        Cell cell = cell(row, column);
        cell.setCellStyle(styles.number(look, 0));
        cell.setCellFormula(formula);
        if (value.isPresent()) {
            cell.setCellValue(value.get().doubleValue());
        } else {
            cell.setCellValue("");
        }
    }

    void link(int row, int column, String text, HyperlinkType type, String address) {
        text(row, column, Look.LINK, text);
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        cell(row, column).setHyperlink(link);
    }

    /** Merges cells and draws the lines around them. */
    void merge(int row, int column, int rows, int columns) {
        if (rows * columns == 1) {
            return;
        }
        Cell first = cell(row, column);
        for (int i = row; i < row + rows; i++) {
            for (int j = column; j < column + columns; j++) {
                cell(i, j).setCellStyle(first.getCellStyle());
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
    }

    /** Makes a row at least so many lines high; spreadsheets do not all do that by themselves. */
    void heighten(int row, int lines) {
        Row line = sheet.getRow(row);
        line.setHeightInPoints(Math.max(line.getHeightInPoints(), LINE_HEIGHT * lines));
    }

    /** A text across the sheet, on as many lines as it takes. */
    void line(Look look, String text, int columns, int charactersPerLine, int height) {
        int pieces = Math.max(1, (text.length() + LONGEST_TEXT - 1) / LONGEST_TEXT);
        for (int i = 0; i < pieces; i++) {
            String piece = text.substring(i * LONGEST_TEXT, Math.min(text.length(), (i + 1) * LONGEST_TEXT));
            text(nextRow, 0, look, piece);
            merge(nextRow, 0, 1, columns);
            int lines = piece.length() / charactersPerLine + 1;
            sheet.getRow(nextRow).setHeightInPoints(Math.min(height * lines, 400));
            nextRow++;
        }
    }

    /** The address of a cell for a link or a formula of another sheet. */
    String address(int row, int column) {
        return "'" + sheet.getSheetName().replace("'", "''") + "'!" + new CellReference(row, column).formatAsString();
    }
}
