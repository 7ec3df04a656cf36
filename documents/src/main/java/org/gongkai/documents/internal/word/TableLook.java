package org.gongkai.documents.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.internal.archive.XmlElement;

/**
 * Which parts of its style a table uses besides what holds for all of it, such as another look of its first row.
 *
 * @param style the name of the style; empty if the table has none
 * @param switches the parts in use
 * @param rows how many rows the table has
 */
record TableLook(Optional<String> style, Switches switches, int rows) {

    /** The look of what stands in no table. */
    static final TableLook NONE = new TableLook(Optional.empty(), Switches.of(Optional.empty()), 0);

    private static final int FIRST_ROW = 0x20;
    private static final int LAST_ROW = 0x40;
    private static final int FIRST_COLUMN = 0x80;
    private static final int LAST_COLUMN = 0x100;
    private static final int NO_ROW_BANDS = 0x200;
    private static final int NO_COLUMN_BANDS = 0x400;

    /** What a table says it uses. */
    record Switches(
            boolean firstRow,
            boolean lastRow,
            boolean firstColumn,
            boolean lastColumn,
            boolean rowBands,
            boolean columnBands) {

        /** Reads {@code tblLook}, which has a switch for each, or all of them as the bits of a number. */
        static Switches of(Optional<XmlElement> look) {
            int bits = look.flatMap(element -> element.attribute("val"))
                    .filter(value -> value.matches("[0-9A-Fa-f]{1,4}"))
                    .map(value -> Integer.parseInt(value, 16))
                    .orElse(0);
            return new Switches(
                    isOn(look, "firstRow", bits & FIRST_ROW),
                    isOn(look, "lastRow", bits & LAST_ROW),
                    isOn(look, "firstColumn", bits & FIRST_COLUMN),
                    isOn(look, "lastColumn", bits & LAST_COLUMN),
                    !isOn(look, "noHBand", bits & NO_ROW_BANDS),
                    !isOn(look, "noVBand", bits & NO_COLUMN_BANDS));
        }

        private static boolean isOn(Optional<XmlElement> look, String attribute, int bit) {
            return look.flatMap(element -> element.attribute(attribute))
                    .map(value -> value.equals("1") || value.equals("true") || value.equals("on"))
                    .orElse(bit != 0);
        }
    }

    static TableLook of(XmlElement table, int rows) {
        return new TableLook(
                WordXml.value(table, "tblPr", "tblStyle"), Switches.of(table.child("tblPr", "tblLook")), rows);
    }

    /**
     * Names the parts of the style that hold for a cell, the one that counts most last.
     *
     * @param row the row, counted from 0
     * @param cell the cell in its row, counted from 0
     * @param cells how many cells the row has
     * @param rowBand of how many rows a band consists
     * @param columnBand of how many columns
     */
    List<String> parts(int row, int cell, int cells, int rowBand, int columnBand) {
        boolean isFirstRow = switches.firstRow() && row == 0;
        boolean isLastRow = switches.lastRow() && row == rows - 1 && !isFirstRow;
        boolean isFirstColumn = switches.firstColumn() && cell == 0;
        boolean isLastColumn = switches.lastColumn() && cell == cells - 1 && !isFirstColumn;
        List<String> parts = new ArrayList<>();
        if (switches.columnBands() && !isFirstColumn && !isLastColumn) {
            parts.add(isFirstBand(cell - (switches.firstColumn() ? 1 : 0), columnBand) ? "band1Vert" : "band2Vert");
        }
        if (switches.rowBands() && !isFirstRow && !isLastRow) {
            parts.add(isFirstBand(row - (switches.firstRow() ? 1 : 0), rowBand) ? "band1Horz" : "band2Horz");
        }
        add(parts, isFirstRow, "firstRow");
        add(parts, isLastRow, "lastRow");
        add(parts, isFirstColumn, "firstCol");
        add(parts, isLastColumn, "lastCol");
        add(parts, isFirstRow && isFirstColumn, "nwCell");
        add(parts, isFirstRow && isLastColumn, "neCell");
        add(parts, isLastRow && isFirstColumn, "swCell");
        add(parts, isLastRow && isLastColumn, "seCell");
        return parts;
    }

    private static boolean isFirstBand(int index, int size) {
        return index / size % 2 == 0;
    }

    private static void add(List<String> parts, boolean holds, String part) {
        if (holds) {
            parts.add(part);
        }
    }
}
