package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Table;
import org.gongkai.text.LocalizedText;
import org.gongkai.text.PlainText;

/** The labels of a table of the form, and what a printed text is among them. */
public final class TableLabels {

    /** The share of characters that has to be right in a header that names a column nearly. */
    private static final double LIKENESS = 0.6;

    /** Between its neighbours, so many right characters tell a column. */
    private static final double LIKENESS_IN_PLACE = 0.5;

    /** So much more a header has to be like one column than like any other. */
    private static final double MARGIN = 0.1;

    /** A part of a label is nearer to it than to one that has other characters between the same. */
    private static final double LIKENESS_OF_PART = 1.2;

    /** Longer texts are more than labels run together. */
    private static final int LONGEST_PARTED = 150;

    /** A shorter piece may belong to more labels than that of another form's row. */
    private static final int SHORTEST_FOREIGN = 4;

    /** A shorter header is a column only if it is its label. */
    private static final int SHORTEST_HEADER = 2;

    private static final Map<Form, List<TableLabels>> OF_FORMS = Stream.of(Form.values())
            .collect(Collectors.toUnmodifiableMap(
                    form -> form,
                    form -> form.tables().stream().map(TableLabels::new).toList()));

    private final Table table;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    /** The labels of rows of this form in another form. */
    private final Map<String, Row> otherNames = new HashMap<>();

    private final Set<String> foreignRows = new HashSet<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Column> foreignColumns = new HashMap<>();
    /** The labels of columns in any form. */
    private final List<String> allColumns;

    private final Set<String> groups = new HashSet<>();
    private final Set<String> columnGroups = new HashSet<>();
    private final List<String> tops;
    private final Map<Row, List<Relation>> sums;
    private final String pieces;
    private final String ownPieces;
    private final Set<String> whole;

    /** What the captions are as headers; 数量, for one, is nearly the label of a column. */
    private final Map<String, Header> captions;

    /** What a header is. */
    enum HeaderKind {
        /** The label of a column of the table, or nearly. */
        COLUMN,
        /** The label of a column that the table has in another form. */
        FOREIGN,
        /** A label above several columns. */
        GROUP,
        /** Anything else. */
        UNKNOWN
    }

    /**
     * A header.
     *
     * @param kind what it is
     * @param column the column, if it is one
     */
    record Header(HeaderKind kind, Optional<Column> column) {
        static final Header UNKNOWN = new Header(HeaderKind.UNKNOWN, Optional.empty());
    }

    private TableLabels(Table table) {
        this.table = table;
        table.rows().forEach(row -> rows.put(key(row.label()), row));
        table.cells().forEach(cell -> columns.putIfAbsent(key(cell.column().label()), cell.column()));
        for (Table other : others(table)) {
            other.rows().stream()
                    .filter(row -> !rows.containsKey(key(row.label())))
                    .forEach(row -> table.rows().stream()
                            .filter(own -> own.key().equals(row.key()))
                            .findFirst()
                            .ifPresentOrElse(
                                    own -> otherNames.put(key(row.label()), own),
                                    () -> foreignRows.add(key(row.label()))));
            other.cells().stream()
                    .map(FormCell::column)
                    .filter(column -> !columns.containsKey(key(column.label())))
                    .forEach(column -> foreignColumns.putIfAbsent(key(column.label()), column));
        }
        allColumns = Stream.concat(columns.keySet().stream(), foreignColumns.keySet().stream())
                .toList();
        table.rows().forEach(row -> FormLabels.ofGroups(row).forEach(label -> groups.add(key(label))));
        table.cells().forEach(cell -> cell.column().group().ifPresent(label -> columnGroups.add(key(label))));
        table.columnsLabel().ifPresent(label -> columnGroups.add(key(label)));
        tops = (table.rowsSideBySide()
                        ? table.rows().stream()
                                .map(row -> row.group().map(RowGroup::label).orElse(row.label()))
                        : table.cells().stream()
                                .map(FormCell::column)
                                .map(column -> column.group().orElse(column.label())))
                .map(TableLabels::key)
                .distinct()
                .toList();
        sums = table.rows().stream().collect(Collectors.toUnmodifiableMap(row -> row, row -> sumsWithin(table, row)));
        ownPieces = FormLabels.of(table).map(PlainText::letters).collect(Collectors.joining("\n"));
        whole = Stream.concat(FormLabels.of(table), LabelSpellings.CAPTIONS.stream())
                .map(PlainText::letters)
                .collect(Collectors.toSet());
        pieces = Stream.of(
                        FormLabels.of(table),
                        others(table).stream().flatMap(FormLabels::of),
                        LabelSpellings.CAPTIONS.stream())
                .flatMap(labels -> labels)
                .map(PlainText::letters)
                .distinct()
                .collect(Collectors.joining("\n"));
        captions = LabelSpellings.CAPTIONS.stream()
                .map(LabelText::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toMap(Function.identity(), this::nearly, (first, same) -> first));
    }

    /**
     * Lists the tables of a form.
     *
     * @param form the form
     * @return the tables in its order
     */
    public static List<TableLabels> of(Form form) {
        return OF_FORMS.getOrDefault(form, List.of());
    }

    private static List<Table> others(Table table) {
        return Stream.of(Form.values())
                .flatMap(form -> form.table(table.section()).stream())
                .filter(other -> other != table)
                .toList();
    }

    private static String key(LocalizedText label) {
        return LabelText.key(label.zh());
    }

    /**
     * Gives the table.
     *
     * @return the table of the form
     */
    public Table table() {
        return table;
    }

    /**
     * Gives what identifies the labels that this form's table has and no other form's.
     *
     * @return the keys of rows and columns
     */
    public Set<String> ownKeys() {
        Set<String> own = new HashSet<>(rows.keySet());
        own.addAll(columns.keySet());
        others(table).forEach(other -> FormLabels.of(other).map(LabelText::key).forEach(own::remove));
        return own;
    }

    /**
     * Counts the labels of rows and columns among texts.
     *
     * @param keys what identifies the texts as labels
     * @return how many of them there are
     */
    public int count(Set<String> keys) {
        int count = 0;
        for (String key : keys) {
            count += rows.containsKey(key) || columns.containsKey(key) ? 1 : 0;
        }
        return count;
    }

    /** Finds the row of whose label a key is. */
    Optional<Row> row(String key) {
        return Optional.ofNullable(rows.getOrDefault(key, otherNames.get(key)));
    }

    /** The rows by what identifies their labels, in the order of the form. */
    Map<String, Row> rows() {
        return rows;
    }

    /** The labels by which rows are printed, this form's and those of other forms. */
    Map<String, Row> names() {
        Map<String, Row> names = new LinkedHashMap<>();
        table.rows().forEach(row -> names.put(LabelText.letters(row.label().zh()), row));
        names.putAll(rows);
        names.putAll(otherNames);
        return names;
    }

    /** Says whether a key is that of a label around several rows. */
    boolean isGroup(String key) {
        return groups.contains(key);
    }

    /** Says whether a key is the label above other rows than one, in a table whose groups stand below each other. */
    boolean isAboveOthers(Row row, String key) {
        return table.arrangement() == Table.Arrangement.GROUP_BY_GROUP
                && groups.contains(key)
                && FormLabels.ofGroups(row).noneMatch(label -> key(label).equals(key));
    }

    /** The labels on top of a header, from left to right: those of groups, and of what is in none. */
    List<String> tops() {
        return tops;
    }

    /** Says whether a key is nearly that of a label around several rows. */
    boolean isLikeGroup(String key) {
        return groups.stream().anyMatch(group -> Likeness.of(key, group) >= LIKENESS);
    }

    /** Says whether a key is that of a row which the table has in another form. */
    boolean isForeignRow(String key) {
        return foreignRows.contains(key);
    }

    /** Says whether letters are the label of a row which the table has in another form, or begin it. */
    boolean isOfForeignRow(String letters) {
        String key = LabelText.letters(letters);
        return key.length() >= SHORTEST_FOREIGN
                && !isOwnPiece(key)
                && foreignRows.stream().anyMatch(row -> row.startsWith(key));
    }

    /** Says whether a key is that of a column. */
    boolean isColumn(String key) {
        return columns.containsKey(key);
    }

    /** Says whether letters are a piece of a label or caption of the table in any form. */
    boolean isPiece(String letters) {
        return pieces.contains(letters);
    }

    /** Parts labels that are printed without anything between them; gives any other text as it is. */
    Stream<String> parted(String text) {
        String letters = PlainText.letters(text);
        if (letters.length() > LONGEST_PARTED || isPiece(letters)) {
            return Stream.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < letters.length()) {
            int start = from;
            int end = IntStream.iterate(letters.length(), i -> i > start, i -> i - 1)
                    .filter(i -> whole.contains(letters.substring(start, i)))
                    .findFirst()
                    .orElse(-1);
            if (end < 0) {
                return Stream.of(text);
            }
            parts.add(letters.substring(from, end));
            from = end;
        }
        return parts.stream();
    }

    /** Says whether letters are a piece of a label of the table in this form. */
    boolean isOwnPiece(String letters) {
        return ownPieces.contains(letters);
    }

    private static List<Relation> sumsWithin(Table table, Row row) {
        Set<CellPath> paths = table.cells(row).stream().map(FormCell::path).collect(Collectors.toSet());
        return table.relations().stream()
                .filter(relation -> relation.kind().comparison() == Relation.Comparison.EQUAL)
                .filter(relation -> paths.containsAll(relation.cells()))
                .toList();
    }

    List<FormCell> cells(Row row) {
        return table.cells(row);
    }

    /** The sums that have to hold between the cells of a row. */
    List<Relation> sums(Row row) {
        return sums.getOrDefault(row, List.of());
    }

    /** The columns that a row has on paper; the rows of a table that has them side by side share one line. */
    List<Column> columns(Row row) {
        return table.rowsSideBySide()
                ? table.cells().stream().map(FormCell::column).toList()
                : row.columns();
    }

    /** Says what a header is: a column by its words, or by words that are nearly those of one and of no other. */
    Header header(String text) {
        return headerOf(LabelText.key(text));
    }

    /** Says what the header is that a key identifies. */
    Header headerOf(String printedKey) {
        String key = withoutDigits(printedKey);
        if (key.isEmpty()) {
            return Header.UNKNOWN;
        }
        if (columns.containsKey(key)) {
            return columnHeader(key);
        }
        if (columnGroups.contains(key)) {
            return new Header(HeaderKind.GROUP, Optional.empty());
        }
        Column foreign = foreignColumns.get(key);
        if (foreign != null) {
            return columns.values().stream()
                    .filter(column -> column.key().equals(foreign.key()))
                    .findFirst()
                    .map(column -> new Header(HeaderKind.COLUMN, Optional.of(column)))
                    .orElseGet(() -> columnHeader(key));
        }
        if (rows.containsKey(key) || groups.contains(key)) {
            return Header.UNKNOWN;
        }
        Header caption = captions.get(key);
        return caption == null ? nearly(key) : caption;
    }

    /** Says whether a text is like the label of the column that should stand in its place. */
    boolean isLikeColumn(String key, String label) {
        return header(key).kind() == HeaderKind.UNKNOWN && Likeness.of(key, label) >= LIKENESS_IN_PLACE;
    }

    private Header nearly(String key) {
        if (key.length() < SHORTEST_HEADER) {
            return Header.UNKNOWN;
        }
        String nearest = "";
        double best = 0;
        double second = 0;
        for (String label : allColumns) {
            double likeness = headerLikeness(key, label);
            if (likeness > best) {
                nearest = label;
                second = best;
                best = likeness;
            } else {
                second = Math.max(second, likeness);
            }
        }
        boolean isClear = best >= LIKENESS && best - second >= MARGIN;
        return isClear ? columnHeader(nearest) : opposite(key);
    }

    /** The header that is the label of a column, of this form or another. */
    private Header columnHeader(String label) {
        Column own = columns.get(label);
        return own == null
                ? new Header(HeaderKind.FOREIGN, Optional.ofNullable(foreignColumns.get(label)))
                : new Header(HeaderKind.COLUMN, Optional.of(own));
    }

    /** 上年收费金额 is no column of the form, but not anything either: what stands below it is not 本年收费金额. */
    private Header opposite(String key) {
        return columns.entrySet().stream()
                .filter(column -> Likeness.areOpposites(key, column.getKey()))
                .findFirst()
                .map(column -> new Header(HeaderKind.FOREIGN, Optional.of(column.getValue())))
                .orElse(Header.UNKNOWN);
    }

    /** A short name has the characters of the label in their order, best without others between them: 制发, 废止, 有效. */
    private static double headerLikeness(String key, String label) {
        if (label.contains(key)) {
            return LIKENESS_OF_PART;
        }
        int found = 0;
        for (int i = 0; i < label.length() && found < key.length(); i++) {
            found += label.charAt(i) == key.charAt(found) ? 1 : 0;
        }
        return found == key.length() ? 1 : Likeness.of(key, label);
    }

    /** A header may name the year, or bear the mark of a footnote. */
    static String withoutDigits(String key) {
        char[] letters = key.toCharArray();
        int count = 0;
        for (char c : letters) {
            if (!Character.isDigit(c)) {
                letters[count++] = c;
            }
        }
        return count == letters.length ? key : new String(letters, 0, count);
    }
}
