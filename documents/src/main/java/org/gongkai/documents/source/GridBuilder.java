package org.gongkai.documents.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gongkai.documents.SourcePlace;

/**
 * Builds a table from cells with spans. A span that reaches beyond the last row or column in which a cell begins ends there,
 * so that no span makes a table larger than its cells do.
 */
public final class GridBuilder {

    /** No table of the form has a tenth of so many columns. */
    private static final int MOST_COLUMNS = 256;

    private static final int MOST_POSITIONS = 1_000_000;

    private final TreeMap<Integer, TreeMap<Integer, Origin>> origins = new TreeMap<>();
    private int width;

    /** A cell where it begins, with the spans it claims. */
    private record Origin(int row, int column, int rowSpan, int columnSpan, String text, SourcePlace place) {}

    /** Obtains a builder of an empty table. */
    public GridBuilder() {}

    /**
     * Adds a cell.
     *
     * @param row the row in which it begins, counted from 0
     * @param column the column in which it begins, counted from 0
     * @param rowSpan how many rows it covers; less than 1 counts as 1
     * @param columnSpan how many columns it covers; less than 1 counts as 1
     * @param text the text
     * @param place where it stands
     * @throws UnreadableSourceException if the table becomes too wide
     */
    public void add(int row, int column, int rowSpan, int columnSpan, String text, SourcePlace place) {
        if (column >= MOST_COLUMNS) {
            throw UnreadableSourceException.beyond("表格列数", "columns in a table", MOST_COLUMNS);
        }
        Origin origin = new Origin(row, column, Math.max(1, rowSpan), Math.max(1, columnSpan), text, place);
        origins.computeIfAbsent(row, key -> new TreeMap<>()).put(column, origin);
        width = Math.max(width, column + 1);
    }

    /**
     * Builds the table. Rows in which nothing begins are left out. A position that no cell covers is empty and has the place
     * of the cell before it, or of the first in the row; behind the last cell of a row there are none.
     *
     * @return the table
     * @throws UnreadableSourceException if the table is too large
     */
    public Grid build() {
        if ((long) origins.size() * width > MOST_POSITIONS) {
            throw UnreadableSourceException.beyond("表格单元格数", "cells in a table", MOST_POSITIONS);
        }
        List<GridRow> rows = new ArrayList<>();
        TreeMap<Integer, Origin> above = new TreeMap<>();
        origins.forEach((row, cells) -> {
            above.values().removeIf(origin -> origin.row() + (long) origin.rowSpan() <= row);
            rows.add(row(cells, above));
        });
        return new Grid(rows);
    }

    /** Builds a row; what stands above is kept by column, for the row and for those below. */
    private GridRow row(TreeMap<Integer, Origin> cells, TreeMap<Integer, Origin> above) {
        List<GridCell> row = new ArrayList<>();
        Origin left = cells.firstEntry().getValue();
        Origin last = cells.lastEntry().getValue();
        long spanned = Math.min(width, last.column() + (long) last.columnSpan());
        int length = Math.max((int) spanned, above.isEmpty() ? 0 : above.lastKey() + 1);
        for (int column = 0; column < length; column++) {
            Origin cell = cells.get(column);
            boolean coveredFromLeft = left.column() < column && column - left.column() < left.columnSpan();
            if (cell != null || coveredFromLeft) {
                left = cell != null ? cell : left;
                above.put(column, left);
                row.add(cell != null ? new GridCell(cell.text(), cell.place()) : covered(left));
            } else if (above.containsKey(column)) {
                row.add(covered(above.get(column)));
            } else {
                row.add(new GridCell("", left.place()));
            }
        }
        return new GridRow(row);
    }

    /** An empty merged cell is as good as several empty ones. */
    private static GridCell covered(Origin origin) {
        return new GridCell("", origin.place(), !origin.text().isBlank());
    }
}
