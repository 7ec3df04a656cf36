package org.gongkai.validation.internal.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.Outcome;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.Relation;
import org.gongkai.report.Cell;

/** A relation of a form, made ready to be checked on the cells of a report. */
public final class RelationCheck {

    private final Form form;
    private final Relation relation;
    private final int[] left;
    private final int[] right;

    /**
     * Makes a relation ready.
     *
     * @param form the form
     * @param relation a relation of the form
     */
    public RelationCheck(Form form, Relation relation) {
        this.form = form;
        this.relation = relation;
        this.left = indexes(relation.left());
        this.right = indexes(relation.right());
    }

    /** The places of the cells on the left. */
    int[] leftIndexes() {
        return left;
    }

    /** The places of the cells on the right. */
    int[] rightIndexes() {
        return right;
    }

    private int[] indexes(List<CellPath> paths) {
        return paths.stream().mapToInt(form::indexOf).toArray();
    }

    /**
     * Gives the relation.
     *
     * @return the relation
     */
    public Relation relation() {
        return relation;
    }

    /**
     * Says whether the relation holds between counts, all of which are known: how nearly every check ends, at no cost. Where
     * it does not, {@link #outcome} has the answer.
     *
     * @param cells all cells of a report
     * @return whether every cell is a count and the relation holds
     */
    public boolean plainlyHolds(List<Cell> cells) {
        long difference = 0;
        for (int index : left) {
            if (!(cells.get(index) instanceof Cell.Count count)) {
                return false;
            }
            difference += count.value();
        }
        for (int index : right) {
            if (!(cells.get(index) instanceof Cell.Count count)) {
                return false;
            }
            difference -= count.value();
        }
        return switch (relation.kind().comparison()) {
            case EQUAL -> difference == 0;
            case AT_MOST -> difference <= 0;
            case ZERO_TOGETHER -> false;
        };
    }

    /**
     * Adds up the left side.
     *
     * @param cells all cells of a report
     * @return what is known of the sum
     */
    public KnownSum left(List<Cell> cells) {
        return KnownSum.of(form, cells, left);
    }

    /**
     * Adds up the right side.
     *
     * @param cells all cells of a report
     * @return what is known of the sum
     */
    public KnownSum right(List<Cell> cells) {
        return KnownSum.of(form, cells, right);
    }

    /**
     * Decides whether the relation holds between two sums.
     *
     * @param leftSum the sum of the left side
     * @param rightSum the sum of the right side
     * @return how the check ends
     */
    public Outcome outcome(KnownSum leftSum, KnownSum rightSum) {
        return switch (relation.kind().comparison()) {
            case EQUAL -> leftSum.equalTo(rightSum);
            case AT_MOST -> leftSum.atMost(rightSum);
            case ZERO_TOGETHER -> throw new IllegalArgumentException("Not a comparison of sums: " + relation.kind());
        };
    }

    /**
     * Works out what the only unknown cell has to hold for both sides to be equal.
     *
     * @param cells all cells of a report
     * @param leftSum the sum of the left side
     * @param rightSum the sum of the right side
     * @return the cell and its value, empty unless just one cell is unknown and the sides have to be equal
     */
    public Optional<ImpliedValue> implied(List<Cell> cells, KnownSum leftSum, KnownSum rightSum) {
        if (relation.kind().comparison() != Relation.Comparison.EQUAL || leftSum.unknown() + rightSum.unknown() != 1) {
            return Optional.empty();
        }
        BigDecimal missing = leftSum.known().subtract(rightSum.known()).abs();
        return Stream.of(relation.left(), relation.right())
                .flatMap(List::stream)
                .filter(path -> cells.get(form.indexOf(path)).number().isEmpty())
                .map(path -> new ImpliedValue(path, missing))
                .findFirst();
    }
}
