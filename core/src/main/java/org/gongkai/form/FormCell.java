package org.gongkai.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

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
        return join(Stream.concat(rowLabels(), Stream.of(column.label())));
    }

    /**
     * Gives the part of {@link #labelPath()} that all cells of the row have in common: table, group and row.
     *
     * @return the printed labels in both languages
     */
    public LocalizedText rowLabelPath() {
        return join(rowLabels());
    }

    private Stream<LocalizedText> rowLabels() {
        return Stream.of(Stream.of(table.label()), row.group().map(RowGroup::label).stream(), Stream.of(row.label()))
                .flatMap(labels -> labels);
    }

    private static LocalizedText join(Stream<LocalizedText> labels) {
        List<LocalizedText> all = labels.toList();
        return new LocalizedText(
                all.stream().map(LocalizedText::zh).collect(Collectors.joining(SEPARATOR)),
                all.stream().map(LocalizedText::en).collect(Collectors.joining(SEPARATOR)));
    }
}
