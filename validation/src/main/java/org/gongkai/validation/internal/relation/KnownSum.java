package org.gongkai.validation.internal.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
 * @param signed whether one of the unknown ones may be below zero
 */
public record KnownSum(BigDecimal known, int cells, int unknown, boolean signed) {

    /** The sum of no cells, which is zero. */
    public static final KnownSum NONE = new KnownSum(BigDecimal.ZERO, 0, 0, false);

    /**
     * Adds up cells of a report.
     *
     * @param form the form of the report
     * @param cells all cells of the report
     * @param indexes the places of those to be added
     * @return what is known of the sum
     */
    public static KnownSum of(Form form, List<Cell> cells, int... indexes) {
        long counts = 0;
        BigDecimal amounts = BigDecimal.ZERO;
        int unknown = 0;
        boolean signed = false;
        for (int index : indexes) {
            Cell cell = cells.get(index);
            if (cell instanceof Cell.Count count) {
                counts += count.value();
            } else if (cell instanceof Cell.Amount amount) {
                amounts = amounts.add(amount.value());
            } else {
                unknown++;
                signed |= form.cells().get(index).column().signed();
            }
        }
        return new KnownSum(amounts.add(BigDecimal.valueOf(counts)), indexes.length, unknown, signed);
    }

    /**
     * Adds up cells of a report.
     *
     * @param report the report
     * @param paths the cells to be added
     * @return what is known of the sum
     */
    public static KnownSum of(DisclosureReport report, List<CellPath> paths) {
        Form form = report.form();
        return of(form, report.cells(), paths.stream().mapToInt(form::indexOf).toArray());
    }

    /**
     * Obtains the sum of cells of which nothing is known.
     *
     * @param cells how many cells there are
     * @param signed whether one of them may be below zero
     * @return the sum
     */
    public static KnownSum ofUnknown(int cells, boolean signed) {
        return new KnownSum(BigDecimal.ZERO, cells, cells, signed);
    }

    /**
     * Adds another sum.
     *
     * @param more the other sum
     * @return what is known of both together
     */
    public KnownSum plus(KnownSum more) {
        return new KnownSum(known.add(more.known), cells + more.cells, unknown + more.unknown, signed || more.signed);
    }

    /**
     * Says whether every cell holds a number.
     *
     * @return whether nothing is unknown
     */
    public boolean isComplete() {
        return unknown == 0;
    }

    /**
     * Gives the sum for a finding.
     *
     * @return what is known, empty where there are cells but none of them holds a number
     */
    public Optional<BigDecimal> sum() {
        return isUnknown() ? Optional.empty() : Optional.of(known);
    }

    private boolean isUnknown() {
        return cells > 0 && unknown == cells;
    }

    /** Whether it is not less than what is known of it. */
    private boolean isAtLeastKnown() {
        return isComplete() || !signed;
    }

    /**
     * Decides whether this sum, on the left, equals another.
     *
     * @param right the other sum, usually a total
     * @return how the check ends
     */
    public Outcome equalTo(KnownSum right) {
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

    /**
     * Decides whether this sum, on the left, is not more than another.
     *
     * @param right the other sum
     * @return how the check ends
     */
    public Outcome atMost(KnownSum right) {
        int order = known.compareTo(right.known);
        if (order <= 0 && isComplete() && right.isAtLeastKnown()) {
            return Outcome.PASS;
        }
        return order > 0 && isAtLeastKnown() && right.isComplete() ? Outcome.FAIL : Outcome.UNDECIDED;
    }
}
