package org.gongkai.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.documents.source.Grid;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Table;
import org.gongkai.text.LocalizedText;

/**
 * A table with merged cells, as the form prints it.
 *
 * @param cells the cells, row by row
 */
record LaidOutTable(List<LaidOutCell> cells) {

    /** The labels of columns stand in a header below the label of their group, those of rows in columns behind it. */
    private static final int HEADER_ROWS = 2;

    /** A cell and the rows and columns it covers. */
    record LaidOutCell(int row, int column, int rowSpan, int columnSpan, String text) {}

    int rows() {
        return cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
    }

    int columns() {
        return cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    /** Lays a table of the form out, with a function that prints the values. */
    static LaidOutTable of(Table table, Function<FormCell, String> printed) {
        Layout layout = new Layout(table, printed);
        if (table.rowsSideBySide()) {
            layout.sideBySide();
        } else if (table.rows().stream().map(Row::columns).distinct().count() > 1) {
            layout.captioned();
        } else {
            layout.grouped();
        }
        return new LaidOutTable(layout.cells);
    }

    /** Lays a table that was read out, without merged cells. */
    static LaidOutTable of(Grid grid) {
        List<LaidOutCell> cells = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            List<String> texts = grid.rows().get(row).texts();
            for (int column = 0; column < texts.size(); column++) {
                cells.add(new LaidOutCell(row, column, 1, 1, texts.get(column)));
            }
        }
        return new LaidOutTable(cells);
    }

    private static final class Layout {

        private final Table table;
        private final Function<FormCell, String> printed;
        private final List<LaidOutCell> cells = new ArrayList<>();
        private int row;

        Layout(Table table, Function<FormCell, String> printed) {
            this.table = table;
            this.printed = printed;
        }

        /** Section two: a caption and a header above the rows of each group. */
        void captioned() {
            int width = table.rows().stream()
                            .mapToInt(each -> each.columns().size())
                            .max()
                            .orElseThrow()
                    + 1;
            Optional<RowGroup> caption = Optional.empty();
            for (Row each : table.rows()) {
                if (!each.group().equals(caption)) {
                    caption = each.group();
                    caption.ifPresent(group -> add(0, 1, width, group.label()));
                    row++;
                    cells.add(new LaidOutCell(row, 0, 1, 1, "信息内容"));
                    addColumns(each, width, column -> column.label().zh());
                }
                add(0, 1, 1, each.label());
                addColumns(each, width, column -> value(each, column));
            }
        }

        /** The last column is as wide as is left. */
        private void addColumns(Row each, int width, Function<Column, String> text) {
            int count = each.columns().size();
            for (int i = 0; i < count; i++) {
                int span = i + 1 == count ? width - count : 1;
                cells.add(new LaidOutCell(
                        row, i + 1, 1, span, text.apply(each.columns().get(i))));
            }
            row++;
        }

        /** Section three: groups of rows on the left, groups of columns above. */
        void grouped() {
            int labels = table.rows().stream()
                            .mapToInt(each -> chain(each).size())
                            .max()
                            .orElseThrow()
                    + 1;
            List<Column> columns = table.rows().get(0).columns();
            cells.add(new LaidOutCell(0, 0, HEADER_ROWS, labels, "申请人情况"));
            Set<LocalizedText> groups = new LinkedHashSet<>();
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                column.group()
                        .ifPresentOrElse(
                                group -> {
                                    if (groups.add(group)) {
                                        add(labels + columns.indexOf(column), 1, count(columns, group), group);
                                    }
                                },
                                () -> add(labels + columns.indexOf(column), HEADER_ROWS, 1, column.label()));
            }
            row = 1;
            columns.stream()
                    .filter(column -> column.group().isPresent())
                    .forEach(column -> add(labels + columns.indexOf(column), 1, 1, column.label()));
            row = HEADER_ROWS;
            List<RowGroup> above = List.of();
            for (Row each : table.rows()) {
                List<RowGroup> chain = chain(each);
                for (int i = 0; i < chain.size(); i++) {
                    RowGroup group = chain.get(i);
                    if (i >= above.size() || !above.get(i).equals(group)) {
                        add(
                                i,
                                (int) table.rows().stream()
                                        .filter(other -> chain(other).contains(group))
                                        .count(),
                                1,
                                group.label());
                    }
                }
                above = chain;
                add(chain.size(), 1, labels - chain.size(), each.label());
                for (int i = 0; i < columns.size(); i++) {
                    cells.add(new LaidOutCell(row, labels + i, 1, 1, value(each, columns.get(i))));
                }
                row++;
            }
        }

        private static int count(List<Column> columns, LocalizedText group) {
            return (int) columns.stream()
                    .filter(column -> column.group().equals(Optional.of(group)))
                    .count();
        }

        /** Section four: all rows in one, below the labels of their groups. */
        void sideBySide() {
            int column = 0;
            Set<RowGroup> groups = new LinkedHashSet<>();
            for (Row each : table.rows()) {
                int width = each.columns().size();
                Optional<RowGroup> group = each.group();
                row = 0;
                if (group.filter(groups::add).isPresent()) {
                    int all = table.rows().stream()
                            .filter(other -> other.group().equals(group))
                            .mapToInt(other -> other.columns().size())
                            .sum();
                    add(column, 1, all, group.get().label());
                }
                row = group.isPresent() ? 1 : 0;
                add(column, HEADER_ROWS - row, width, each.label());
                for (int i = 0; i < width; i++) {
                    String label = each.columns().get(i).label().zh();
                    cells.add(new LaidOutCell(HEADER_ROWS, column + i, 1, 1, label));
                    cells.add(new LaidOutCell(
                            HEADER_ROWS + 1,
                            column + i,
                            1,
                            1,
                            value(each, each.columns().get(i))));
                }
                column += width;
            }
        }

        private void add(int column, int rowSpan, int columnSpan, LocalizedText label) {
            cells.add(new LaidOutCell(row, column, rowSpan, columnSpan, label.zh()));
        }

        private String value(Row of, Column column) {
            return table.cells().stream()
                    .filter(cell -> cell.row().equals(of) && Objects.equals(cell.column(), column))
                    .findFirst()
                    .map(printed)
                    .orElseThrow();
        }

        /** The groups of a row from the outermost. */
        private static List<RowGroup> chain(Row row) {
            List<RowGroup> chain = new ArrayList<>();
            Stream.iterate(row.group(), Optional::isPresent, group -> group.flatMap(RowGroup::parent))
                    .flatMap(Optional::stream)
                    .forEach(group -> chain.add(0, group));
            return chain;
        }
    }
}
