package org.gongkai.documents.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a table from cells with spans. A span that reaches beyond the last row or column in which a cell begins ends there,
 * so that no span makes a table larger than its cells do.
 *
 * @since 0.1.0
 */
public final class GridBuilder {

    /** No table of the form has a tenth of so many columns. */
    private static final int MOST_COLUMNS = 256;

    private static final int MOST_POSITIONS = 1_000_000;

    private static final Comparator<Origin> READING_ORDER =
            Comparator.comparingInt(Origin::row).thenComparingInt(Origin::column);

    private final List<Origin> origins = new ArrayList<>();
    private int width;

    /** A cell where it begins, with the spans it claims. */
    private record Origin(int row, int column, int rowSpan, int columnSpan, GridCell cell) {

        boolean reaches(int otherRow) {
            return otherRow - row < rowSpan;
        }
    }

    /** Obtains a builder of an empty table. */
    public GridBuilder() {}

    /**
     * Adds a cell. Of several in the same place, the last counts.
     *
     * @param row the row in which it begins, counted from 0
     * @param column the column in which it begins, counted from 0
     * @param rowSpan how many rows it covers; less than 1 counts as 1
     * @param columnSpan how many columns it covers; less than 1 counts as 1
     * @param cell the text, where it stands, and its marks
     */
    public void add(int row, int column, int rowSpan, int columnSpan, GridCell cell) {
        width = Math.max(width, column + 1);
        if (!isTooWide()) {
            origins.add(new Origin(row, column, Math.max(1, rowSpan), Math.max(1, columnSpan), cell));
        }
    }

    /**
     * Builds the table. Rows in which nothing begins are left out. A position that no cell covers is empty and has the place
     * of the cell before it, or of the first in the row; behind the last cell of a row there are none.
     *
     * @return the table
     * @throws UnreadableSourceException if the table is too large
     */
    public Grid build() {
        if (isTooWide()) {
            throw UnreadableSourceException.beyond("表格列数", "columns in a table", MOST_COLUMNS);
        }
        origins.sort(READING_ORDER);
        List<GridRow> rows = new ArrayList<>();
        @Nullable Origin[] above = new Origin[width];
        int end;
        for (int start = 0; start < origins.size(); start = end) {
            if ((rows.size() + 1L) * width > MOST_POSITIONS) {
                throw UnreadableSourceException.beyond("表格单元格数", "cells in a table", MOST_POSITIONS);
            }
            end = rowEnd(start);
            rows.add(row(origins.subList(start, end), above));
        }
        return new Grid(rows);
    }

    private boolean isTooWide() {
        return width > MOST_COLUMNS;
    }

    private int rowEnd(int start) {
        int row = origins.get(start).row();
        int end = start + 1;
        while (end < origins.size() && origins.get(end).row() == row) {
            end++;
        }
        return end;
    }

    /** Builds a row; what stands above is kept by column, for the row and for those below. */
    private GridRow row(List<Origin> begun, @Nullable Origin[] above) {
        int row = begun.get(0).row();
        int length = length(begun.get(begun.size() - 1), above);
        List<GridCell> cells = new ArrayList<>(length);
        Origin left = begun.get(0);
        int next = 0;
        for (int column = 0; column < length; column++) {
            boolean begins = false;
            while (next < begun.size() && begun.get(next).column() == column) {
                left = begun.get(next++);
                begins = true;
            }
            boolean isCoveredFromLeft = left.column() < column && column - left.column() < left.columnSpan();
            Origin covering = above[column];
            if (begins) {
                cells.add(left.cell());
            } else if (isCoveredFromLeft) {
                cells.add(left.cell().coveredPosition());
            } else if (covering != null && covering.reaches(row)) {
                cells.add(covering.cell().coveredPosition());
            } else {
                cells.add(new GridCell("", left.cell().place()));
            }
            if (begins || isCoveredFromLeft) {
                above[column] = left;
            }
        }
        return new GridRow(cells);
    }

    /** The end of the last cell of a row, or of what reaches into it from above. */
    private int length(Origin last, @Nullable Origin[] above) {
        long spanned = Math.min(width, last.column() + (long) last.columnSpan());
        int length = width;
        while (length > spanned && !reaches(above[length - 1], last.row())) {
            length--;
        }
        return length;
    }

    private static boolean reaches(@Nullable Origin above, int row) {
        return above != null && above.reaches(row);
    }
}
