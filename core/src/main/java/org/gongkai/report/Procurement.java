package org.gongkai.report;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A row of section two of the 2019 form, Article 20(9): centralized procurement (政府集中采购).
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class Procurement implements WithProcurement, CellGroup {

    private static final long serialVersionUID = 1L;

    Procurement() {}

    /**
     * Starts a builder in which every cell is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains the row from its numbers.
     *
     * @param projects 采购项目数量
     * @param amount 采购总金额 in 万元
     * @return the row
     * @throws IllegalArgumentException if a number is negative or too long
     */
    public static Procurement of(long projects, BigDecimal amount) {
        return builder()
                .projects(Cell.count(projects))
                .amount(Cell.amount(amount))
                .build();
    }

    static Procurement of(Iterator<Cell> cells) {
        return builder().projects(cells.next()).amount(cells.next()).build();
    }

    /**
     * 采购项目数量: projects, counted in 项.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell projects() {
        return Cell.blank();
    }

    /**
     * 采购总金额: the total amount in 万元 with at most four decimals.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell amount() {
        return Cell.blank();
    }

    @Value.Check
    Procurement check() {
        return amount() instanceof Cell.Count ? withAmount(Money.amount(amount())) : this;
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        action.accept(projects());
        action.accept(amount());
    }

    /** Sets cells one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableProcurement.Builder {
        Builder() {}
    }
}
