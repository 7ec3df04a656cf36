package org.gongkai.validation.internal.diagnosis;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.validation.internal.diagnosis.TrialTables.Sum;

/**
 * Looks for the smallest sets of cells that, corrected, clear failed sums: it corrects a cell so that a failed sum holds,
 * and goes on with what is still wrong or now is, up to so many cells.
 */
final class CorrectionSearch {

    /** More would help nobody. */
    private static final int MOST_SOLUTIONS = 50;

    private final TrialTables tables;
    private final Set<Map<Integer, Long>> solutions = new LinkedHashSet<>();
    private final Map<Integer, Long> corrected = new TreeMap<>();

    private CorrectionSearch(TrialTables tables) {
        this.tables = tables;
    }

    /**
     * Searches.
     *
     * @param tables the report
     * @param failed the failed sums to be cleared
     * @param mostCells how many cells may be corrected
     * @return all smallest solutions: cells with their new counts
     */
    static List<Map<Integer, Long>> smallest(TrialTables tables, Set<Sum> failed, int mostCells) {
        CorrectionSearch search = new CorrectionSearch(tables);
        for (int cells = 1; cells <= mostCells && search.solutions.isEmpty(); cells++) {
            search.correct(failed, cells);
        }
        return List.copyOf(search.solutions);
    }

    private void correct(Set<Sum> concerned, int cellsLeft) {
        List<Sum> failing = concerned.stream().filter(Sum::fails).toList();
        if (failing.isEmpty()) {
            solutions.add(new TreeMap<>(corrected));
        } else if (cellsLeft > 0) {
            // Every solution corrects a cell of each failing sum: the shortest one leaves the fewest to try.
            failing.stream()
                    .min(Comparator.comparingInt(Sum::size))
                    .orElseThrow()
                    .cells()
                    .filter(cell -> tables.holdsCount(cell) && !corrected.containsKey(cell))
                    .forEach(cell -> correct(cell, failing, concerned, cellsLeft));
        }
    }

    private void correct(int cell, List<Sum> failing, Set<Sum> concerned, int cellsLeft) {
        long found = tables.count(cell);
        Set<Sum> wider = new LinkedHashSet<>(concerned);
        wider.addAll(tables.sumsOf(cell));
        for (long proposed : proposals(cell, failing)) {
            if (solutions.size() < MOST_SOLUTIONS) {
                tables.set(cell, proposed);
                corrected.put(cell, proposed);
                correct(wider, cellsLeft - 1);
                corrected.remove(cell);
            }
        }
        tables.set(cell, found);
    }

    private Set<Long> proposals(int cell, List<Sum> failing) {
        Set<Long> proposals = new TreeSet<>();
        failing.stream()
                .filter(tables.sumsOf(cell)::contains)
                .map(sum -> tables.countThatMends(sum, cell))
                .filter(count -> tables.canHold(cell, count))
                .forEach(proposals::add);
        return proposals;
    }
}
