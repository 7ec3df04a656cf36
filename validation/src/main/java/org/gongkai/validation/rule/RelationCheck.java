package org.gongkai.validation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.Outcome;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.Relation;
import org.gongkai.report.Cell;

/**
 * A relation of a form, made ready to be checked on the cells of a report. Where cells are unknown it is decided by
 * bounds: a count is at least zero, unless its column is signed.
 */
final class RelationCheck {

    private final Form form;
    private final Relation relation;
    private final int[] left;
    private final int[] right;
    private final boolean signed;

    RelationCheck(Form form, Relation relation) {
        this.form = form;
        this.relation = relation;
        this.left = indexes(relation.left());
        this.right = indexes(relation.right());
        this.signed = relation.right().stream()
                .anyMatch(path -> form.cell(path).orElseThrow().column().signed());
    }

    private int[] indexes(List<CellPath> paths) {
        return paths.stream().mapToInt(form::indexOf).toArray();
    }

    Relation relation() {
        return relation;
    }

    KnownSum left(List<Cell> cells) {
        return KnownSum.of(cells, left);
    }

    KnownSum right(List<Cell> cells) {
        return KnownSum.of(cells, right);
    }

    Outcome outcome(KnownSum leftSum, KnownSum rightSum) {
        return switch (relation.kind().comparison()) {
            case EQUAL -> equal(leftSum, rightSum);
            case AT_MOST -> atMost(leftSum, rightSum);
            case ZERO_TOGETHER -> throw new IllegalArgumentException("Not a comparison of sums: " + relation.kind());
        };
    }

    private static Outcome equal(KnownSum leftSum, KnownSum rightSum) {
        if (rightSum.isComplete()) {
            return partsOf(rightSum, leftSum);
        }
        // A total of which nothing is known confirms nothing, be it that the parts are zero.
        boolean nothingKnown = rightSum.unknown() == rightSum.cells();
        return leftSum.isComplete() && !nothingKnown ? partsOf(leftSum, rightSum) : Outcome.UNDECIDED;
    }

    /** Known parts above the total cannot be right; known parts equal to it leave zero for the unknown ones. */
    private static Outcome partsOf(KnownSum total, KnownSum parts) {
        if (parts.known() == total.known()) {
            return Outcome.PASS;
        }
        return parts.isComplete() || parts.known() > total.known() ? Outcome.FAIL : Outcome.UNDECIDED;
    }

    private Outcome atMost(KnownSum leftSum, KnownSum rightSum) {
        boolean rightIsBound = rightSum.isComplete();
        boolean rightIsAtLeastKnown = rightIsBound || !signed;
        if (leftSum.isComplete() && rightIsAtLeastKnown && leftSum.known() <= rightSum.known()) {
            return Outcome.PASS;
        }
        return rightIsBound && leftSum.known() > rightSum.known() ? Outcome.FAIL : Outcome.UNDECIDED;
    }

    /** What the only unknown cell has to hold for both sides to be equal. */
    Optional<ImpliedValue> implied(KnownSum leftSum, KnownSum rightSum) {
        if (relation.kind().comparison() != Relation.Comparison.EQUAL || leftSum.unknown() + rightSum.unknown() != 1) {
            return Optional.empty();
        }
        KnownSum total = leftSum.isComplete() ? leftSum : rightSum;
        KnownSum parts = leftSum.isComplete() ? rightSum : leftSum;
        return Optional.of(new ImpliedValue(
                form.cells().get(parts.lastUnknown()).path(), BigDecimal.valueOf(total.known() - parts.known())));
    }
}
