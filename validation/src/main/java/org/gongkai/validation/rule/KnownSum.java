package org.gongkai.validation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.Cell;

/**
 * What is known of a sum of counts. Blank, inapplicable and text cells are unknown.
 *
 * @param known the sum of the cells that hold a count
 * @param cells how many cells there are
 * @param unknown how many of them hold no count
 * @param lastUnknown the place of the last of these in the report, -1 if there is none
 */
record KnownSum(long known, int cells, int unknown, int lastUnknown) {

    static KnownSum of(List<Cell> cells, int[] indexes) {
        long known = 0;
        int unknown = 0;
        int lastUnknown = -1;
        for (int index : indexes) {
            if (cells.get(index) instanceof Cell.Count count) {
                known += count.value();
            } else {
                unknown++;
                lastUnknown = index;
            }
        }
        return new KnownSum(known, indexes.length, unknown, lastUnknown);
    }

    boolean isComplete() {
        return unknown == 0;
    }

    /** The sum for a finding: empty where there are cells, but none of them holds a count. */
    Optional<BigDecimal> sum() {
        return cells > 0 && unknown == cells ? Optional.empty() : Optional.of(BigDecimal.valueOf(known));
    }
}
