package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A row of section two of the 2019 form, Article 20(8): kinds of administrative fee (行政事业性收费). The unit is 项.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class FeeItems implements WithFeeItems, CellGroup {

    private static final long serialVersionUID = 1L;

    FeeItems() {}

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
     * @param previousYearItems 上一年项目数量
     * @param change 本年增/减, below zero for a decrease
     * @return the row
     * @throws IllegalArgumentException if a number has more than 15 digits, or 上一年项目数量 is negative
     */
    public static FeeItems of(long previousYearItems, long change) {
        return builder()
                .previousYearItems(Cell.count(previousYearItems))
                .change(Cell.change(change))
                .build();
    }

    static FeeItems of(Iterator<Cell> cells) {
        return builder().previousYearItems(cells.next()).change(cells.next()).build();
    }

    /**
     * 上一年项目数量: kinds in the year before.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell previousYearItems() {
        return Cell.blank();
    }

    /**
     * 本年增/减: kinds gained or, below zero, lost in the report year.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell change() {
        return Cell.blank();
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        action.accept(previousYearItems());
        action.accept(change());
    }

    /** Sets cells one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableFeeItems.Builder {
        Builder() {}
    }
}
