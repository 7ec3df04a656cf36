package org.gongkai.documents.internal.source.pdf;

/**
 * A cell of a table whose lines are drawn, counted from 0.
 *
 * @param row the first row
 * @param column the first column
 * @param endRow the row after the last one
 * @param endColumn the column after the last one
 */
record RuledCell(int row, int column, int endRow, int endColumn) {}
