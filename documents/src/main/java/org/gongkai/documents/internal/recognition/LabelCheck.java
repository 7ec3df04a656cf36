package org.gongkai.documents.internal.recognition;

import static org.gongkai.documents.ReadingNote.Kind.LABEL_CORRECTED;
import static org.gongkai.documents.ReadingNote.Kind.UNPLACED_TEXT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.documents.SourcePlace;
import org.gongkai.documents.internal.source.GridCell;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.text.LocalizedText;
import org.gongkai.text.PlainText;

/** Compares the labels above and beside the values with those of the form, and notes where they differ. */
final class LabelCheck {

    /** The share of characters that has to be right in a label that is compared with all labels. */
    private static final double LIKENESS = 0.6;

    /** The same in the header of a column, compared with the columns that the header does not name otherwise. */
    private static final double LIKENESS_IN_HEADER = 0.5;

    private final TableLabels labels;
    private final Notes notes;

    LabelCheck(TableLabels labels, Notes notes) {
        this.labels = labels;
        this.notes = notes;
    }

    /** Checks the label of a row and what stands before it. */
    void checkRow(FoundRow row) {
        if (row.corrected()) {
            List<CellPath> cells =
                    labels.cells(row.row()).stream().map(cell -> cell.path()).toList();
            noteCorrected(row.line(), row.label(), row.row().label(), cells);
        }
        row.before().filter(text -> !labels.isKnown(text)).forEach(text -> checkGroup(row, text));
    }

    /** Checks a line that is no row: a header, a piece of a label, or something else. */
    void checkOther(Line line) {
        List<String> texts = line.printedTexts();
        texts.stream()
                .filter(text -> !labels.isKnown(text) && !isUnitOrLabelWithUnit(text))
                .forEach(text -> checkHeader(line, text));
    }

    /** Notes the texts of a line that belongs to nothing. */
    void noteUnplaced(Line line) {
        noteUnplaced(line, line.text());
    }

    /** What a unit says about amounts, {@link ColumnUnits} tells. */
    private boolean isUnitOrLabelWithUnit(String text) {
        String rest = MoneyUnit.withoutUnit(text);
        return MoneyUnit.statedIn(text).isPresent() && (rest.isEmpty() || labels.isKnown(rest));
    }

    private void checkHeader(Line line, String text) {
        String key = LabelText.key(text);
        Optional<Column> column = columnAlike(line, key);
        if (column.isPresent()) {
            noteCorrected(line, text, column.get().label(), labels.cells(column.get()));
        } else if (isLikeAny(key, labels.keys()) || isLikeAny(key, labels.captions()) && !isUnit(text)) {
            noteMisprinted(line, text);
        } else {
            noteUnplaced(line, text);
        }
    }

    private void checkGroup(FoundRow row, String text) {
        if (isLikeAny(LabelText.key(text), labels.groups(row.row()))) {
            noteMisprinted(row.line(), text);
        } else {
            noteUnplaced(row.line(), text);
        }
    }

    private static boolean isUnit(String text) {
        return PlainText.letters(text).startsWith("单位");
    }

    /** The one column that a text in a header is most like: of those the header does not name, else of all. */
    private Optional<Column> columnAlike(Line line, String key) {
        Set<String> all = labels.columns().keySet();
        Set<String> named = labels.in(line);
        List<String> unnamed =
                all.stream().filter(column -> !named.contains(column)).toList();
        return best(key, unnamed, LIKENESS_IN_HEADER)
                .or(() -> best(key, all, LIKENESS))
                .map(labels.columns()::get);
    }

    private static Optional<String> best(String key, Collection<String> labels, double least) {
        double best = labels.stream()
                .mapToDouble(label -> Likeness.orBeginning(key, label))
                .max()
                .orElse(0);
        List<String> alike = labels.stream()
                .filter(label -> Likeness.orBeginning(key, label) == best)
                .toList();
        return best >= least && alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean isLikeAny(String key, Collection<String> labels) {
        return labels.stream().anyMatch(label -> Likeness.orBeginning(key, label) >= LIKENESS);
    }

    private void noteCorrected(Line line, String text, LocalizedText label, List<CellPath> cells) {
        notes.add(
                LABEL_CORRECTED,
                place(line, text),
                text,
                cells,
                "“" + text + "”与格式中的名称不符，按“" + label.zh() + "”读取。",
                "The form has no label \"" + text + "\"; it was read as \"" + label.zh() + "\" (" + label.en() + ").");
    }

    private void noteMisprinted(Line line, String text) {
        notes.add(
                LABEL_CORRECTED,
                place(line, text),
                text,
                List.of(),
                "“" + text + "”与格式中的名称略有出入；不影响数值的读取。",
                "\"" + text + "\" differs a little from the form's label; no value depends on it.");
    }

    /** Notes a text that belongs to nothing. */
    void noteUnplaced(Line line, String text) {
        notes.add(
                UNPLACED_TEXT,
                place(line, text),
                text,
                List.of(),
                "“" + text + "”不是表格的内容，报告中没有存放之处，仅记于此。",
                "\"" + text
                        + "\" is no part of the table; the report has no place for it, it is kept in this note only.");
    }

    private static SourcePlace place(Line line, String text) {
        return line.cells().stream()
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .map(GridCell::place)
                .orElseGet(line::place);
    }
}
