package org.gongkai.documents.internal.writing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of the cells of a workbook, each made once. */
final class ExcelStyles {

    /** What stands in a cell. */
    enum Look {
        TITLE,
        HEADING,
        PROSE,
        SIGNATURE,
        LABEL,
        VALUE,
        /** A value with which something is wrong. */
        MARKED,
        LINK,
        /** On one line, as in a table of data. */
        LINE
    }

    private record Key(Look look, int decimals, boolean quoted) {}

    private final Workbook workbook;
    private final Map<Look, Font> fonts = new EnumMap<>(Look.class);
    private final Map<Key, CellStyle> styles = new HashMap<>();

    ExcelStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The style of a text; one that begins like a formula says that it is none, even if somebody edits it. */
    CellStyle text(Look look, String text) {
        boolean quoted = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return styles.computeIfAbsent(new Key(look, -1, quoted), this::style);
    }

    /** The style of a number that is shown with so many decimals. */
    CellStyle number(Look look, int decimals) {
        return styles.computeIfAbsent(new Key(look, decimals, false), this::style);
    }

    private CellStyle style(Key key) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(key.look(), this::font));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(key.look() != Look.LINK && key.look() != Look.LINE);
        style.setQuotePrefixed(key.quoted());
        if (key.decimals() >= 0) {
            String format = key.decimals() == 0 ? "0" : "0." + "0".repeat(key.decimals());
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        style.setAlignment(
                switch (key.look()) {
                    case TITLE, LABEL, VALUE, MARKED -> HorizontalAlignment.CENTER;
                    case SIGNATURE -> HorizontalAlignment.RIGHT;
                    case HEADING, PROSE, LINK, LINE -> HorizontalAlignment.LEFT;
                });
        if (key.look() == Look.LABEL || key.look() == Look.VALUE || key.look() == Look.MARKED) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (key.look() == Look.MARKED) {
            style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.index);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private Font font(Look look) {
        Font font = workbook.createFont();
        boolean isHeading = look == Look.TITLE || look == Look.HEADING || look == Look.LABEL;
        font.setFontName(isHeading ? WordFont.HEADING.family() : WordFont.BODY.family());
        font.setFontHeightInPoints((short)
                switch (look) {
                    case TITLE -> 18;
                    case HEADING -> 14;
                    case PROSE, SIGNATURE -> 12;
                    case LABEL, VALUE, MARKED, LINK, LINE -> 10;
                });
        if (look == Look.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.index);
        }
        return font;
    }
}
