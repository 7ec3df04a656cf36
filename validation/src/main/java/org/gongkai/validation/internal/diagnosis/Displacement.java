package org.gongkai.validation.internal.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gongkai.finding.CellCorrection.Hint;
import org.gongkai.form.Table;
import org.gongkai.validation.internal.diagnosis.TrialTables.Sum;

/**
 * Numbers that are right but stand in the wrong place: rows that slipped by a column, a table on one line that slipped as a
 * whole, two columns that were swapped, a column of totals that was left at zero.
 *
 * @param counts the cells with the numbers that they hold once everything is put back
 * @param hint what happened
 */
record Displacement(Map<Integer, Long> counts, Hint hint) {

    /** Fewer are better explained one by one. */
    private static final int FEWEST_FAILED = 3;

    private static final int FEWEST_CELLS = 3;

    /** Looks for what, put back, clears all failed sums of a table. */
    static List<Displacement> explaining(TrialTables tables, Table table, Collection<Sum> failed) {
        Search search = new Search(tables, table, failed);
        if (table.rowsSideBySide()) {
            return search.shiftedLine();
        }
        List<Displacement> found = new ArrayList<>();
        if (failed.size() >= FEWEST_FAILED) {
            search.emptyTotals().ifPresent(found::add);
            found.addAll(found.isEmpty() ? search.swappedColumns() : List.of());
        }
        return found.isEmpty() ? search.shiftedRows() : found;
    }

    private record Search(TrialTables tables, Table table, Collection<Sum> failed) {

        private List<Displacement> shiftedLine() {
            List<Integer> line =
                    tables.rows(table).stream().flatMap(List::stream).toList();
            if (failed.size() < 2 || !line.stream().allMatch(tables::holdsCount)) {
                return List.of();
            }
            List<Displacement> found = new ArrayList<>();
            for (int step : new int[] {-1, 1}) {
                trial(moved(line, step), Hint.ROW_SHIFTED).ifPresent(found::add);
            }
            return found;
        }

        /** The numbers of cells moved by one place; the one that is pushed out is what its sum asks for. */
        private Map<Integer, Long> moved(List<Integer> cells, int step) {
            Map<Integer, Long> moved = new TreeMap<>();
            int pushedOut = step < 0 ? cells.get(cells.size() - 1) : cells.get(0);
            IntStream.range(0, cells.size())
                    .filter(i -> i - step >= 0 && i - step < cells.size())
                    .forEach(i -> moved.put(cells.get(i), tables.count(cells.get(i - step))));
            Map<Integer, Long> before = put(moved);
            tables.sumsOf(pushedOut).stream()
                    .filter(Sum::isEqual)
                    .filter(sum -> sum.cells().allMatch(cells::contains))
                    .findFirst()
                    .map(sum -> tables.countThatMends(sum, pushedOut))
                    .filter(count -> tables.canHold(pushedOut, count))
                    .ifPresentOrElse(count -> moved.put(pushedOut, count), moved::clear);
            put(before);
            return moved;
        }

        private Map<Integer, Long> put(Map<Integer, Long> counts) {
            Map<Integer, Long> before = new TreeMap<>();
            counts.forEach((cell, count) -> {
                before.put(cell, tables.count(cell));
                tables.set(cell, count);
            });
            return before;
        }

        /** Tries whether all failed sums hold, and no other fails, with some other numbers. */
        private Optional<Displacement> trial(Map<Integer, Long> counts, Hint hint) {
            if (counts.isEmpty()) {
                return Optional.empty();
            }
            Map<Integer, Long> before = put(counts);
            boolean clears = failed.stream().noneMatch(Sum::fails)
                    && counts.keySet().stream()
                            .flatMap(cell -> tables.sumsOf(cell).stream())
                            .noneMatch(Sum::fails);
            put(before);
            Map<Integer, Long> changes = new TreeMap<>();
            counts.forEach((cell, count) -> {
                if (tables.count(cell) != count) {
                    changes.put(cell, count);
                }
            });
            return clears && !changes.isEmpty() ? Optional.of(new Displacement(changes, hint)) : Optional.empty();
        }

        /** Every row that may have slipped, by itself or together with another one. */
        private List<Displacement> shiftedRows() {
            List<Map<Integer, Long>> shifts = new ArrayList<>();
            List<Displacement> found = new ArrayList<>();
            for (List<Integer> row : tables.rows(table)) {
                boolean concerned = failed.stream().anyMatch(sum -> row.stream().anyMatch(sum::has));
                if (row.size() >= FEWEST_CELLS && concerned && row.stream().allMatch(tables::holdsCount)) {
                    for (int step : new int[] {-1, 1}) {
                        Map<Integer, Long> moved = moved(row, step);
                        trial(moved, Hint.ROW_SHIFTED).ifPresent(found::add);
                        if (!moved.isEmpty() && hasFailed(row)) {
                            shifts.add(moved);
                        }
                    }
                }
            }
            for (int i = 0; i < shifts.size() && found.isEmpty(); i++) {
                for (int j = i + 1; j < shifts.size(); j++) {
                    if (!shifts.get(i).keySet().equals(shifts.get(j).keySet())) {
                        Map<Integer, Long> both = new TreeMap<>(shifts.get(i));
                        both.putAll(shifts.get(j));
                        trial(both, Hint.ROW_SHIFTED).ifPresent(found::add);
                    }
                }
            }
            return found;
        }

        /** Whether the row's own sum fails. */
        private boolean hasFailed(List<Integer> row) {
            return failed.stream().anyMatch(sum -> sum.cells().allMatch(row::contains));
        }

        private List<Displacement> swappedColumns() {
            List<List<Integer>> rows = tables.rows(table);
            int columns = rows.get(0).size();
            List<Displacement> found = new ArrayList<>();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                return found;
            }
            for (int one = 0; one < columns; one++) {
                for (int other = one + 1; other < columns; other++) {
                    swapped(rows, one, other)
                            .flatMap(swapped -> trial(swapped, Hint.COLUMNS_SWAPPED))
                            .ifPresent(found::add);
                }
            }
            return found;
        }

        private Optional<Map<Integer, Long>> swapped(List<List<Integer>> rows, int one, int other) {
            Map<Integer, Long> swapped = new TreeMap<>();
            for (List<Integer> row : rows) {
                int left = row.get(one);
                int right = row.get(other);
                if (!tables.holdsCount(left) || !tables.holdsCount(right)) {
                    return Optional.empty();
                }
                swapped.put(left, tables.count(right));
                swapped.put(right, tables.count(left));
            }
            return Optional.of(swapped);
        }

        /** A zero wherever the parts of a row are not all zero. */
        private Optional<Displacement> emptyTotals() {
            Map<Integer, Long> totals = new TreeMap<>();
            for (List<Integer> row : tables.rows(table)) {
                int total = row.get(row.size() - 1);
                for (Sum sum : tables.sumsOf(total)) {
                    if (sum.fails()
                            && sum.right().equals(List.of(total))
                            && sum.cells().allMatch(row::contains)) {
                        if (!tables.holdsCount(total) || tables.count(total) != 0) {
                            return Optional.empty();
                        }
                        totals.put(total, tables.countThatMends(sum, total));
                    }
                }
            }
            return totals.size() >= FEWEST_FAILED ? trial(totals, Hint.TOTAL_NOT_UPDATED) : Optional.empty();
        }
    }
}
