package org.gongkai.report;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A row of section two of the 2021 form, Article 20(8): administrative fees (行政事业性收费). The unit is 万元.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class FeesCharged implements WithFeesCharged, CellGroup {

    private static final long serialVersionUID = 1L;

    FeesCharged() {}

    /**
     * Starts a builder in which every cell is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains the row from an amount.
     *
     * @param amount 本年收费金额 in 万元
     * @return the row
     * @throws IllegalArgumentException if the amount is negative or too long
     */
    public static FeesCharged of(BigDecimal amount) {
        return builder().amount(Cell.amount(amount)).build();
    }

    static FeesCharged of(Iterator<Cell> cells) {
        return builder().amount(cells.next()).build();
    }

    /**
     * 本年收费金额: the amount charged in the report year, in 万元 with at most four decimals.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell amount() {
        return Cell.blank();
    }

    @Value.Check
    FeesCharged check() {
        return amount() instanceof Cell.Count ? withAmount(Money.amount(amount())) : this;
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        action.accept(amount());
    }

    /** Sets cells one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableFeesCharged.Builder {
        Builder() {}
    }
}
