package org.gongkai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.text.LocalizedText;

/**
 * A table of the form: section two, three or four.
 *
 * @since 0.1.0
 */
public final class Table {

    /** Where the rows of a table are printed. */
    public enum Arrangement {
        /** Below each other, under the columns that all of them have; the labels of their groups stand beside them. */
        MATRIX,
        /** Below each other; every group begins with its label across the table and the columns of its rows. */
        GROUP_BY_GROUP,
        /** Next to each other on one line, their labels above the columns. */
        SIDE_BY_SIDE
    }

    private final Section section;
    private final Arrangement arrangement;
    private final Optional<LocalizedText> corner;
    private final Optional<LocalizedText> columnsLabel;
    private final List<Row> rows;
    private final List<Relation> relations;
    private final List<FormCell> cells;
    private final Map<Row, List<FormCell>> cellsOfRows;
    private final List<CellPath> paths;
    /** The cells of the rows whose keys begin with that of a group. */
    private final Map<String, List<CellPath>> pathsBelow = new HashMap<>();

    Table(
            Section section,
            Arrangement arrangement,
            Optional<LocalizedText> corner,
            Optional<LocalizedText> columnsLabel,
            List<Row> rows,
            List<Relation> relations) {
        this.section = section;
        this.arrangement = arrangement;
        this.corner = corner;
        this.columnsLabel = columnsLabel;
        this.rows = List.copyOf(rows);
        this.relations = List.copyOf(relations);
        this.cells = rows.stream()
                .flatMap(row -> row.columns().stream().map(column -> FormCell.of(this, row, column)))
                .toList();
        this.cellsOfRows =
                cells.stream().collect(Collectors.groupingBy(FormCell::row, Collectors.toUnmodifiableList()));
        this.paths = cells.stream().map(FormCell::path).toList();
        for (FormCell cell : cells) {
            String key = cell.row().key();
            for (int end = key.indexOf('/'); end >= 0; end = key.indexOf('/', end + 1)) {
                pathsBelow
                        .computeIfAbsent(key.substring(0, end), group -> new ArrayList<>())
                        .add(cell.path());
            }
        }
    }

    /**
     * Says which section consists of this table.
     *
     * @return the section
     */
    public Section section() {
        return section;
    }

    /**
     * Gives the table's short name for messages, 表三 for the table of section three.
     *
     * @return the name in both languages
     */
    public LocalizedText label() {
        return new LocalizedText("表" + section.numeral(), "Table " + section.number());
    }

    /**
     * Says where the rows are printed.
     *
     * @return the arrangement
     */
    public Arrangement arrangement() {
        return arrangement;
    }

    /**
     * Gives what is printed above the labels of the rows: 信息内容, or the note on what must hold in every column.
     *
     * @return the text, empty if no labels stand beside the values
     */
    public Optional<LocalizedText> corner() {
        return corner;
    }

    /**
     * Gives the label printed above all columns, 申请人情况.
     *
     * @return the label, empty if there is none
     */
    public Optional<LocalizedText> columnsLabel() {
        return columnsLabel;
    }

    /**
     * Lists the rows.
     *
     * @return the rows in the order of the form
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Lists the rows within a group, those of the groups in it among them.
     *
     * @param group the group, for example （三）不予公开
     * @return the rows in the order of the form, none if this table does not have the group
     */
    public List<Row> rows(RowGroup group) {
        return rows.stream().filter(row -> row.groups().contains(group)).toList();
    }

    /**
     * Lists the cells of a row.
     *
     * @param row the row
     * @return the cells from left to right, none if this table does not have the row
     */
    public List<FormCell> cells(Row row) {
        return cellsOfRows.getOrDefault(row, List.of());
    }

    /**
     * Finds the cell in which a row and a column meet.
     *
     * @param row the row
     * @param column the column
     * @return the cell, empty if this table has none there
     */
    public Optional<FormCell> cell(Row row, Column column) {
        return cells.stream()
                .filter(cell -> cell.row().equals(row) && cell.column().equals(column))
                .findFirst();
    }

    /**
     * Says whether another table has cells of the same addresses in the same order. Their labels may differ.
     *
     * @param other the other table
     * @return whether what represents one table can represent the other
     */
    public boolean hasSameCellsAs(Table other) {
        return this == other || paths.equals(other.paths);
    }

    /**
     * Says whether another table has cells of the same addresses in the same order within a group of rows.
     *
     * @param other the other table
     * @param group the group, of which only the key counts, so that （六）其他处理 is one whether it is divided or not
     * @return whether what represents the group in one table can represent it in the other
     */
    public boolean hasSameCellsAs(Table other, RowGroup group) {
        return this == other || paths(group).equals(other.paths(group));
    }

    private List<CellPath> paths(RowGroup group) {
        return pathsBelow.getOrDefault(group.key(), List.of());
    }

    /**
     * Says whether the rows are printed next to each other on one line, as in section four.
     *
     * @return whether the table has one printed line of values only
     */
    public boolean rowsSideBySide() {
        return arrangement == Arrangement.SIDE_BY_SIDE;
    }

    /**
     * Lists what must hold between the cells of this table.
     *
     * @return the relations
     */
    public List<Relation> relations() {
        return relations;
    }

    /**
     * Lists the cells row by row, each row from left to right.
     *
     * @return the cells in the order of the form
     */
    public List<FormCell> cells() {
        return cells;
    }

    @Override
    public String toString() {
        return section.key();
    }
}
