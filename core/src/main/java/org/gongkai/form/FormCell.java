package org.gongkai.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell of the form: where it stands, not what it holds.
 *
 * @param table the table
 * @param row the row
 * @param column the column
 * @param path the address
 */
public record FormCell(Table table, Row row, Column column, CellPath path) {

    private static final String SEPARATOR = " · ";

    static FormCell of(Table table, Row row, Column column) {
        return new FormCell(table, row, column, CellPath.of(table.section(), row, column));
    }

    /**
     * Gives the cell's address in printed labels: table, group, row and column, for example 表三 · （三）不予公开 · 1.属于国家秘密 ·
     * 自然人. {@link CellPath#parseLabels} reads it back.
     *
     * @return the printed label path in both languages
     */
    public LocalizedText labelPath() {
        String zh = labels().map(LocalizedText::zh).collect(Collectors.joining(SEPARATOR));
        String en = labels().map(LocalizedText::en).collect(Collectors.joining(SEPARATOR));
        return new LocalizedText(zh, en);
    }

    private Stream<LocalizedText> labels() {
        return Stream.of(
                        Stream.of(table.label()),
                        row.group().map(RowGroup::label).stream(),
                        Stream.of(row.label(), column.label()))
                .flatMap(labels -> labels);
    }
}
