package org.gongkai.documents.internal.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.documents.internal.writing.HtmlMarks.HtmlSpan;
import org.gongkai.documents.internal.writing.LaidOutTable.LaidOutCell;
import org.gongkai.form.CellPath;
import org.gongkai.form.TableLayout.Part;

/**
 * A table on a page.
 *
 * @param style the name of its arrangement in the style sheet
 * @param label the id of what it is called by: the heading of its section, since the form prints no caption
 * @param parts the parts
 */
record HtmlTable(String style, String label, List<HtmlPart> parts) {

    /**
     * Rows that belong together.
     *
     * @param isHead whether they are the head
     * @param rows the rows
     */
    record HtmlPart(boolean isHead, List<HtmlRow> rows) {}

    /**
     * A row.
     *
     * @param cells the cells that begin in it
     */
    record HtmlRow(List<HtmlCell> cells) {}

    /**
     * A cell.
     *
     * @param cell the cell as it is printed
     * @param span the text
     */
    record HtmlCell(LaidOutCell cell, HtmlSpan span) {

        /** The scope of a label. */
        Optional<String> scope() {
            return switch (cell.role()) {
                case ROW_LABEL -> Optional.of("row");
                case COLUMN_LABEL -> Optional.of("col");
                case PART_LABEL -> Optional.of("rowgroup");
                case VALUE -> Optional.empty();
            };
        }

        /** The id of a value, which is its JSON Pointer. */
        String id() {
            return cell.path().map(CellPath::toString).orElseThrow();
        }

        /** Classes for the printed columns that it covers, by which a cell is shown with its labels. */
        String columns() {
            return IntStream.range(cell.column(), cell.column() + cell.columnSpan())
                    .mapToObj(column -> "c" + column)
                    .collect(Collectors.joining(" "));
        }

        boolean isTall() {
            return rowSpan() > 1;
        }

        boolean isWide() {
            return columnSpan() > 1;
        }

        int rowSpan() {
            return cell.rowSpan();
        }

        int columnSpan() {
            return cell.columnSpan();
        }
    }

    static HtmlTable of(LaidOutTable table, String label, HtmlMarks marks) {
        String style =
                table.table().arrangement().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new HtmlTable(
                style,
                label,
                table.parts().stream().map(part -> part(table, part, marks)).toList());
    }

    private static HtmlPart part(LaidOutTable table, Part part, HtmlMarks marks) {
        return new HtmlPart(
                part.isHead(),
                IntStream.range(part.firstRow(), part.firstRow() + part.rows())
                        .mapToObj(row -> new HtmlRow(table.cellsOfRow(row).stream()
                                .map(cell -> cell(cell, marks))
                                .toList()))
                        .toList());
    }

    private static HtmlCell cell(LaidOutCell cell, HtmlMarks marks) {
        return new HtmlCell(
                cell,
                cell.path().map(path -> marks.cell(path, cell.text())).orElseGet(() -> HtmlSpan.plain(cell.text())));
    }
}
