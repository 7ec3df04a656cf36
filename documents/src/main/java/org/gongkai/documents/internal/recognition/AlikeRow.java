package org.gongkai.documents.internal.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Row;

/** Finds the row that a line is by likeness to its label. */
final class AlikeRow {

    /** The share of characters that has to be right in a label, where rows above and below leave room for it. */
    private static final double LIKENESS = 0.6;

    private AlikeRow() {}

    /** The row whose label is most like a text in the line, if there is just one such row. */
    static Optional<FoundRow> find(Line line, int index, List<Row> rows) {
        Map<Row, Double> likeness = rows.stream().collect(Collectors.toMap(row -> row, row -> likeness(line, row)));
        double best = likeness.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        List<Row> bestRows =
                rows.stream().filter(row -> likeness.get(row) == best).toList();
        if (best < LIKENESS || bestRows.size() > 1) {
            return Optional.empty();
        }
        Row row = bestRows.get(0);
        String label = line.labelTexts().stream()
                .max(Comparator.comparing(text -> likeness(text, row)))
                .orElseThrow();
        return Optional.of(new FoundRow(row, line, index, line.texts().indexOf(label), true));
    }

    private static double likeness(Line line, Row row) {
        return line.labelTexts().stream()
                .mapToDouble(text -> likeness(text, row))
                .max()
                .orElse(0);
    }

    /** A number at its end may be a value, so that the values behind it would stand in the wrong columns. */
    private static boolean endsInDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static double likeness(String text, Row row) {
        return endsInDigit(text)
                ? 0
                : Likeness.orBeginning(
                        LabelText.key(text), LabelText.key(row.label().zh()));
    }
}
