package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A group of section four (四、政府信息公开行政复议、行政诉讼情况): cases counted by outcome. The unit is 件.
 *
 * <p>The total is the one that was printed; {@link #computedTotal()} adds up the four outcomes.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class CaseOutcomes implements WithCaseOutcomes, CellGroup {

    private static final long serialVersionUID = 1L;

    CaseOutcomes() {}

    /**
     * Starts a builder in which every cell is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a row of counts, in the order in which the form prints the columns.
     *
     * @param upheld 结果维持
     * @param corrected 结果纠正
     * @param otherOutcome 其他结果
     * @param pending 尚未审结
     * @param total 总计 as printed, right or wrong
     * @return the row
     * @throws IllegalArgumentException if a count is negative or has more than 15 digits
     */
    public static CaseOutcomes of(long upheld, long corrected, long otherOutcome, long pending, long total) {
        return builder()
                .upheld(Cell.count(upheld))
                .corrected(Cell.count(corrected))
                .otherOutcome(Cell.count(otherOutcome))
                .pending(Cell.count(pending))
                .total(Cell.count(total))
                .build();
    }

    /**
     * Obtains the group in which every cell is zero.
     *
     * @return the group
     */
    public static CaseOutcomes zero() {
        return of(0, 0, 0, 0, 0);
    }

    static CaseOutcomes of(Iterator<Cell> cells) {
        return builder()
                .upheld(cells.next())
                .corrected(cells.next())
                .otherOutcome(cells.next())
                .pending(cells.next())
                .total(cells.next())
                .build();
    }

    /**
     * 结果维持: the decision was upheld.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell upheld() {
        return Cell.blank();
    }

    /**
     * 结果纠正: the decision was corrected.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell corrected() {
        return Cell.blank();
    }

    /**
     * 其他结果: any other outcome.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell otherOutcome() {
        return Cell.blank();
    }

    /**
     * 尚未审结: not yet decided.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell pending() {
        return Cell.blank();
    }

    /**
     * 总计: the total as printed.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell total() {
        return Cell.blank();
    }

    /**
     * Adds up the four outcomes.
     *
     * @return the sum, blank if a part is no number
     */
    public Cell computedTotal() {
        return Sum.of(upheld(), corrected(), otherOutcome(), pending());
    }

    /**
     * Obtains a copy in which 总计 is the sum of the four outcomes.
     *
     * @return the copy; the same group if a part is no number, so that the sum is not known
     */
    public CaseOutcomes withComputedTotal() {
        Cell computed = computedTotal();
        return computed instanceof Cell.Count ? withTotal(computed) : this;
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        action.accept(upheld());
        action.accept(corrected());
        action.accept(otherOutcome());
        action.accept(pending());
        action.accept(total());
    }

    /** Sets cells one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableCaseOutcomes.Builder {
        Builder() {}
    }
}
