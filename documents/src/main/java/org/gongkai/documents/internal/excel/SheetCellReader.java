package org.gongkai.documents.internal.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.internal.text.VisibleText;
import org.gongkai.documents.source.CellMark.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what is shown in the cells of a workbook, and marks what is stored there besides. */
final class SheetCellReader {

    /** Excel's own precision, in which 25.100000000000001 is 25.1. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private static final Pattern GROUPED = Pattern.compile("[\\d,]+(?:\\.\\d+)?");
    private static final Pattern NOT_OF_NUMBER = Pattern.compile("[^\\d.\\-]");

    /** Letters of this size in points are not seen. */
    private static final int SMALLEST = 1;

    /** Nobody tells colours apart whose parts differ by no more. */
    private static final int LIKE = 16;

    private static final int[] WHITE = {255, 255, 255};
    private static final int THEME_WHITE = 0;

    private final Workbook workbook;
    private final Map<String, NumberFormat> formats = new HashMap<>();
    private final Map<Sheet, Set<CellAddress>> uncalculated = new IdentityHashMap<>();
    private final Map<Sheet, ConditionalLooks> conditional = new IdentityHashMap<>();

    SheetCellReader(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Reads a cell.
     *
     * @param showsZeros whether the sheet shows zeros at all
     */
    MarkedText read(Cell cell, boolean showsZeros) {
        MarkedText text = new MarkedText();
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && !isStored(cell)) {
            if (isFormula) {
                text.mark(Kind.NOT_CALCULATED, "=" + cell.getCellFormula());
            }
            return text;
        }
        switch (type) {
            case NUMERIC -> addNumber(cell, showsZeros, text);
            case STRING -> addText(cell, text);
            case BOOLEAN -> add(Boolean.toString(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT), cell, text);
            case ERROR -> add(FormulaError.forInt(cell.getErrorCellValue()).getString(), cell, text);
            default -> {}
        }
        return text;
    }

    /** POI takes a number that is not stored for zero. */
    private boolean isStored(Cell cell) {
        if (cell instanceof XSSFCell xlsx) {
            return xlsx.getRawValue() != null && !xlsx.getRawValue().isBlank();
        }
        return cell.getCellType() != CellType.FORMULA
                || !uncalculated
                        .computeIfAbsent(cell.getSheet(), SheetCellReader::uncalculated)
                        .contains(cell.getAddress());
    }

    /** The formulas of a sheet that are to be calculated when it is opened, and have no result yet. */
    private static Set<CellAddress> uncalculated(Sheet sheet) {
        Set<CellAddress> found = new HashSet<>();
        ((HSSFSheet) sheet).getSheet().getCellValueIterator().forEachRemaining(value -> {
            if (value instanceof FormulaRecordAggregate formula) {
                FormulaRecord stored = formula.getFormulaRecord();
                if (stored.isCalcOnLoad() && !stored.isAlwaysCalc() && stored.getValue() == 0) {
                    found.add(new CellAddress(value.getRow(), value.getColumn()));
                }
            }
        });
        return found;
    }

    private void addNumber(Cell cell, boolean showsZeros, MarkedText text) {
        String raw = cell instanceof XSSFCell xlsx ? xlsx.getRawValue() : "";
        double value;
        try {
            value = cell.getNumericCellValue();
        } catch (IllegalStateException | NumberFormatException e) {
            add(raw, cell, text);
            return;
        }
        if (!Double.isFinite(value)) {
            add(raw, cell, text);
        } else if (isDate(cell)) {
            add(DateUtil.isValidExcelDate(value) ? DATE.format(cell.getLocalDateTimeCellValue()) : raw, cell, text);
        } else {
            BigDecimal number = new BigDecimal(value).round(PRECISION).stripTrailingZeros();
            String shown = value == 0 && !showsZeros ? "" : shown(cell, number);
            add(shown, cell, text);
            if (!isSame(shown, number)) {
                text.mark(Kind.SHOWN_OTHERWISE, number.toPlainString());
            }
        }
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        // POI has no names for the formats of dates that only Chinese versions have.
        return DateUtil.isCellDateFormatted(cell) || format != null && format.startsWith("reserved-");
    }

    private String shown(Cell cell, BigDecimal number) {
        String shown = format(cell).shown(number);
        return GROUPED.matcher(shown).matches() && isSame(shown, number) ? number.toPlainString() : shown;
    }

    private NumberFormat format(Cell cell) {
        String code = cell.getCellStyle().getDataFormatString();
        return formats.computeIfAbsent(code == null || code.isEmpty() ? "General" : code, NumberFormat::new);
    }

    /** Says whether what is shown is the number, maybe with a unit. */
    private static boolean isSame(String shown, BigDecimal number) {
        String digits = NOT_OF_NUMBER.matcher(shown).replaceAll("");
        try {
            return new BigDecimal(digits).compareTo(number) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Adds a text in runs, each with its font. */
    private void addText(Cell cell, MarkedText text) {
        RichTextString rich = cell.getRichStringCellValue();
        String whole = rich.getString();
        String shown = format(cell).shown(whole);
        if (rich.numFormattingRuns() == 0 || !shown.equals(whole)) {
            add(shown, cell, text);
            if (!shown.equals(whole)) {
                text.mark(Kind.SHOWN_OTHERWISE, whole);
            }
            return;
        }
        int[] starts = new int[rich.numFormattingRuns() + 1];
        for (int i = 0; i < starts.length - 1; i++) {
            starts[i] = Math.min(whole.length(), rich.getIndexOfFormattingRun(i));
        }
        starts[starts.length - 1] = whole.length();
        add(whole.substring(0, starts[0]), font(cell), cell, text);
        for (int i = 0; i + 1 < starts.length; i++) {
            add(whole.substring(starts[i], Math.max(starts[i], starts[i + 1])), font(rich, i, cell), cell, text);
        }
    }

    private Font font(RichTextString rich, int run, Cell cell) {
        if (rich instanceof XSSFRichTextString xlsx) {
            XSSFFont font = xlsx.getFontOfFormattingRun(run);
            return font == null ? font(cell) : font;
        }
        return workbook.getFontAt(((HSSFRichTextString) rich).getFontOfFormattingRun(run));
    }

    private Font font(Cell cell) {
        return workbook.getFontAt(cell.getCellStyle().getFontIndex());
    }

    private void add(String shown, Cell cell, MarkedText text) {
        add(shown, font(cell), cell, text);
    }

    private void add(String shown, Font font, Cell cell, MarkedText text) {
        ConditionalLooks.Effect effect = effect(cell, shown);
        if (font.getStrikeout() || effect == ConditionalLooks.Effect.STRIKES) {
            text.leaveOut(Kind.STRUCK_OUT, shown);
        } else if (effect == ConditionalLooks.Effect.HIDES || isUnseen(font, cell.getCellStyle(), shown)) {
            text.leaveOut(Kind.HIDDEN, shown);
        } else if (font.getTypeOffset() != Font.SS_NONE) {
            text.shift(shown, font.getTypeOffset() == Font.SS_SUPER);
        } else {
            text.add(shown, font.getFontHeightInPoints());
        }
    }

    /** Letters are a label or a header, which is to be read whatever it looks like. */
    private ConditionalLooks.Effect effect(Cell cell, String shown) {
        return hasLetter(shown)
                ? ConditionalLooks.Effect.NONE
                : conditional
                        .computeIfAbsent(cell.getSheet(), ConditionalLooks::new)
                        .effect(cell, fill(cell.getCellStyle()), number(cell));
    }

    private static Optional<BigDecimal> number(Cell cell) {
        try {
            return Optional.of(new BigDecimal(cell.getNumericCellValue()));
        } catch (IllegalStateException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean hasLetter(String shown) {
        return shown.codePoints().anyMatch(Character::isLetter);
    }

    /** A header may be white on a colour that the style of the table gives it; a number is not to be trusted then. */
    private boolean isUnseen(Font font, CellStyle style, String shown) {
        if (font.getFontHeightInPoints() <= SMALLEST || VisibleText.isOfPictures(font.getFontName())) {
            return true;
        }
        int[] fill = fill(style);
        int[] colour = colour(font);
        return fill != null && colour != null && isLike(fill, colour) && !hasLetter(shown);
    }

    private static int @Nullable [] fill(CellStyle style) {
        return switch (style.getFillPattern()) {
            case NO_FILL -> WHITE;
            case SOLID_FOREGROUND -> rgb(style.getFillForegroundColorColor());
            default -> null;
        };
    }

    private int @Nullable [] colour(Font font) {
        if (font instanceof XSSFFont xlsx) {
            XSSFColor colour = xlsx.getXSSFColor();
            boolean isWhite =
                    colour != null && colour.isThemed() && colour.getTheme() == THEME_WHITE && colour.getRGB() == null;
            return isWhite ? WHITE : rgb(colour);
        }
        boolean isAutomatic = font.getColor() == Font.COLOR_NORMAL;
        return isAutomatic
                ? null
                : rgb(((HSSFWorkbook) workbook).getCustomPalette().getColor(font.getColor()));
    }

    static int @Nullable [] rgb(@Nullable Color colour) {
        if (colour instanceof XSSFColor xlsx) {
            byte[] parts = Optional.ofNullable(xlsx.getRGBWithTint()).orElseGet(xlsx::getRGB);
            return parts == null || parts.length < 3
                    ? null
                    : new int[] {parts[0] & 255, parts[1] & 255, parts[2] & 255};
        }
        if (colour instanceof HSSFColor xls) {
            short[] parts = xls.getTriplet();
            return new int[] {parts[0], parts[1], parts[2]};
        }
        return null;
    }

    static boolean isLike(int[] first, int[] second) {
        for (int i = 0; i < first.length; i++) {
            if (Math.abs(first[i] - second[i]) > LIKE) {
                return false;
            }
        }
        return true;
    }
}
