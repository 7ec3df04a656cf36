package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A row of section two of the 2019 form, Article 20(1): documents that bind the public. The unit is 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class DisclosedDocuments implements WithDisclosedDocuments, CellGroup {

    private static final long serialVersionUID = 1L;

    DisclosedDocuments() {}

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
     * @param newlyMade 本年新制作数量
     * @param newlyDisclosed 本年新公开数量
     * @param totalDisclosed 对外公开总数量
     * @return the row
     * @throws IllegalArgumentException if a count is negative or has more than 15 digits
     */
    public static DisclosedDocuments of(long newlyMade, long newlyDisclosed, long totalDisclosed) {
        return builder()
                .newlyMade(Cell.count(newlyMade))
                .newlyDisclosed(Cell.count(newlyDisclosed))
                .totalDisclosed(Cell.count(totalDisclosed))
                .build();
    }

    static DisclosedDocuments of(Iterator<Cell> cells) {
        return builder()
                .newlyMade(cells.next())
                .newlyDisclosed(cells.next())
                .totalDisclosed(cells.next())
                .build();
    }

    /**
     * 本年新制作数量: newly made in the report year.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell newlyMade() {
        return Cell.blank();
    }

    /**
     * 本年新公开数量: newly disclosed in the report year.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell newlyDisclosed() {
        return Cell.blank();
    }

    /**
     * 对外公开总数量: disclosed in total.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell totalDisclosed() {
        return Cell.blank();
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        action.accept(newlyMade());
        action.accept(newlyDisclosed());
        action.accept(totalDisclosed());
    }

    /** Sets cells one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableDisclosedDocuments.Builder {
        Builder() {}
    }
}
