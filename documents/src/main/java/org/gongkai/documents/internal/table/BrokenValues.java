package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.internal.table.RunningText.Token;
import org.gongkai.documents.source.SourcePlace;

/**
 * Doubts rows of running text whose values may be broken over lines: right above or below them stands a line of nothing but
 * numbers that belong to no row, and one of them is in line with a value, or with what may be one, or the values do not add up;
 * or values stand between two rows that both lack such.
 */
final class BrokenValues {

    /** A number of so many digits may go on in the next line; that a page's number stands there is not told from it. */
    private static final int LONG = 4;

    private final TableLabels labels;
    private final Map<Integer, List<Token>> lines = new HashMap<>();
    private final List<Printed> rows = new ArrayList<>();
    private final Set<Token> taken = new HashSet<>();
    private final Set<Token> ofLabels = new HashSet<>();

    /**
     * A row with the pieces of its label and its values.
     *
     * @param contradicts whether the values do not add up to their total
     */
    private record Printed(PrintedRow row, List<Token> label, List<Token> values, boolean contradicts) {

        boolean lacksValues() {
            return row.row()
                    .filter(known -> values.size() < known.columns().size())
                    .isPresent();
        }

        /** Says whether all values stand in lines of their own, behind the label. */
        boolean isBelowLabel() {
            return !label.isEmpty()
                    && values.get(0).line() > label.get(label.size() - 1).line();
        }
    }

    BrokenValues(TableLabels labels, List<Token> tokens) {
        this.labels = labels;
        tokens.forEach(token ->
                lines.computeIfAbsent(token.line(), key -> new ArrayList<>()).add(token));
    }

    /**
     * Takes note of the values that a row has, beside its label or below it.
     *
     * @param contradicts whether they do not add up to their total
     */
    void add(PrintedRow row, List<Token> label, List<Token> values, boolean contradicts) {
        take(values);
        ofLabels.addAll(label);
        if (!values.isEmpty()) {
            rows.add(new Printed(row, label, values, contradicts));
        }
    }

    /** Says that values belong to a row of which nothing is to be doubted. */
    void take(List<Token> values) {
        taken.addAll(values);
    }

    void doubt() {
        for (Printed printed : rows) {
            List<Token> values = printed.values();
            List<Token> all = Stream.concat(printed.label().stream(), values.stream())
                    .sorted(Comparator.comparingInt(Token::line))
                    .toList();
            boolean isInOneLine = values.stream()
                    .allMatch(value -> value.line() == values.get(0).line());
            boolean isDoubtful = printed.lacksValues() || printed.contradicts();
            boolean isBroken = isInOneLine
                    && (isRest(values, all.get(0), -1, isDoubtful)
                            || isRest(values, all.get(all.size() - 1), 1, isDoubtful));
            if (isBroken) {
                printed.row().fail(Problem.BROKEN);
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            if (areBetween(rows.get(i - 1), rows.get(i))) {
                rows.get(i - 1).row().fail(Problem.BROKEN);
                rows.get(i).row().fail(Problem.BROKEN);
            }
        }
    }

    /** Says whether the values below a label may be those that the next row lacks. */
    private static boolean areBetween(Printed above, Printed below) {
        Token last = above.values().get(above.values().size() - 1);
        Token next = below.values().get(0);
        return above.isBelowLabel()
                && above.lacksValues()
                && below.lacksValues()
                && areNeighbours(last.place(), next.place())
                && above.values().stream()
                        .noneMatch(value -> below.values().stream().anyMatch(value::isInLineWith));
    }

    /** Says whether nothing but numbers of no row stand in the line before or behind another, perhaps beside a piece of a label. */
    private boolean isRest(List<Token> values, Token edge, int step, boolean isDoubtful) {
        List<Token> line = lines.getOrDefault(edge.line() + step, List.of());
        List<Token> numbers = line.stream().filter(Token::value).toList();
        if (numbers.isEmpty()
                || numbers.stream().anyMatch(taken::contains)
                || !areNeighbours(edge.place(), numbers.get(0).place())) {
            return false;
        }
        boolean isAlone = numbers.size() == line.size();
        boolean isInLine = numbers.stream().anyMatch(rest -> values.stream().anyMatch(rest::isInLineWith));
        return isAlone && (isDoubtful || isInLine) || step > 0 && mayGoOn(values, numbers) && isOfNoRow(line);
    }

    /** Says whether as many values are so long that they may go on in the numbers of the next line, or decimals stand there. */
    private static boolean mayGoOn(List<Token> values, List<Token> numbers) {
        long longOnes = values.stream()
                .filter(value -> value.text().chars().filter(Character::isDigit).count() >= LONG)
                .count();
        return longOnes >= numbers.size()
                || numbers.stream().allMatch(rest -> rest.text().startsWith("."));
    }

    /** Says whether nothing stands in a line but values and pieces of labels that are those of no row. */
    private boolean isOfNoRow(List<Token> line) {
        return line.stream()
                .allMatch(token -> token.value() || labels.isPiece(token.letters()) && !ofLabels.contains(token));
    }

    private static boolean areNeighbours(SourcePlace one, SourcePlace other) {
        return one instanceof SourcePlace.Line first
                        && other instanceof SourcePlace.Line second
                        && Math.abs(first.line() - second.line()) == 1
                || one instanceof SourcePlace.PageLine above
                        && other instanceof SourcePlace.PageLine below
                        && above.page() == below.page()
                        && Math.abs(above.line() - below.line()) == 1;
    }
}
