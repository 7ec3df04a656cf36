package org.gongkai.documents.recognition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.source.GridRow;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.LocalizedText;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Table;

/** The labels of a table of the form by their keys ({@link LabelText#key}). */
final class TableLabels {

    private static final Map<Form, List<TableLabels>> OF_FORMS = Stream.of(Form.values())
            .collect(Collectors.toUnmodifiableMap(
                    form -> form,
                    form -> form.tables().stream().map(TableLabels::new).toList()));

    private final Table table;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Set<String> keys;
    private final Set<String> captions;
    private final String allLetters;

    private TableLabels(Table table) {
        this.table = table;
        table.rows().forEach(row -> rows.put(LabelText.key(row.label().zh()), row));
        table.cells()
                .forEach(cell ->
                        columns.putIfAbsent(LabelText.key(cell.column().label().zh()), cell.column()));
        keys = labels(table).map(LabelText::key).collect(Collectors.toSet());
        captions = WordsInUse.CAPTIONS.stream().map(LabelText::key).collect(Collectors.toSet());
        allLetters = Stream.concat(labels(table), WordsInUse.CAPTIONS.stream())
                .map(LabelText::letters)
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
        return Optional.ofNullable(rows.get(LabelText.key(text)));
    }

    /** Finds the column of which a text is the label. */
    Optional<Column> column(String text) {
        return Optional.ofNullable(columns.get(LabelText.key(text)));
    }

    /** The keys of what the form prints into corners and above columns. */
    Set<String> captions() {
        return captions;
    }

    /** The columns by the keys of their labels. */
    Map<String, Column> columns() {
        return columns;
    }

    /** Says whether a text is a label or caption of the table, or a piece that a page break left of one. */
    boolean isKnown(String text) {
        String key = LabelText.key(text);
        return keys.contains(key) || captions.contains(key) || allLetters.contains(LabelText.letters(text));
    }

    /** The keys of those labels of the table that stand in a row of a document. */
    Set<String> in(GridRow row) {
        return in(keys(row));
    }

    /** Those of some keys that belong to labels of the table. */
    Set<String> in(Set<String> printed) {
        return printed.stream().filter(keys::contains).collect(Collectors.toSet());
    }

    /** The keys of the texts in a row of a document. */
    static Set<String> keys(GridRow row) {
        return row.printedTexts().stream().map(LabelText::key).collect(Collectors.toSet());
    }

    /** The keys of the labels printed around a row of the form. */
    static List<String> groups(Row row) {
        return groupLabels(row).map(LocalizedText::zh).map(LabelText::key).toList();
    }

    /** The cells of a row of the form. */
    List<FormCell> cells(Row row) {
        return table.cells().stream().filter(cell -> cell.row().equals(row)).toList();
    }

    /** The cells of a column of the form. */
    List<CellPath> cells(Column column) {
        return table.cells().stream()
                .filter(cell -> cell.column().equals(column))
                .map(FormCell::path)
                .toList();
    }

    private static Stream<LocalizedText> groupLabels(Row row) {
        return Stream.iterate(row.group(), Optional::isPresent, group -> group.flatMap(RowGroup::parent))
                .flatMap(Optional::stream)
                .map(RowGroup::label);
    }

    private static Stream<String> labels(Table table) {
        Stream<LocalizedText> ofRows =
                table.rows().stream().flatMap(row -> Stream.concat(Stream.of(row.label()), groupLabels(row)));
        Stream<LocalizedText> ofColumns = table.rows().stream()
                .flatMap(row -> row.columns().stream())
                .flatMap(column -> Stream.concat(Stream.of(column.label()), column.group().stream()));
        return Stream.concat(ofRows, ofColumns).map(LocalizedText::zh).distinct();
    }
}
