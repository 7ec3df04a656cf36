package org.gongkai.documents.internal.source.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * The text of a cell of a sheet. A number is printed as Excel stores it, to 15 digits, not as a format rounds or hides it: the
 * usual formats print zero as a dash or not at all.
 */
final class CellText {

    /** Excel's own precision, in which 25.100000000000001 is 25.1. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private CellText() {}

    static String of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String number(Cell cell) {
        return DateUtil.isCellDateFormatted(cell)
                ? DATE.format(cell.getLocalDateTimeCellValue())
                : new BigDecimal(cell.getNumericCellValue())
                        .round(PRECISION)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
