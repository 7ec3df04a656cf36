package org.gongkai.validation.internal.diagnosis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.Relation;
import org.gongkai.validation.internal.diagnosis.TrialTables.Sum;

/**
 * Tries whether failed sums hold once the numbers of a row are moved back by one column. The number that was pushed out of
 * the row is the one with which the row adds up.
 */
final class RowShift {

    private RowShift() {}

    /**
     * Looks for rows whose numbers, moved back, clear failed sums.
     *
     * @param tables the report
     * @param failed the failed sums
     * @return the cells of such rows with their new counts
     */
    static List<Map<Integer, Long>> explaining(TrialTables tables, Set<Sum> failed) {
        return tables.rowsIn(failed).stream()
                .filter(row -> row.size() > 2 && row.stream().allMatch(tables::holdsCount))
                .flatMap(row -> Stream.of(-1, 1).flatMap(step -> moved(tables, row, step, failed).stream()))
                .toList();
    }

    private static Optional<Map<Integer, Long>> moved(
            TrialTables tables, List<Integer> row, int step, Set<Sum> failed) {
        Map<Integer, Long> found = new TreeMap<>();
        row.forEach(cell -> found.put(cell, tables.count(cell)));
        Set<Sum> concerned = new LinkedHashSet<>(failed);
        row.forEach(cell -> concerned.addAll(tables.sumsOf(cell)));

        int pushedOut = step < 0 ? row.get(row.size() - 1) : row.get(0);
        IntStream.range(0, row.size())
                .filter(i -> i - step >= 0 && i - step < row.size())
                .forEach(i -> tables.set(row.get(i), found.getOrDefault(row.get(i - step), 0L)));
        Optional<Map<Integer, Long>> solution = rowSum(tables, row)
                .filter(sum -> tables.canHold(pushedOut, tables.countThatMends(sum, pushedOut)))
                .flatMap(sum -> {
                    tables.set(pushedOut, tables.countThatMends(sum, pushedOut));
                    return concerned.stream().noneMatch(tables::fails)
                            ? Optional.of(changes(tables, found))
                            : Optional.empty();
                });
        found.forEach(tables::set);
        return solution;
    }

    private static Optional<Sum> rowSum(TrialTables tables, List<Integer> row) {
        return tables.sumsOf(row.get(0)).stream()
                .filter(sum -> sum.check().relation().kind().comparison() == Relation.Comparison.EQUAL)
                .filter(sum -> sum.cells().allMatch(row::contains))
                .findFirst();
    }

    private static Map<Integer, Long> changes(TrialTables tables, Map<Integer, Long> found) {
        Map<Integer, Long> changes = new TreeMap<>();
        found.forEach((cell, count) -> {
            if (tables.count(cell) != count) {
                changes.put(cell, tables.count(cell));
            }
        });
        return changes;
    }
}
