package org.gongkai.documents.internal.writing;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Table;

/**
 * A table as it is printed. Its cells fill it without gaps.
 *
 * @param table the table of the form
 * @param labelColumns how many printed columns stand left of the values
 * @param columns how many printed columns there are in all
 * @param cells the cells, row by row from left to right
 * @param parts the parts, from top to bottom
 */
record LaidOutTable(Table table, int labelColumns, int columns, List<LaidOutCell> cells, List<Part> parts) {

    /**
     * Printed rows that belong together.
     *
     * @param isHead whether they are the head of the whole table
     * @param firstRow the first row, from 0
     * @param rows how many there are
     */
    record Part(boolean isHead, int firstRow, int rows) {}

    int rows() {
        Part last = parts.get(parts.size() - 1);
        return last.firstRow() + last.rows();
    }

    /** The cells that begin in a printed row, from left to right. */
    List<LaidOutCell> cellsOfRow(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    /** The cells of which a piece stands in a printed row, from left to right. */
    Stream<LaidOutCell> cellsThrough(int row) {
        return cells.stream()
                .filter(cell -> cell.covers(row, cell.column()))
                .sorted((left, right) -> Integer.compare(left.column(), right.column()));
    }
}
