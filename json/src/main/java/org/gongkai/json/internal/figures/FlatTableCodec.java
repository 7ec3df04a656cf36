package org.gongkai.json.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.figures.CellReading;
import org.gongkai.figures.CellState;
import org.gongkai.figures.FlatColumn;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatValue;
import org.gongkai.form.CellPath;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Token;
import org.gongkai.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON of flat tables consists of. A table is a codebook: a Table Schema (Frictionless Data), of which title and
 * description are the Chinese and the English text, with some properties of our own.
 */
public final class FlatTableCodec {

    private static final Key NAME = Key.of("name", "名称", "name");
    private static final Key TITLE = Key.of("title", "中文说明", "what it is, in Chinese");
    private static final Key DESCRIPTION = Key.of("description", "英文说明", "what it is, in English");
    private static final LocalizedText NONE = new LocalizedText("没有", "none");

    /** A state of a cell. */
    public static final TextCodec<CellState> STATE = TextCodec.oneOf(CellState.values(), CellState::key);

    /** A type of values. */
    public static final TextCodec<FlatColumn.Type> TYPE = TextCodec.constant(FlatColumn.Type.values());

    /** How a cell was read. */
    public static final ValueCodec<CellReading> READING = RecordCodec.of(
            CellReading.class,
            new LocalizedText("单元格读取情况的对象", "the object of how a cell was read"),
            RecordCodec.required(
                    Key.of("place", "在文件中的位置", "where it stands in the document"),
                    CellReading::place,
                    RecordCodec.LOCALIZED_TEXT),
            RecordCodec.required(
                    Key.of("printed", "文件中的原文", "what is printed there"), CellReading::printed, TextCodec.TEXT),
            RecordCodec.list(
                    Key.of("notes", "读取时的说明", "what was noted about it"),
                    CellReading::notes,
                    RecordCodec.LOCALIZED_TEXT));

    /** A value. */
    public static final ValueCodec<FlatValue> VALUE = new Value();

    private static final ValueCodec<List<String>> CONSTRAINTS = new ObjectCodec<List<String>, List<String>>(
            new LocalizedText("约束的对象", "the object of constraints"),
            ArrayList::new,
            List.of(Member.required(
                    Key.of("enum", "可有的文本", "the texts that it can hold"),
                    values -> values,
                    List::addAll,
                    new ArrayCodec<>(TextCodec.TEXT))),
            List::copyOf);

    /** A column. */
    public static final ValueCodec<FlatColumn> COLUMN = new ObjectCodec<FlatColumn, ColumnDraft>(
                    new LocalizedText("列的对象", "the object of a column of a flat table"),
                    ColumnDraft::new,
                    List.of(
                            Member.required(NAME, FlatColumn::name, (draft, name) -> draft.name = name, TextCodec.TEXT),
                            Member.required(
                                    Key.of("type", "值的类型", "type of its values"),
                                    FlatColumn::type,
                                    (draft, type) -> draft.type = type,
                                    TYPE),
                            Member.required(
                                    TITLE, column -> column.label().zh(), (draft, zh) -> draft.zh = zh, TextCodec.TEXT),
                            Member.required(
                                    DESCRIPTION,
                                    column -> column.label().en(),
                                    (draft, en) -> draft.en = en,
                                    TextCodec.TEXT),
                            Member.optional(
                                    Key.of("constraints", "约束", "constraints"),
                                    NONE,
                                    column -> Optional.of(column.values()).filter(values -> !values.isEmpty()),
                                    (draft, values) -> draft.values = values,
                                    CONSTRAINTS),
                            Member.optional(
                                    Key.of("cell", "单元格的JSON指针", "JSON Pointer of the cell"),
                                    new LocalizedText("不是单元格的列", "it is not the column of a cell"),
                                    FlatColumn::cell,
                                    (draft, cell) -> draft.cell = Optional.of(cell),
                                    FormCodec.CELL_PATH),
                            Member.derived(Key.of("unit", "单位", "unit"), FlatColumn::unit, FormCodec.UNIT),
                            Member.derived(
                                    Key.of("forms", "有此单元格的格式", "the forms that have the cell"),
                                    column -> Optional.of(column.forms()).filter(forms -> !forms.isEmpty()),
                                    new ArrayCodec<>(FormCodec.FORM)),
                            Member.derived(
                                    Key.of("article", "《条例》条款", "Article of the Regulations"),
                                    column -> column.article().stream().boxed().findFirst(),
                                    NumberCodec.NUMBER_OF),
                            Member.derived(
                                    Key.of("sums", "应等于此单元格的各项之和", "the sums of which the cell is the total"),
                                    column -> Optional.of(column.sums()).filter(sums -> !sums.isEmpty()),
                                    new ArrayCodec<>(FormCodec.RELATION))),
                    ColumnDraft::column)
            .named("field");

    /** A table. */
    public static final ValueCodec<FlatTable> TABLE = new ObjectCodec<FlatTable, TableDraft>(
            new LocalizedText("平面表的对象", "the object of a flat table"),
            TableDraft::new,
            List.of(
                    SchemaVersion.member(),
                    Member.required(NAME, FlatTable::name, (draft, name) -> draft.name = name, TextCodec.TEXT),
                    Member.required(TITLE, table -> table.title().zh(), (draft, zh) -> draft.zh = zh, TextCodec.TEXT),
                    Member.required(
                            DESCRIPTION, table -> table.title().en(), (draft, en) -> draft.en = en, TextCodec.TEXT),
                    Member.required(
                            Key.of("fields", "列", "columns"),
                            FlatTable::columns,
                            (draft, columns) -> draft.columns = columns,
                            new ArrayCodec<>(COLUMN)),
                    Member.list(
                            Key.of("primaryKey", "区分各行的列", "the columns that tell one row from another"),
                            FlatTable::primaryKey,
                            (draft, keys) -> draft.primaryKey = keys,
                            TextCodec.TEXT),
                    Member.derived(
                            Key.of("missingValues", "表示没有值的文本", "the texts that stand for no value"),
                            table -> Optional.of(List.of("")),
                            new ArrayCodec<>(TextCodec.TEXT))),
            TableDraft::table);

    private FlatTableCodec() {}

    private static final class ColumnDraft {
        private @Nullable String name;
        private FlatColumn.@Nullable Type type;
        private @Nullable String zh;
        private @Nullable String en;
        private List<String> values = List.of();
        private Optional<CellPath> cell = Optional.empty();

        FlatColumn column() {
            return new FlatColumn(
                    Objects.requireNonNull(name),
                    new LocalizedText(Objects.requireNonNull(zh), Objects.requireNonNull(en)),
                    Objects.requireNonNull(type),
                    values,
                    cell);
        }
    }

    private static final class TableDraft {
        private @Nullable String name;
        private @Nullable String zh;
        private @Nullable String en;
        private List<FlatColumn> columns = List.of();
        private List<String> primaryKey = List.of();

        FlatTable table() {
            return new FlatTable(
                    Objects.requireNonNull(name),
                    new LocalizedText(Objects.requireNonNull(zh), Objects.requireNonNull(en)),
                    columns,
                    primaryKey);
        }
    }

    /** A text, a number or {@code null}. */
    private static final class Value implements ValueCodec<FlatValue> {

        @Override
        public FlatValue read(JsonTokens in) {
            if (in.current() == Token.NULL) {
                return new FlatValue.Missing();
            }
            return in.current() == Token.STRING
                    ? FlatValue.of(TextCodec.TEXT.read(in))
                    : FlatValue.of(NumberCodec.ANY.read(in));
        }

        @Override
        public void write(FlatValue value, JsonTarget out) {
            if (value instanceof FlatValue.Text text) {
                out.text(text.text());
            } else if (value instanceof FlatValue.Number number) {
                out.decimal(number.number());
            } else {
                out.nothing();
            }
        }

        @Override
        public Optional<FlatValue> ofNull() {
            return Optional.of(new FlatValue.Missing());
        }

        @Override
        public Schema schema() {
            return Schema.anyOf(Schema.type("string"), Schema.type("number"), Schema.type("null"));
        }
    }
}
