package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A row of section two of the 2019 form, Article 20(5) and (6): kinds of licence, service, penalty or coercion, and the
 * decisions on them. The unit is 项 for kinds and 件 for decisions.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class ManagedItems implements WithManagedItems, CellGroup {

    private static final long serialVersionUID = 1L;

    ManagedItems() {}

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
     * @param decisions 处理决定数量
     * @return the row
     * @throws IllegalArgumentException if a number has more than 15 digits, or a number other than the change is negative
     */
    public static ManagedItems of(long previousYearItems, long change, long decisions) {
        return builder()
                .previousYearItems(Cell.count(previousYearItems))
                .change(Cell.change(change))
                .decisions(Cell.count(decisions))
                .build();
    }

    static ManagedItems of(Iterator<Cell> cells) {
        return builder()
                .previousYearItems(cells.next())
                .change(cells.next())
                .decisions(cells.next())
                .build();
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

    /**
     * 处理决定数量: decisions made in the report year.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell decisions() {
        return Cell.blank();
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        action.accept(previousYearItems());
        action.accept(change());
        action.accept(decisions());
    }

    /** Sets cells one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableManagedItems.Builder {
        Builder() {}
    }
}
