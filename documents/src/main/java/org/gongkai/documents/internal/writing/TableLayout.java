package org.gongkai.documents.internal.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.internal.writing.LaidOutTable.LaidOutCell;
import org.gongkai.documents.internal.writing.LaidOutTable.LaidOutCell.Role;
import org.gongkai.documents.internal.writing.LaidOutTable.Part;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/** Lays a table out as the form prints it. Where a block has fewer columns than the table, its last one is wider. */
final class TableLayout {

    private static final String NOT_APPLICABLE = "/";

    private final DisclosureReport report;
    private final int labelColumns;
    private final int columns;
    private final List<LaidOutCell> cells = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int nextRow;

    private TableLayout(DisclosureReport report, List<TableBlock> blocks) {
        this.report = report;
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
    }

    static LaidOutTable of(Table table, DisclosureReport report) {
        List<TableBlock> blocks = TableBlock.of(table);
        TableLayout layout = new TableLayout(report, blocks);
        blocks.forEach(layout::add);
        layout.cells.sort(Comparator.comparingInt(LaidOutCell::row).thenComparingInt(LaidOutCell::column));
        return new LaidOutTable(
                table, layout.labelColumns, layout.columns, List.copyOf(layout.cells), List.copyOf(layout.parts));
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
        List<List<String>> labels =
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

    private void addLabel(Role role, String text, int row, int column, int rowSpan, int columnSpan) {
        cells.add(new LaidOutCell(role, text, row, column, rowSpan, columnSpan, Optional.empty()));
    }

    private void addValue(FormCell cell, int column, int columnSpan) {
        String text = WritableText.onOneLine(printed(report.cell(cell.path())));
        cells.add(new LaidOutCell(Role.VALUE, text, nextRow, column, 1, columnSpan, Optional.of(cell.path())));
    }

    /** What is printed for a cell, nothing for a blank one. */
    static String printed(Cell cell) {
        if (cell instanceof Cell.NotApplicable) {
            return NOT_APPLICABLE;
        }
        return cell instanceof Cell.Text text
                ? text.printed()
                : cell.number().map(number -> number.toPlainString()).orElse("");
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
    private record MergedLabel(String text, int first, int lines, int level, int levels) {

        /**
         * Merges what neighbours have in common.
         *
         * @param labels the labels of each line, from the outermost
         * @param depth the number of levels, not less than the most labels of a line
         */
        static List<MergedLabel> of(List<List<String>> labels, int depth) {
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

        private static int linesWith(List<List<String>> labels, int first, int level) {
            int end = first + 1;
            while (end < labels.size() && shared(labels.get(first), labels.get(end)) > level) {
                end++;
            }
            return end - first;
        }

        /** How many labels two lines have in common; the last label of a line is its own. */
        private static int shared(List<String> one, List<String> other) {
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
            Optional<String> title, Optional<String> corner, List<List<String>> columns, List<Line> lines) {

        /**
         * A line of values.
         *
         * @param labels its labels from left to right
         * @param cells the cells from left to right
         */
        record Line(List<String> labels, List<FormCell> cells) {}

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
            List<List<String>> columns = rows.get(0).columns().stream()
                    .map(column -> printed(Stream.concat(table.columnsLabel().stream(), labels(column))))
                    .toList();
            List<Line> lines = rows.stream()
                    .map(row -> new Line(
                            printed(title.isPresent() ? Stream.of(row.label()) : labels(row)), cells(table, row)))
                    .toList();
            return new TableBlock(title.map(LocalizedText::zh), table.corner().map(LocalizedText::zh), columns, lines);
        }

        private static TableBlock onOneLine(Table table) {
            List<List<String>> columns = table.cells().stream()
                    .map(cell -> printed(Stream.concat(labels(cell.row()), labels(cell.column()))))
                    .toList();
            return new TableBlock(
                    Optional.empty(), Optional.empty(), columns, List.of(new Line(List.of(), table.cells())));
        }

        private static List<FormCell> cells(Table table, Row row) {
            return table.cells().stream().filter(cell -> cell.row().equals(row)).toList();
        }

        private static Stream<LocalizedText> labels(Column column) {
            return Stream.concat(column.group().stream(), Stream.of(column.label()));
        }

        private static Stream<LocalizedText> labels(Row row) {
            List<LocalizedText> labels = new ArrayList<>(List.of(row.label()));
            for (Optional<RowGroup> group = row.group();
                    group.isPresent();
                    group = group.get().parent()) {
                labels.add(0, group.get().label());
            }
            return labels.stream();
        }

        private static List<String> printed(Stream<LocalizedText> labels) {
            return labels.map(LocalizedText::zh).toList();
        }
    }
}
