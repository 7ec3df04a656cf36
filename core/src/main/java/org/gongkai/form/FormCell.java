package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.LocalizedText;

/**
 * A cell of the form: where it stands, not what it holds.
 *
 * @param table the table
 * @param row the row
 * @param column the column
 * @param path the address
 * @since 0.1.0
 */
public record FormCell(Table table, Row row, Column column, CellPath path) {

    private static final String SEPARATOR = " · ";

    static FormCell of(Table table, Row row, Column column) {
        return new FormCell(table, row, column, CellPath.of(table.section(), row, column));
    }

    /**
     * Gives the section that consists of the cell's table.
     *
     * @return one of the sections two to four
     */
    public Section section() {
        return table.section();
    }

    /**
     * Gives the cell's address in printed labels: table, group, row and column, for example 表三 · （三）不予公开 · 1.属于国家秘密 ·
     * 自然人. {@link CellPath#parseLabels} reads it back.
     *
     * @return the printed label path in both languages
     */
    public LocalizedText labelPath() {
        return LocalizedText.join(SEPARATOR, labels());
    }

    /**
     * Gives the part of {@link #labelPath()} that all cells of the row have in common: table, group and row.
     *
     * @return the printed labels in both languages
     */
    public LocalizedText rowLabelPath() {
        return LocalizedText.join(SEPARATOR, rowLabels());
    }

    /**
     * Lists the printed labels that lead to the cell: table, group (if there is one), row and column.
     *
     * @return the labels from the outermost to the innermost
     */
    public List<LocalizedText> labels() {
        List<LocalizedText> labels = rowLabels();
        labels.add(column.label());
        return List.copyOf(labels);
    }

    private List<LocalizedText> rowLabels() {
        List<LocalizedText> labels = new ArrayList<>();
        labels.add(table.label());
        row.group().map(RowGroup::label).ifPresent(labels::add);
        labels.add(row.label());
        return labels;
    }

    /** The path tells most apart, so that maps need not look at everything. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
