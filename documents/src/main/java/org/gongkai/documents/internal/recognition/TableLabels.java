package org.gongkai.documents.internal.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.form.Table;
import org.gongkai.text.LocalizedText;
import org.gongkai.text.PlainText;

/** The labels of a table of the form by their keys ({@link LabelText#key}). */
final class TableLabels {

    private static final Map<Form, List<TableLabels>> OF_FORMS = Stream.of(Form.values())
            .collect(Collectors.toUnmodifiableMap(
                    form -> form,
                    form -> form.tables().stream().map(TableLabels::new).toList()));

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Table table;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<Row, List<FormCell>> cells = new IdentityHashMap<>();
    private final Map<Row, List<String>> groups = new IdentityHashMap<>();
    private final Map<Row, List<String>> columnKeys = new IdentityHashMap<>();
    private final List<String> allColumnKeys;
    private final Set<String> keys;
    private final Set<String> captions;
    private final String allLetters;
    private final String groupLetters;

    private TableLabels(Table table) {
        this.table = table;
        table.rows().forEach(row -> {
            rows.put(LabelText.key(row.label().zh()), row);
            groups.put(
                    row,
                    FormLabels.ofGroups(row)
                            .map(LocalizedText::zh)
                            .map(LabelText::key)
                            .toList());
            columnKeys.put(
                    row,
                    row.columns().stream()
                            .map(column -> LabelText.key(column.label().zh()))
                            .toList());
            cells.put(
                    row,
                    table.cells().stream().filter(cell -> cell.row() == row).toList());
        });
        table.cells()
                .forEach(cell ->
                        columns.putIfAbsent(LabelText.key(cell.column().label().zh()), cell.column()));
        allColumnKeys = List.copyOf(columns.keySet());
        keys = FormLabels.of(table).map(LabelText::key).collect(Collectors.toSet());
        captions = WordsInUse.CAPTIONS.stream().map(LabelText::key).collect(Collectors.toSet());
        Stream<String> headers = table.rows().stream()
                .map(row -> row.columns().stream()
                        .map(column -> column.label().zh())
                        .collect(Collectors.joining()));
        allLetters = Stream.of(FormLabels.of(table), WordsInUse.CAPTIONS.stream(), headers)
                .flatMap(Function.identity())
                .map(PlainText::letters)
                .collect(Collectors.joining("\n"));
        groupLetters = table.rows().stream()
                .flatMap(FormLabels::ofGroups)
                .map(label -> PlainText.letters(label.zh()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The tables of a form, in its order. */
    static List<TableLabels> of(Form form) {
        return OF_FORMS.getOrDefault(form, List.of());
    }

    Table table() {
        return table;
    }

    /** The keys of rows, groups and columns. */
    Set<String> keys() {
        return keys;
    }

    /** Finds the row of which a text is the label. */
    Optional<Row> row(String text) {
        return rowOf(LabelText.key(text));
    }

    /** Finds the row of whose label a key is. */
    Optional<Row> rowOf(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Says whether a row's label begins as a text does. */
    boolean isBeginning(String text) {
        String beginning = LabelText.key(text);
        return rows.keySet().stream().anyMatch(label -> label.startsWith(beginning));
    }

    /** Says whether a text may be a piece of the label of a group, or several. */
    boolean isOfGroup(String text) {
        return WHITE_SPACE.splitAsStream(text).map(PlainText::letters).allMatch(groupLetters::contains);
    }

    /** Gives a text, and what is left of it behind a piece of the label of a group. */
    Stream<String> withoutGroup(String text) {
        Stream<String> rest = IntStream.range(1, text.length())
                .takeWhile(end -> isOfGroup(text.substring(0, end)))
                .mapToObj(text::substring);
        return Stream.concat(Stream.of(text), rest);
    }

    /** Finds the column of which a text is the label. */
    Optional<Column> column(String text) {
        return Optional.ofNullable(columns.get(LabelText.key(text)));
    }

    /** The keys of what the form prints into corners and above columns. */
    Set<String> captions() {
        return captions;
    }

    /** The keys of the labels of all columns, in the form's order. */
    List<String> columnKeys() {
        return allColumnKeys;
    }

    /** The columns by the keys of their labels. */
    Map<String, Column> columns() {
        return columns;
    }

    /** Says whether a text is a label or caption of the table, a piece that a page break left of one, or several of these. */
    boolean isKnown(String text) {
        return isLabelOrPiece(text) || WHITE_SPACE.splitAsStream(text).allMatch(this::isLabelOrPiece);
    }

    private boolean isLabelOrPiece(String text) {
        String key = LabelText.key(text);
        return keys.contains(key) || captions.contains(key) || allLetters.contains(PlainText.letters(text));
    }

    /** The keys of those labels of the table that stand in a line. */
    Set<String> in(Line line) {
        Set<String> found = new HashSet<>();
        for (String key : line.keys()) {
            if (keys.contains(key)) {
                found.add(key);
            }
        }
        return found;
    }

    /** The keys of the labels printed around a row of the form. */
    List<String> groups(Row row) {
        return groups.getOrDefault(row, List.of());
    }

    /** The cells of a row of the form. */
    List<FormCell> cells(Row row) {
        return cells.getOrDefault(row, List.of());
    }

    /** The keys of the labels of the columns in a row of the form. */
    List<String> columnKeys(Row row) {
        return columnKeys.getOrDefault(row, List.of());
    }

    /** The cells of a column of the form. */
    List<CellPath> cells(Column column) {
        return table.cells().stream()
                .filter(cell -> cell.column().equals(column))
                .map(FormCell::path)
                .toList();
    }
}
