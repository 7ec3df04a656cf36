package org.gongkai.documents.internal.writing;

import java.util.Optional;
import org.gongkai.form.CellPath;

/**
 * A cell of a printed table, merged or not.
 *
 * @param role what stands in it
 * @param text the text, on one line; empty for a blank cell
 * @param row its first printed row, from 0
 * @param column its first printed column, from 0
 * @param rowSpan how many printed rows it covers
 * @param columnSpan how many printed columns it covers
 * @param path which cell of the form it is, empty for a label
 */
record LaidOutCell(Role role, String text, int row, int column, int rowSpan, int columnSpan, Optional<CellPath> path) {

    /** What stands in a printed cell. */
    enum Role {
        /** A label of the values to the right of it. */
        ROW_LABEL,
        /** A label of what stands below it. */
        COLUMN_LABEL,
        /** A label of everything below it in its part of the table. */
        PART_LABEL,
        /** What the report says. */
        VALUE
    }

    boolean isLabel() {
        return role != Role.VALUE;
    }

    boolean covers(int someRow, int someColumn) {
        return someRow >= row && someRow < row + rowSpan && someColumn >= column && someColumn < column + columnSpan;
    }
}
