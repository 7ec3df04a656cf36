package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Column;
import org.gongkai.form.Row;

/** A printed row that was aligned with a row of the form, and its cells with the columns, or the reason why not. */
final class PrintedRow {

    /** Why the cells of a row cannot be told; all of them are blank then. */
    enum Problem {
        /** There are fewer values than the row has columns, and nothing tells which are missing. */
        TOO_FEW,
        /** There are more values than the row has columns. */
        TOO_MANY,
        /** The row has more or fewer cells than its header. */
        OTHER_WIDTH,
        /** A value reaches over several columns or rows of the form. */
        MERGED,
        /** Two different values stand in one column. */
        SEVERAL,
        /** A value stands where the header has nothing. */
        WITHOUT_HEADER,
        /** The header does not plainly name the columns. */
        UNKNOWN_COLUMNS,
        /** The header has the columns of another form. */
        FOREIGN_COLUMNS,
        /** A number touches the label, so that it may be a mark of the label. */
        GLUED,
        /** A text that belongs to no label stands between the label and the values. */
        INTERRUPTED,
        /** A number right above or below the values may be the rest of one that is broken over lines. */
        BROKEN,
        /** Values stand above and below the label, and nothing tells which are its own. */
        UNCLEAR_SIDE,
        /** Several labels stand before the values of several rows, and nothing tells which are its own. */
        STACKED,
        /** The label stands alone in its line, and the values below it may be those of the next row, whose label is missing. */
        OF_NEXT_ROW,
        /** The row is blank in its table, and the values stand beside the table. */
        BESIDE
    }

    /** Which values belong to a row, where only its sum tells. */
    enum Inference {
        /** The first value touches the label. */
        PARTED,
        /** Other values follow that belong to no label. */
        FIRST_OF_MORE,
        /** The values stand apart from the label, in the order of the form. */
        APART
    }

    private final Optional<Row> row;
    private final SourcePlace place;
    private final String label;
    private final List<String> texts;
    private final Map<Column, GridCell> values = new LinkedHashMap<>();
    private Optional<Problem> problem = Optional.empty();
    private boolean counted;
    private boolean corrected;
    private boolean reordered;
    private boolean clipped;
    private Optional<Inference> inference = Optional.empty();
    private final List<String> strays = new ArrayList<>();
    private final Map<Column, String> headers = new LinkedHashMap<>();

    /**
     * Obtains a row without values.
     *
     * @param row the row of the form, empty if there is none of this label
     * @param place where it stands
     * @param label the label as printed
     * @param texts all that is printed in it besides
     */
    PrintedRow(Optional<Row> row, SourcePlace place, String label, List<String> texts) {
        this.row = row;
        this.place = place;
        this.label = label;
        this.texts = texts;
    }

    Optional<Row> row() {
        return row;
    }

    SourcePlace place() {
        return place;
    }

    String label() {
        return label;
    }

    /** What is printed in the row besides the label. */
    List<String> texts() {
        return texts;
    }

    /** What is printed in the row. */
    String text() {
        String all = String.join(" | ", texts).replace('\n', ' ');
        return label.isEmpty() ? all : all.isEmpty() ? label : label + " | " + all;
    }

    Map<Column, GridCell> values() {
        return values;
    }

    Optional<Problem> problem() {
        return problem;
    }

    /** Says whether the values were placed by counting them. */
    boolean isCounted() {
        return counted;
    }

    /** Says whether the label was recognised by its likeness. */
    boolean isCorrected() {
        return corrected;
    }

    /** Says whether the header has the columns in another order than the form. */
    boolean isReordered() {
        return reordered;
    }

    /** Says whether something is printed in all its cells. */
    boolean isWhole() {
        return row.filter(found -> problem.isEmpty()
                        && values.keySet().containsAll(found.columns())
                        && values.values().stream()
                                .noneMatch(value -> value.text().isEmpty()))
                .isPresent();
    }

    /** Says whether a column that the header has is empty. */
    boolean hasBlank() {
        return values.values().stream().anyMatch(value -> value.text().isEmpty());
    }

    void fail(Problem why) {
        if (problem.isEmpty()) {
            problem = Optional.of(why);
            values.clear();
        }
    }

    void set(Column column, GridCell value) {
        if (problem.isEmpty()) {
            values.put(column, value);
        }
    }

    /** Places as many values as there are columns, in their order. */
    void count(List<Column> columns, List<GridCell> inOrder) {
        counted = true;
        for (int i = 0; i < columns.size(); i++) {
            set(columns.get(i), inOrder.get(i));
        }
    }

    /** Says whether the columns on the right were clipped. */
    boolean isClipped() {
        return clipped;
    }

    void clip() {
        clipped = true;
    }

    /** How the values were told to be those of the row by what it adds up to, if they were. */
    Optional<Inference> inference() {
        return inference;
    }

    void infer(Inference how) {
        inference = Optional.of(how);
    }

    /** The headers that name a column nearly, as printed. */
    Map<Column, String> nearHeaders() {
        return headers;
    }

    void nearHeader(Column column, String text) {
        headers.put(column, text);
    }

    /** The texts in the row that are neither label nor value. */
    List<String> strays() {
        return strays;
    }

    void stray(String text) {
        strays.add(text);
    }

    void reorder() {
        reordered = true;
    }

    void correct() {
        corrected = true;
    }
}
