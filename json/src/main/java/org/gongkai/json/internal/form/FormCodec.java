package org.gongkai.json.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.form.Aspect;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.MoneyUnit;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Relation;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.form.TableLayout;
import org.gongkai.form.Unit;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON of the form consists of. Tables and forms are read as those that we have: JSON that describes another one is
 * refused.
 */
public final class FormCodec {

    /** A form by its id. */
    public static final TextCodec<Form> FORM = TextCodec.oneOf(Form.values(), Form::id);

    /** A section by its key. */
    public static final TextCodec<Section> SECTION = TextCodec.oneOf(Section.values(), Section::key);

    /** An aspect of section one by its key. */
    public static final TextCodec<Aspect> ASPECT = TextCodec.oneOf(Aspect.values(), Aspect::key);

    /** The unit of a column. */
    public static final TextCodec<Unit> UNIT = TextCodec.constant(Unit.values());

    /** A unit in which amounts are printed. */
    public static final TextCodec<MoneyUnit> MONEY_UNIT = TextCodec.constant(MoneyUnit.values());

    /** Where the rows of a table are printed. */
    public static final TextCodec<Table.Arrangement> ARRANGEMENT = TextCodec.constant(Table.Arrangement.values());

    /** What a relation is about. */
    public static final TextCodec<Relation.Kind> KIND = TextCodec.constant(Relation.Kind.values());

    /** How a relation compares. */
    public static final TextCodec<Relation.Comparison> COMPARISON = TextCodec.constant(Relation.Comparison.values());

    /** The address of a cell of any form. */
    public static final TextCodec<CellPath> CELL_PATH = new TextCodec<>(
            new LocalizedText("表格单元格的JSON指针", "the JSON Pointer of a cell of the tables"),
            Kind.UNKNOWN_VALUE,
            Schema.oneOf(everyCell().map(CellPath::toString)).named("cellPath"),
            pointer -> path(pointer, CellPath::of),
            CellPath::toString);

    /** The address of a text. */
    public static final TextCodec<ProsePath> PROSE_PATH = new TextCodec<>(
            new LocalizedText("报告文字的JSON指针", "the JSON Pointer of a text of a report"),
            Kind.UNKNOWN_VALUE,
            Schema.type("string").with("pattern", "^(/[a-zA-Z0-9]+){1,3}$"),
            pointer -> path(pointer, ProsePath::of),
            ProsePath::toString);

    private static final LocalizedText NONE = new LocalizedText("没有", "none");

    private static final Key KEY = Key.of("key", "JSON键", "JSON key");
    private static final Key LABEL = Key.of("label", "印出的名称", "the printed label");
    private static final Key GROUP = Key.of("group", "所属的组", "the group to which it belongs");
    private static final Key SECTION_KEY = Key.of("section", "所在部分", "section");

    /** A column. */
    public static final ValueCodec<Column> COLUMN = RecordCodec.of(
                    Column.class,
                    new LocalizedText("列的对象", "the object of a column"),
                    RecordCodec.required(KEY, Column::key, TextCodec.TEXT),
                    RecordCodec.required(LABEL, Column::label, RecordCodec.LOCALIZED_TEXT),
                    RecordCodec.optional(GROUP, NONE, Column::group, RecordCodec.LOCALIZED_TEXT),
                    RecordCodec.required(Key.of("unit", "单位", "unit"), Column::unit, UNIT),
                    RecordCodec.required(
                            Key.of("signed", "是否可为负数", "whether numbers may be below zero"),
                            Column::signed,
                            TextCodec.TRUTH))
            .named("column");

    /** A group of rows with those around it, the outermost first. */
    public static final ValueCodec<RowGroup> ROW_GROUP = new ArrayCodec<>(new ObjectCodec<RowGroup, GroupDraft>(
                            new LocalizedText("行组的对象", "the object of a group of rows"),
                            GroupDraft::new,
                            List.of(
                                    Member.required(
                                            Key.of(
                                                    "key",
                                                    "各行共有的JSON键，没有则为空",
                                                    "the JSON keys that its rows share, empty if there are none"),
                                            RowGroup::key,
                                            (draft, key) -> draft.key = key,
                                            TextCodec.TEXT),
                                    Member.required(
                                            LABEL,
                                            RowGroup::label,
                                            (draft, label) -> draft.label = label,
                                            RecordCodec.LOCALIZED_TEXT)),
                            GroupDraft::group)
                    .named("rowGroup"))
            .as(FormCodec::within, RowGroup::path);

    /** A row. */
    public static final ValueCodec<Row> ROW = RecordCodec.of(
                    Row.class,
                    new LocalizedText("行的对象", "the object of a row"),
                    RecordCodec.required(
                            Key.of("key", "JSON键，层级以/分隔", "JSON keys below the section, parted by /"),
                            Row::key,
                            TextCodec.TEXT),
                    RecordCodec.required(LABEL, Row::label, RecordCodec.LOCALIZED_TEXT),
                    RecordCodec.optional(
                            Key.of("groups", "所属的组，由外到内", "the groups to which it belongs, the outermost first"),
                            NONE,
                            Row::group,
                            ROW_GROUP),
                    new RecordCodec.Component<>(
                            Key.of("article", "《条例》条款", "Article of the Regulations"),
                            Optional.of(NONE),
                            row -> row.article().stream().boxed().findFirst(),
                            NumberCodec.NUMBER_OF,
                            article -> article.map(OptionalInt::of).orElse(OptionalInt.empty())),
                    RecordCodec.required(
                            Key.of("columns", "列", "columns, from left to right"),
                            Row::columns,
                            new ArrayCodec<>(COLUMN)))
            .named("row");

    /** What must hold between cells. */
    public static final ValueCodec<Relation> RELATION = RecordCodec.of(
                    Relation.class,
                    new LocalizedText("勾稽关系的对象", "the object of a relation"),
                    RecordCodec.required(
                            Key.of(
                                    "kind",
                                    "种类：…AddUp与receivedIs…为左边之和等于右边之和",
                                    "what it is about; of those that add up and of receivedIs… the sums of both sides are equal"),
                            Relation::kind,
                            KIND),
                    RecordCodec.required(SECTION_KEY, Relation::section, SECTION),
                    RecordCodec.required(
                            Key.of("left", "左边的单元格", "cells on the left side"),
                            Relation::left,
                            new ArrayCodec<>(CELL_PATH)),
                    RecordCodec.required(
                            Key.of("right", "右边的单元格", "cells on the right side"),
                            Relation::right,
                            new ArrayCodec<>(CELL_PATH)))
            .named("relation");

    /** A table. */
    public static final ValueCodec<Table> TABLE = new ObjectCodec<Table, TableDraft>(
                    new LocalizedText("表格的对象", "the object of a table"),
                    TableDraft::new,
                    List.of(
                            Member.required(
                                    SECTION_KEY, Table::section, (draft, section) -> draft.section = section, SECTION),
                            Member.derived(LABEL, table -> Optional.of(table.label()), RecordCodec.LOCALIZED_TEXT),
                            Member.derived(
                                    Key.of("arrangement", "各行的排列方式", "where the rows are printed"),
                                    table -> Optional.of(table.arrangement()),
                                    ARRANGEMENT),
                            Member.derived(
                                    Key.of("corner", "行名称上方的文字", "what is printed above the labels of the rows"),
                                    Table::corner,
                                    RecordCodec.LOCALIZED_TEXT),
                            Member.derived(
                                    Key.of("columnsLabel", "各列上方的文字", "what is printed above all columns"),
                                    Table::columnsLabel,
                                    RecordCodec.LOCALIZED_TEXT),
                            Member.required(
                                    Key.of("rows", "行", "rows"),
                                    Table::rows,
                                    (draft, rows) -> draft.rows = rows,
                                    new ArrayCodec<>(ROW)),
                            Member.derived(
                                    Key.of(
                                            "cells",
                                            "逐行逐列的单元格的JSON指针",
                                            "JSON Pointers of the cells, row by row, each from left to right"),
                                    table -> Optional.of(table.cells().stream()
                                            .map(FormCell::path)
                                            .toList()),
                                    new ArrayCodec<>(CELL_PATH)),
                            Member.required(
                                    Key.of("relations", "勾稽关系", "what must hold between the cells"),
                                    Table::relations,
                                    (draft, relations) -> draft.relations = relations,
                                    new ArrayCodec<>(RELATION))),
                    TableDraft::table)
            .named("table");

    /** What stands in a box of a printed table. */
    public static final TextCodec<TableLayout.Role> ROLE = TextCodec.constant(TableLayout.Role.values());

    /** A box of a printed table. */
    public static final ValueCodec<TableLayout.Box> BOX = RecordCodec.of(
                    TableLayout.Box.class,
                    new LocalizedText("表格印出单元格的对象", "the object of a box of a printed table"),
                    RecordCodec.required(Key.of("role", "内容", "what stands in it"), TableLayout.Box::role, ROLE),
                    RecordCodec.optional(LABEL, NONE, TableLayout.Box::label, RecordCodec.LOCALIZED_TEXT),
                    RecordCodec.optional(
                            Key.of("cell", "数据单元格的JSON指针", "JSON Pointer of the cell of the form"),
                            NONE,
                            TableLayout.Box::cell,
                            CELL_PATH),
                    RecordCodec.required(
                            Key.of("row", "首行，从0起", "first printed row, from 0"),
                            TableLayout.Box::row,
                            NumberCodec.NUMBER_OF),
                    RecordCodec.required(
                            Key.of("column", "首列，从0起", "first printed column, from 0"),
                            TableLayout.Box::column,
                            NumberCodec.NUMBER_OF),
                    RecordCodec.required(
                            Key.of("rowSpan", "所占行数", "printed rows that it covers"),
                            TableLayout.Box::rowSpan,
                            NumberCodec.NUMBER_OF),
                    RecordCodec.required(
                            Key.of("columnSpan", "所占列数", "printed columns that it covers"),
                            TableLayout.Box::columnSpan,
                            NumberCodec.NUMBER_OF))
            .named("box");

    /** Printed rows that belong together. */
    public static final ValueCodec<TableLayout.Part> PART = RecordCodec.of(
                    TableLayout.Part.class,
                    new LocalizedText("表格一段的对象", "the object of a part of a printed table"),
                    RecordCodec.required(
                            Key.of("isHead", "是否为表头", "whether it is the head of the table"),
                            TableLayout.Part::isHead,
                            TextCodec.TRUTH),
                    RecordCodec.required(
                            Key.of("firstRow", "首行，从0起", "first printed row, from 0"),
                            TableLayout.Part::firstRow,
                            NumberCodec.NUMBER_OF),
                    RecordCodec.required(
                            Key.of("rows", "行数", "number of printed rows"),
                            TableLayout.Part::rows,
                            NumberCodec.NUMBER_OF))
            .named("part");

    /** A table as it is printed. */
    public static final ValueCodec<TableLayout> LAYOUT = RecordCodec.of(
                    TableLayout.class,
                    new LocalizedText("表格版式的对象", "the object of the layout of a table"),
                    RecordCodec.required(Key.of("table", "表格", "the table"), TableLayout::table, TABLE),
                    RecordCodec.required(
                            Key.of("labelColumns", "数据左边的列数", "printed columns left of the values"),
                            TableLayout::labelColumns,
                            NumberCodec.NUMBER_OF),
                    RecordCodec.required(
                            Key.of("columns", "总列数", "printed columns in all"),
                            TableLayout::columns,
                            NumberCodec.NUMBER_OF),
                    RecordCodec.required(
                            Key.of("boxes", "印出的单元格，逐行从左到右", "boxes, row by row from left to right"),
                            TableLayout::boxes,
                            new ArrayCodec<>(BOX)),
                    RecordCodec.required(
                            Key.of("parts", "各段，从上到下", "parts, from top to bottom"),
                            TableLayout::parts,
                            new ArrayCodec<>(PART)))
            .named("tableLayout");

    /** A cell of a form. */
    public static final ValueCodec<FormCell> CELL = new ObjectCodec<FormCell, CellDraft>(
            new LocalizedText("格式单元格的对象", "the object of a cell of a form"),
            CellDraft::new,
            List.of(
                    Member.required(
                            Key.of("form", "有此单元格的格式", "a form that has the cell"),
                            FormCodec::formOf,
                            (draft, form) -> draft.form = form,
                            FORM),
                    Member.required(
                            Key.of("path", "JSON指针", "JSON Pointer"),
                            FormCell::path,
                            (draft, path) -> draft.path = path,
                            CELL_PATH),
                    Member.derived(
                            Key.of("label", "名称", "the label path"),
                            cell -> Optional.of(cell.labelPath()),
                            RecordCodec.LOCALIZED_TEXT)),
            CellDraft::cell);

    private static final ValueCodec<Section> SECTION_OBJECT = new ObjectCodec<Section, List<Section>>(
            new LocalizedText("部分的对象", "the object of a section"),
            ArrayList::new,
            List.of(
                    Member.required(KEY, section -> section, List::add, SECTION),
                    Member.derived(
                            Key.of("heading", "标题", "heading"),
                            section -> Optional.of(section.heading()),
                            RecordCodec.LOCALIZED_TEXT)),
            draft -> draft.get(0));

    /** The whole form, a document of its own. */
    public static final ValueCodec<Form> DOCUMENT = new ObjectCodec<Form, FormDraft>(
            new LocalizedText("格式的对象", "the object of a form"),
            FormDraft::new,
            List.of(
                    SchemaVersion.member(),
                    Member.required(
                            Key.of("form", "格式，以印发年份为代号", "form, by the year in which it was issued"),
                            form -> form,
                            (draft, form) -> draft.form = form,
                            FORM),
                    Member.derived(
                            Key.of("documentNumber", "文号", "the document that prescribes it"),
                            form -> Optional.of(form.documentNumber()),
                            TextCodec.TEXT),
                    Member.derived(
                            Key.of("firstYear", "开始适用的报告年度", "the first report year for which it is prescribed"),
                            form -> Optional.of(form.firstYear()),
                            NumberCodec.YEAR),
                    Member.derived(
                            Key.of("lastYear", "最后适用的报告年度", "the last report year for which it is prescribed"),
                            form -> form.lastYear().stream().boxed().findFirst(),
                            NumberCodec.YEAR),
                    Member.derived(
                            Key.of("sections", "六个部分", "the six sections"),
                            form -> Optional.of(List.of(Section.values())),
                            new ArrayCodec<>(SECTION_OBJECT)),
                    Member.required(
                            Key.of("tables", "表格", "tables"),
                            Form::tables,
                            (draft, tables) -> draft.tables = tables,
                            new ArrayCodec<>(TABLE))),
            FormDraft::form);

    private FormCodec() {}

    /**
     * Lists the cells of all forms, those that several forms have once.
     *
     * @return the cells
     */
    public static Stream<CellPath> everyCell() {
        return Stream.of(Form.values())
                .flatMap(form -> form.cells().stream())
                .map(FormCell::path)
                .distinct();
    }

    private static <P> Optional<P> path(String pointer, Function<String, P> of) {
        try {
            return Optional.of(of.apply(pointer));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Form formOf(FormCell cell) {
        return Stream.of(Form.values())
                .filter(form -> form.cell(cell.path()).filter(cell::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No form has the cell " + cell.path()));
    }

    private static InvalidValueException another(String zh, String en) {
        return new InvalidValueException(
                new LocalizedText("另一种" + zh, "another " + en),
                new LocalizedText("已有的" + zh, "a " + en + " that is known"));
    }

    /** What has been read of a table so far. */
    private static final class TableDraft {

        private @Nullable Section section;
        private List<Row> rows = List.of();
        private List<Relation> relations = List.of();

        Table table() {
            return Stream.of(Form.values())
                    .flatMap(form -> form.tables().stream())
                    .filter(table -> table.section() == section
                            && table.rows().equals(rows)
                            && table.relations().equals(relations))
                    .findFirst()
                    .orElseThrow(() -> another("表格", "table"));
        }
    }

    /** What has been read of a cell so far. */
    private static final class CellDraft {

        private @Nullable Form form;
        private @Nullable CellPath path;

        FormCell cell() {
            return Objects.requireNonNull(form)
                    .cell(Objects.requireNonNull(path))
                    .orElseThrow(() -> another("单元格", "cell"));
        }
    }

    /** What has been read of a form so far. */
    private static final class FormDraft {

        private @Nullable Form form;
        private List<Table> tables = List.of();

        Form form() {
            Form known = Objects.requireNonNull(form);
            if (!known.tables().equals(tables)) {
                throw another("格式", "form");
            }
            return known;
        }
    }

    /** What has been read of a group, without those around it. */
    private static final class GroupDraft {

        private String key = "";
        private @Nullable LocalizedText label;

        RowGroup group() {
            return new RowGroup(Objects.requireNonNull(label), Optional.empty(), key);
        }
    }

    /** Puts groups into each other, of which each is read without those around it. */
    private static RowGroup within(List<RowGroup> groups) {
        Optional<RowGroup> around = Optional.empty();
        for (RowGroup group : groups) {
            around = Optional.of(new RowGroup(group.label(), around, group.key()));
        }
        return around.orElseThrow(() -> another("行组", "group of rows"));
    }
}
