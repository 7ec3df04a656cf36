package org.gongkai.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/**
 * Where everything of a table stands as the form prints it, with its merged cells: what it takes to draw the table, on paper or
 * as a form to be filled in. Its boxes fill it without gaps. Where a part has fewer columns than the table, its last one is
 * wider.
 *
 * @param table the table of the form
 * @param labelColumns how many printed columns stand left of the values
 * @param columns how many printed columns there are in all
 * @param boxes the boxes, row by row from left to right
 * @param parts the parts, from top to bottom
 * @since 0.1.0
 */
public record TableLayout(Table table, int labelColumns, int columns, List<Box> boxes, List<Part> parts) {

    /**
     * Obtains a layout. Usually obtained by {@link #of(Table)}.
     *
     * @param table the table of the form
     * @param labelColumns how many printed columns stand left of the values
     * @param columns how many printed columns there are in all
     * @param boxes the boxes, row by row from left to right
     * @param parts the parts, from top to bottom
     */
    public TableLayout {
        boxes = List.copyOf(boxes);
        parts = List.copyOf(parts);
    }

    /**
     * Lays a table out.
     *
     * @param table the table
     * @return the layout, the same for every report
     */
    public static TableLayout of(Table table) {
        return new Builder(table).build();
    }

    /**
     * Says how many printed rows there are.
     *
     * @return the number, headers included
     */
    public int rows() {
        Part last = parts.get(parts.size() - 1);
        return last.firstRow() + last.rows();
    }

    /**
     * Printed rows that belong together.
     *
     * @param isHead whether they are the head of the whole table
     * @param firstRow the first row, from 0
     * @param rows how many there are
     */
    public record Part(boolean isHead, int firstRow, int rows) {}

    /**
     * A cell of the printed table, merged or not: a label, or the place for the value of a cell of the form.
     *
     * @param role what stands in it
     * @param label the label, empty for a value
     * @param cell the address of the cell, empty for a label
     * @param row its first printed row, from 0
     * @param column its first printed column, from 0
     * @param rowSpan how many printed rows it covers
     * @param columnSpan how many printed columns it covers
     */
    public record Box(
            Role role,
            Optional<LocalizedText> label,
            Optional<CellPath> cell,
            int row,
            int column,
            int rowSpan,
            int columnSpan) {}

    /** What stands in a box. */
    public enum Role {
        /** A label of the values to the right of it. */
        ROW_LABEL,
        /** A label of what stands below it. */
        COLUMN_LABEL,
        /** A label of everything below it in its part of the table. */
        PART_LABEL,
        /** What a report says. */
        VALUE
    }

    private static final class Builder {

        private final Table table;
        private final int labelColumns;
        private final int columns;
        private final List<Box> boxes = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private int nextRow;

        Builder(Table table) {
            List<TableBlock> blocks = TableBlock.of(table);
            this.table = table;
            this.labelColumns = blocks.stream()
                    .flatMap(block -> block.lines().stream())
                    .mapToInt(line -> line.labels().size())
                    .max()
                    .orElse(0);
            this.columns = labelColumns
                    + blocks.stream()
                            .mapToInt(block -> block.columns().size())
                            .max()
                            .orElse(0);
            blocks.forEach(this::add);
        }

        TableLayout build() {
            boxes.sort(Comparator.comparingInt(Box::row).thenComparingInt(Box::column));
            return new TableLayout(table, labelColumns, columns, boxes, parts);
        }

        private void add(TableBlock block) {
            int first = nextRow;
            block.title().ifPresent(title -> addLabel(Role.PART_LABEL, title, nextRow++, 0, 1, columns));
            addHeader(block);
            if (block.title().isEmpty()) {
                parts.add(new Part(true, first, nextRow - first));
                first = nextRow;
            }
            addLines(block);
            parts.add(new Part(false, first, nextRow - first));
        }

        private void addHeader(TableBlock block) {
            int depth = block.columns().stream().mapToInt(List::size).max().orElse(0);
            block.corner().ifPresent(corner -> addLabel(Role.COLUMN_LABEL, corner, nextRow, 0, depth, labelColumns));
            for (MergedLabel label : MergedLabel.of(block.columns(), depth)) {
                addLabel(
                        Role.COLUMN_LABEL,
                        label.text(),
                        nextRow + label.level(),
                        labelColumns + label.first(),
                        label.levels(),
                        width(block, label.first(), label.lines()));
            }
            nextRow += depth;
        }

        private void addLines(TableBlock block) {
            List<List<LocalizedText>> labels =
                    block.lines().stream().map(TableBlock.Line::labels).toList();
            for (MergedLabel label : MergedLabel.of(labels, labelColumns)) {
                addLabel(
                        Role.ROW_LABEL,
                        label.text(),
                        nextRow + label.first(),
                        label.level(),
                        label.lines(),
                        label.levels());
            }
            for (TableBlock.Line line : block.lines()) {
                for (int i = 0; i < line.cells().size(); i++) {
                    addValue(line.cells().get(i), labelColumns + i, width(block, i, 1));
                }
                nextRow++;
            }
        }

        private int width(TableBlock block, int first, int count) {
            boolean isLast = first + count == block.columns().size();
            return isLast ? columns - labelColumns - first : count;
        }

        private void addLabel(Role role, LocalizedText label, int row, int column, int rowSpan, int columnSpan) {
            boxes.add(new Box(role, Optional.of(label), Optional.empty(), row, column, rowSpan, columnSpan));
        }

        private void addValue(FormCell cell, int column, int columnSpan) {
            boxes.add(new Box(Role.VALUE, Optional.empty(), Optional.of(cell.path()), nextRow, column, 1, columnSpan));
        }
    }

    /**
     * A label that neighbouring lines (or columns) have in common.
     *
     * @param text the label
     * @param first the first line, from 0
     * @param lines how many lines it stands beside
     * @param level how many labels stand before it
     * @param levels how many levels it takes, more than one if it is the last label of its line and other lines have more
     */
    private record MergedLabel(LocalizedText text, int first, int lines, int level, int levels) {

        /**
         * Merges what neighbours have in common.
         *
         * @param labels the labels of each line, from the outermost
         * @param depth the number of levels, not less than the most labels of a line
         */
        static List<MergedLabel> of(List<List<LocalizedText>> labels, int depth) {
            List<MergedLabel> merged = new ArrayList<>();
            for (int line = 0; line < labels.size(); line++) {
                int shared = line == 0 ? 0 : shared(labels.get(line - 1), labels.get(line));
                int own = labels.get(line).size();
                for (int level = shared; level < own; level++) {
                    merged.add(new MergedLabel(
                            labels.get(line).get(level),
                            line,
                            linesWith(labels, line, level),
                            level,
                            level == own - 1 ? depth - level : 1));
                }
            }
            return merged;
        }

        private static int linesWith(List<List<LocalizedText>> labels, int first, int level) {
            int end = first + 1;
            while (end < labels.size() && shared(labels.get(first), labels.get(end)) > level) {
                end++;
            }
            return end - first;
        }

        /** How many labels two lines have in common; the last label of a line is its own. */
        private static int shared(List<LocalizedText> one, List<LocalizedText> other) {
            int most = Math.min(one.size(), other.size()) - 1;
            int shared = 0;
            while (shared < most && one.get(shared).equals(other.get(shared))) {
                shared++;
            }
            return shared;
        }
    }

    /**
     * A part of a table that has its own header. Section two has one for every item of Article 20, the other tables are one each.
     *
     * @param title what is printed across the table
     * @param corner what is printed above the labels of the lines
     * @param columns for each column, its labels from top to bottom
     * @param lines the lines of values
     */
    private record TableBlock(
            Optional<LocalizedText> title,
            Optional<LocalizedText> corner,
            List<List<LocalizedText>> columns,
            List<Line> lines) {

        /**
         * A line of values.
         *
         * @param labels its labels from left to right
         * @param cells the cells from left to right
         */
        record Line(List<LocalizedText> labels, List<FormCell> cells) {}

        static List<TableBlock> of(Table table) {
            return switch (table.arrangement()) {
                case MATRIX -> List.of(block(table, Optional.empty(), table.rows()));
                case GROUP_BY_GROUP ->
                    rowsByGroup(table).entrySet().stream()
                            .map(group -> block(table, group.getKey().map(RowGroup::label), group.getValue()))
                            .toList();
                case SIDE_BY_SIDE -> List.of(onOneLine(table));
            };
        }

        private static Map<Optional<RowGroup>, List<Row>> rowsByGroup(Table table) {
            return table.rows().stream()
                    .collect(Collectors.groupingBy(Row::group, LinkedHashMap::new, Collectors.toList()));
        }

        private static TableBlock block(Table table, Optional<LocalizedText> title, List<Row> rows) {
            List<List<LocalizedText>> columns = rows.get(0).columns().stream()
                    .map(column -> Stream.concat(table.columnsLabel().stream(), labels(column))
                            .toList())
                    .toList();
            List<Line> lines = rows.stream()
                    .map(row -> new Line(
                            (title.isPresent() ? Stream.of(row.label()) : labels(row)).toList(), table.cells(row)))
                    .toList();
            return new TableBlock(title, table.corner(), columns, lines);
        }

        private static TableBlock onOneLine(Table table) {
            List<List<LocalizedText>> columns = table.cells().stream()
                    .map(cell -> Stream.concat(labels(cell.row()), labels(cell.column()))
                            .toList())
                    .toList();
            return new TableBlock(
                    Optional.empty(), Optional.empty(), columns, List.of(new Line(List.of(), table.cells())));
        }

        private static Stream<LocalizedText> labels(Column column) {
            return Stream.concat(column.group().stream(), Stream.of(column.label()));
        }

        private static Stream<LocalizedText> labels(Row row) {
            return Stream.concat(row.groups().stream().map(RowGroup::label), Stream.of(row.label()));
        }
    }
}
