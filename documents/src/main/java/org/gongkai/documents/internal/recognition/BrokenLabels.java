package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.form.Row;

/**
 * Finds rows whose label is broken over several lines. The values stand in any of them, or on a line of their own in between,
 * and pieces of the labels of groups may stand in the same lines.
 */
final class BrokenLabels {

    /** A label is broken over so many lines at most. */
    private static final int MOST_LINES = 7;

    /** More characters are a sentence, not a piece of a label. */
    private static final int LONGEST = 60;

    /** A line without values that has more texts is a header. */
    private static final int MOST_TEXTS = 3;

    /**
     * The beginning of a label.
     *
     * @param text the pieces put together
     * @param valued the line that has the values, if one of the lines so far has
     * @param isPlain whether nothing beside the pieces had to be left out
     */
    private record Beginning(String text, OptionalInt valued, boolean isPlain) {

        Beginning with(String piece, OptionalInt newValued, boolean isAll) {
            return new Beginning(text + piece, newValued, isPlain && isAll);
        }
    }

    private final TableLabels labels;
    private final List<Line> lines;
    private final IntPredicate isOpen;

    /**
     * Looks for rows in lines.
     *
     * @param isOpen whether a line does not belong to a row yet that has values
     */
    BrokenLabels(TableLabels labels, List<Line> lines, IntPredicate isOpen) {
        this.labels = labels;
        this.lines = lines;
        this.isOpen = isOpen;
    }

    /**
     * A row with the label put together.
     *
     * @param row the row
     * @param last the last of the lines
     */
    record Joined(FoundRow row, int last) {}

    /** Finds the row that begins in a line; of labels that begin alike, the longer. */
    Optional<Joined> from(int first) {
        List<Beginning> beginnings = List.of(new Beginning("", OptionalInt.empty(), true));
        Optional<Joined> longest = Optional.empty();
        int length = 0;
        int end = Math.min(first + MOST_LINES, lines.size());
        for (int i = first; i < end && isOpen.test(i) && !beginnings.isEmpty(); i++) {
            beginnings = continued(beginnings, i);
            boolean isFollowed = i + 1 < lines.size()
                    && isOpen.test(i + 1)
                    && lines.get(i + 1).hasOnlyValues();
            if (isFollowed && !endsInText(lines.get(i))) {
                return longest;
            }
            for (Beginning label : beginnings) {
                if (label.text().length() > length) {
                    Optional<Joined> joined =
                            joined(label, first, i, isFollowed && label.valued().isEmpty());
                    length = joined.isPresent() ? label.text().length() : length;
                    longest = joined.isPresent() ? joined : longest;
                }
            }
        }
        return longest;
    }

    /** The row of a label, if it is a whole one, and one that is broken. */
    private Optional<Joined> joined(Beginning label, int first, int labelEnd, boolean isFollowedByValues) {
        int last = isFollowedByValues ? labelEnd + 1 : labelEnd;
        OptionalInt valued = isFollowedByValues ? OptionalInt.of(last) : label.valued();
        boolean isBroken = last > first || !label.isPlain();
        boolean isClear = valued.isPresent() || label.isPlain();
        int index = valued.orElse(first);
        return labels.row(label.text())
                .filter(row -> isBroken && isClear)
                .map(row -> new Joined(
                        found(row, new GridCell(label.text(), lines.get(first).place()), index), last));
    }

    /** The beginnings with what the next line adds, as far as labels begin so; of those that begin alike, one. */
    private List<Beginning> continued(List<Beginning> beginnings, int index) {
        Line line = lines.get(index);
        Map<String, Beginning> longer = new LinkedHashMap<>();
        for (Beginning beginning : beginnings) {
            if (line.hasValue() && beginning.valued().isPresent()) {
                continue;
            }
            OptionalInt valued = line.hasValue() ? OptionalInt.of(index) : beginning.valued();
            with(beginning, line, valued)
                    .filter(next -> !next.text().isEmpty() && labels.isBeginning(next.text()))
                    .forEach(next -> longer.putIfAbsent(LabelText.key(next.text()), next));
        }
        return List.copyOf(longer.values());
    }

    /** Adds the last text before the values of a line, the end of that text, or nothing if it may belong to a group. */
    private Stream<Beginning> with(Beginning beginning, Line line, OptionalInt valued) {
        if (line.hasOnlyValues()) {
            return Stream.of(beginning.with("", valued, true));
        }
        String text = lastText(line);
        boolean isHeader = !line.hasValue() && line.printedTexts().size() > MOST_TEXTS;
        if (text.isEmpty() || text.length() > LONGEST || isHeader) {
            return Stream.empty();
        }
        Stream<Beginning> pieces = labels.withoutGroup(text)
                .filter(piece -> !LabelText.key(piece).isEmpty())
                .map(piece -> beginning.with(piece, valued, piece.equals(text)));
        return labels.isOfGroup(text) ? Stream.concat(pieces, Stream.of(beginning.with("", valued, false))) : pieces;
    }

    /** Says that no cell behind the label is printed empty, so that the values have to stand elsewhere. */
    private static boolean endsInText(Line line) {
        List<String> texts = line.texts();
        return !texts.get(texts.size() - 1).isEmpty();
    }

    /** The last text before the values, empty if there is none. */
    private static String lastText(Line line) {
        return line.labelTexts().stream().reduce((first, second) -> second).orElse("");
    }

    private FoundRow found(Row row, GridCell label, int index) {
        Line line = lines.get(index);
        if (!line.hasOnlyValues()) {
            return new FoundRow(row, line, index, line.texts().indexOf(lastText(line)), false);
        }
        List<GridCell> cells = new ArrayList<>(line.cells());
        cells.add(0, label);
        return new FoundRow(row, new Line(new GridRow(cells)), index, 0, false);
    }
}
