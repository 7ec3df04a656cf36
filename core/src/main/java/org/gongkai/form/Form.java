package org.gongkai.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/**
 * A form of the annual report as the General Office of the State Council issued it, with everything that is to be known
 * about its tables.
 *
 * <p>A next form is a next constant here, plus the tables that are really new.
 *
 * @since 0.1.0
 */
public enum Form {
    /**
     * 《中华人民共和国政府信息公开工作年度报告格式（试行）》, 国办公开办函〔2019〕60号, for the report years 2019 and 2020.
     */
    FORM_2019(
            "2019",
            "国办公开办函〔2019〕60号",
            2019,
            OptionalInt.of(2020),
            List.of(Article20Table.Form2019.TABLE, ApplicationsTable.FORM_2019, ReviewAndLitigationTable.TABLE)),

    /** 《中华人民共和国政府信息公开工作年度报告格式》, 国办公开办函〔2021〕30号, for the report years from 2021 on. */
    FORM_2021(
            "2021",
            "国办公开办函〔2021〕30号",
            2021,
            OptionalInt.empty(),
            List.of(Article20Table.Form2021.TABLE, ApplicationsTable.FORM_2021, ReviewAndLitigationTable.TABLE));

    /** What every report is called. Its title consists of the agency's name, the report year and this. */
    public static final LocalizedText REPORT_NAME =
            new LocalizedText("政府信息公开工作年度报告", "Annual report on open government information");

    private final String id;
    private final String documentNumber;
    private final int firstYear;
    private final OptionalInt lastYear;
    private final List<Table> tables;
    private final List<FormCell> cells;
    private final Map<CellPath, Integer> indexes;
    private final List<Relation> relations;

    Form(String id, String documentNumber, int firstYear, OptionalInt lastYear, List<Table> tables) {
        this.id = id;
        this.documentNumber = documentNumber;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.tables = tables;
        this.cells = tables.stream().flatMap(table -> table.cells().stream()).toList();
        this.indexes = IntStream.range(0, cells.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(index -> cells.get(index).path(), index -> index));
        this.relations =
                tables.stream().flatMap(table -> table.relations().stream()).toList();
    }

    /**
     * Finds the form of an id, as it stands in JSON.
     *
     * @param id {@code 2019} or {@code 2021}
     * @return the form, empty if there is none of this id
     */
    public static Optional<Form> ofId(String id) {
        return Stream.of(values()).filter(form -> form.id.equals(id)).findFirst();
    }

    /**
     * Gives the form in force, the one to be used for a report that is written now.
     *
     * @return the last form
     */
    public static Form inForce() {
        return values()[values().length - 1];
    }

    /**
     * Finds the form that is prescribed for a report year.
     *
     * @param year the report year, the year whose work is reported
     * @return the form, empty for years before 2019
     */
    public static Optional<Form> ofYear(int year) {
        return Stream.of(values()).filter(form -> form.isFor(year)).findFirst();
    }

    /**
     * Gives the form's id, the year in which it was issued.
     *
     * @return {@code 2019} or {@code 2021}
     */
    public String id() {
        return id;
    }

    /**
     * Gives the number of the document that prescribes the form.
     *
     * @return for example 国办公开办函〔2021〕30号
     */
    public String documentNumber() {
        return documentNumber;
    }

    /**
     * Gives the first report year for which the form is prescribed.
     *
     * @return a year
     */
    public int firstYear() {
        return firstYear;
    }

    /**
     * Gives the last report year for which the form is prescribed.
     *
     * @return a year, empty for the form in force
     */
    public OptionalInt lastYear() {
        return lastYear;
    }

    /**
     * Says whether the form is prescribed for a report year.
     *
     * @param year the report year
     * @return whether a report for this year has to use this form
     */
    public boolean isFor(int year) {
        return year >= firstYear && year <= lastYear.orElse(Integer.MAX_VALUE);
    }

    /**
     * Lists the tables: sections two, three and four.
     *
     * @return the tables in the order of the form
     */
    public List<Table> tables() {
        return tables;
    }

    /**
     * Finds the table of a section.
     *
     * @param section the section
     * @return the table, empty for the sections in prose
     */
    public Optional<Table> table(Section section) {
        return tables.stream().filter(table -> table.section() == section).findFirst();
    }

    /**
     * Lists all cells, table by table and row by row: 198 in the 2019 form, 200 in the 2021 form.
     *
     * @return the cells in the order of the form
     */
    public List<FormCell> cells() {
        return cells;
    }

    /**
     * Finds what the form knows of a cell.
     *
     * @param path the address
     * @return the cell, empty if this form has none there
     */
    public Optional<FormCell> cell(CellPath path) {
        return Optional.ofNullable(indexes.get(path)).map(cells::get);
    }

    /**
     * Finds the cells of this form that say what a cell of any form says, so that reports of different forms can be compared:
     * the cell itself where this form has it; 本年制发件数 for 本年新制作数量; the three reasons of （六）其他处理 for the row that the
     * form of 2019 does not divide.
     *
     * @param path the address of a cell of any form
     * @return the cells whose sum says the same, none if this form asks for nothing that can be compared
     */
    public List<CellPath> counterparts(CellPath path) {
        return indexes.containsKey(path)
                ? List.of(path)
                : Stream.of(values())
                        .flatMap(form -> form.cell(path).stream())
                        .findFirst()
                        .map(cell -> Counterparts.of(cell, this))
                        .orElse(List.of());
    }

    /**
     * Finds the cell in which a row and a column meet.
     *
     * @param row the row
     * @param column the column
     * @return the cell, empty if this form has none there
     */
    public Optional<FormCell> cell(Row row, Column column) {
        return tables.stream()
                .flatMap(table -> table.cell(row, column).stream())
                .findFirst();
    }

    /**
     * Lists the cells of a row.
     *
     * @param row the row
     * @return the cells from left to right, none if this form does not have the row
     */
    public List<FormCell> cells(Row row) {
        return tables.stream().flatMap(table -> table.cells(row).stream()).toList();
    }

    /**
     * Lists the rows within a group, those of the groups in it among them.
     *
     * @param group the group, for example （三）不予公开
     * @return the rows in the order of the form, none if this form does not have the group
     */
    public List<Row> rows(RowGroup group) {
        return tables.stream().flatMap(table -> table.rows(group).stream()).toList();
    }

    /**
     * Gives a cell's place in {@link #cells()}.
     *
     * @param path the address
     * @return the place, counted from 0
     * @throws IllegalArgumentException if this form has no such cell
     */
    public int indexOf(CellPath path) {
        Integer index = indexes.get(path);
        if (index == null) {
            throw new IllegalArgumentException("Form " + id + " has no cell at \"" + path + "\"");
        }
        return index;
    }

    /**
     * Lists what must hold between cells of one report. Whoever makes the relations true one after the other, each by
     * raising one cell, has made all of them true at the end.
     *
     * @return the relations, table by table
     */
    public List<Relation> relations() {
        return relations;
    }
}
