package org.gongkai.form;

import java.util.List;

/** A table of the form: section two, three or four. */
public final class Table {

    private final Section section;
    private final List<Row> rows;
    private final boolean rowsSideBySide;
    private final List<Relation> relations;
    private final List<FormCell> cells;

    Table(Section section, List<Row> rows, boolean rowsSideBySide, List<Relation> relations) {
        this.section = section;
        this.rows = List.copyOf(rows);
        this.rowsSideBySide = rowsSideBySide;
        this.relations = List.copyOf(relations);
        this.cells = rows.stream()
                .flatMap(row -> row.columns().stream().map(column -> FormCell.of(this, row, column)))
                .toList();
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
     * Lists the rows.
     *
     * @return the rows in the order of the form
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Says whether the rows are printed next to each other on one line, as in section four.
     *
     * @return whether the table has one printed line of values only
     */
    public boolean rowsSideBySide() {
        return rowsSideBySide;
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
