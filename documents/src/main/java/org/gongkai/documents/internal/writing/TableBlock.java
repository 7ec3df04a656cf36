package org.gongkai.documents.internal.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Table;
import org.gongkai.text.LocalizedText;

/**
 * A part of a table that has its own header. Section two has one for every item of Article 20, the other tables are one each.
 *
 * @param title what is printed across the table
 * @param corner what is printed above the labels of the lines
 * @param columns for each column, its labels from top to bottom
 * @param lines the lines of values
 */
record TableBlock(Optional<String> title, Optional<String> corner, List<List<String>> columns, List<Line> lines) {

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
                .map(row ->
                        new Line(printed(title.isPresent() ? Stream.of(row.label()) : labels(row)), cells(table, row)))
                .toList();
        return new TableBlock(title.map(LocalizedText::zh), table.corner().map(LocalizedText::zh), columns, lines);
    }

    private static TableBlock onOneLine(Table table) {
        List<List<String>> columns = table.cells().stream()
                .map(cell -> printed(Stream.concat(labels(cell.row()), labels(cell.column()))))
                .toList();
        return new TableBlock(Optional.empty(), Optional.empty(), columns, List.of(new Line(List.of(), table.cells())));
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
