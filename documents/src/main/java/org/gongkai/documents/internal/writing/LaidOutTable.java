package org.gongkai.documents.internal.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Table;
import org.gongkai.form.TableLayout;
import org.gongkai.form.TableLayout.Box;
import org.gongkai.form.TableLayout.Part;
import org.gongkai.form.TableLayout.Role;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

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

    /** Lays a table of a report out. */
    static LaidOutTable of(Table table, DisclosureReport report) {
        TableLayout layout = TableLayout.of(table);
        return new LaidOutTable(
                table,
                layout.labelColumns(),
                layout.columns(),
                layout.boxes().stream().map(box -> LaidOutCell.of(box, report)).toList(),
                layout.parts());
    }

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
    record LaidOutCell(
            Role role, String text, int row, int column, int rowSpan, int columnSpan, Optional<CellPath> path) {

        static LaidOutCell of(Box box, DisclosureReport report) {
            String text = box.cell()
                    .map(cell -> WritableText.onOneLine(report.cell(cell).printed()))
                    .or(() -> box.label().map(LocalizedText::zh))
                    .orElse("");
            return new LaidOutCell(
                    box.role(), text, box.row(), box.column(), box.rowSpan(), box.columnSpan(), box.cell());
        }

        boolean isLabel() {
            return role != Role.VALUE;
        }

        boolean covers(int someRow, int someColumn) {
            return someRow >= row
                    && someRow < row + rowSpan
                    && someColumn >= column
                    && someColumn < column + columnSpan;
        }
    }
}
