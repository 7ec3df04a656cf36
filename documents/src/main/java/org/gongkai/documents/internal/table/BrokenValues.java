package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.internal.table.RunningText.Token;
import org.gongkai.documents.source.SourcePlace;

/**
 * Doubts rows of running text whose values may be broken over lines: right above or below them stands a line of nothing but
 * numbers that belong to no row, and one of them is in line with a value, or with what may be one.
 */
final class BrokenValues {

    private final Map<Integer, List<Token>> lines = new HashMap<>();
    private final Map<PrintedRow, List<Token>> values = new LinkedHashMap<>();
    private final Set<Token> taken = new HashSet<>();

    BrokenValues(List<Token> tokens) {
        tokens.forEach(token ->
                lines.computeIfAbsent(token.line(), key -> new ArrayList<>()).add(token));
    }

    /** Takes note of the values that a row has, beside its label or below it. */
    void add(PrintedRow row, List<Token> own) {
        taken.addAll(own);
        if (!own.isEmpty()) {
            values.put(row, own);
        }
    }

    /** Says that values belong to a row that nothing has to be told of. */
    void take(List<Token> own) {
        taken.addAll(own);
    }

    void doubt() {
        values.forEach((row, own) -> {
            int columns = row.row().map(known -> known.columns().size()).orElse(0);
            if (isBroken(own, columns)) {
                row.fail(Problem.BROKEN);
            }
        });
    }

    /** Says whether a number of no row stands right above or below values, of which a row should have so many. */
    boolean isBroken(List<Token> own, int columns) {
        int first = own.stream().mapToInt(Token::line).min().orElse(0);
        int last = own.stream().mapToInt(Token::line).max().orElse(0);
        boolean isInOneLine = first == last;
        return isInOneLine && (isRest(own, first - 1, columns) || isRest(own, last + 1, columns));
    }

    private boolean isRest(List<Token> own, int line, int columns) {
        List<Token> beside = lines.getOrDefault(line, List.of());
        boolean isOfNumbers = !beside.isEmpty()
                && beside.stream().allMatch(token -> token.value() && !taken.contains(token))
                && areNeighbours(own.get(0).place(), beside.get(0).place());
        return isOfNumbers
                && (own.size() < columns
                        || beside.stream()
                                .anyMatch(rest -> own.stream()
                                        .anyMatch(
                                                value -> rest.left() < value.right() && value.left() < rest.right())));
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
