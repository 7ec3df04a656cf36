package org.gongkai.validation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * What is known of a sum of numbers, be they of one report or of several. Blank, inapplicable and text cells are unknown. Two
 * sums are compared by bounds where cells are unknown: a number is at least zero, unless its column is signed.
 *
 * @param known the sum of the cells that hold a number
 * @param cells how many cells there are
 * @param unknown how many of them hold no number
 * @param signed whether a number among them may be below zero
 */
record KnownSum(BigDecimal known, int cells, int unknown, boolean signed) {

    /** The sum of no cells, which is zero. */
    static final KnownSum NONE = new KnownSum(BigDecimal.ZERO, 0, 0, false);

    static KnownSum of(List<Cell> cells, int[] indexes, boolean signed) {
        BigDecimal known = BigDecimal.ZERO;
        int unknown = 0;
        for (int index : indexes) {
            Cell cell = cells.get(index);
            if (cell instanceof Cell.Count count) {
                known = known.add(BigDecimal.valueOf(count.value()));
            } else if (cell instanceof Cell.Amount amount) {
                known = known.add(amount.value());
            } else {
                unknown++;
            }
        }
        return new KnownSum(known, indexes.length, unknown, signed);
    }

    static KnownSum of(DisclosureReport report, List<CellPath> paths) {
        Form form = report.form();
        return of(report.cells(), paths.stream().mapToInt(form::indexOf).toArray(), isSigned(form, paths.stream()));
    }

    static KnownSum ofUnknown(int cells, boolean signed) {
        return new KnownSum(BigDecimal.ZERO, cells, cells, signed);
    }

    static boolean isSigned(Form form, Stream<CellPath> paths) {
        return paths.anyMatch(path -> form.cell(path).orElseThrow().column().signed());
    }

    KnownSum plus(KnownSum more) {
        return new KnownSum(known.add(more.known), cells + more.cells, unknown + more.unknown, signed || more.signed);
    }

    boolean isComplete() {
        return unknown == 0;
    }

    /** The sum for a finding: empty where there are cells, but none of them holds a number. */
    Optional<BigDecimal> sum() {
        return isUnknown() ? Optional.empty() : Optional.of(known);
    }

    private boolean isUnknown() {
        return cells > 0 && unknown == cells;
    }

    /** Whether it is not less than what is known of it. */
    private boolean isAtLeastKnown() {
        return isComplete() || !signed;
    }

    Outcome equalTo(KnownSum right) {
        if (right.isComplete()) {
            return addsUpTo(right);
        }
        // A total of which nothing is known confirms nothing, be it that the parts are zero.
        return isComplete() && !right.isUnknown() ? right.addsUpTo(this) : Outcome.UNDECIDED;
    }

    /** Known parts above the total cannot be right; known parts equal to it leave zero for the unknown ones. */
    private Outcome addsUpTo(KnownSum total) {
        int order = known.compareTo(total.known);
        if (isComplete()) {
            return order == 0 ? Outcome.PASS : Outcome.FAIL;
        }
        if (signed || order < 0) {
            return Outcome.UNDECIDED;
        }
        return order == 0 ? Outcome.PASS : Outcome.FAIL;
    }

    Outcome atMost(KnownSum right) {
        int order = known.compareTo(right.known);
        if (order <= 0 && isComplete() && right.isAtLeastKnown()) {
            return Outcome.PASS;
        }
        return order > 0 && isAtLeastKnown() && right.isComplete() ? Outcome.FAIL : Outcome.UNDECIDED;
    }
}
