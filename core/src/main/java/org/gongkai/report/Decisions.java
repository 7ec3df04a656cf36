package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A row of section two of the 2021 form, Article 20(5) and (6): decisions on licences, penalties, coercion. The unit is 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class Decisions implements WithDecisions, CellGroup {

    private static final long serialVersionUID = 1L;

    Decisions() {}

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
     * @param decisions 本年处理决定数量
     * @return the row
     * @throws IllegalArgumentException if a count is negative or has more than 15 digits
     */
    public static Decisions of(long decisions) {
        return builder().decisions(Cell.count(decisions)).build();
    }

    static Decisions of(Iterator<Cell> cells) {
        return builder().decisions(cells.next()).build();
    }

    /**
     * 本年处理决定数量: decisions made in the report year.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell decisions() {
        return Cell.blank();
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        action.accept(decisions());
    }

    /** Sets cells one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableDecisions.Builder {
        Builder() {}
    }
}
