package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A row of section two of the 2021 form, Article 20(1): documents that bind the public. The unit is 件.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class IssuedDocuments implements WithIssuedDocuments, CellGroup {

    private static final long serialVersionUID = 1L;

    IssuedDocuments() {}

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
     * @param issued 本年制发件数
     * @param repealed 本年废止件数
     * @param inForce 现行有效件数
     * @return the row
     * @throws IllegalArgumentException if a count is negative or has more than 15 digits
     */
    public static IssuedDocuments of(long issued, long repealed, long inForce) {
        return builder()
                .issued(Cell.count(issued))
                .repealed(Cell.count(repealed))
                .inForce(Cell.count(inForce))
                .build();
    }

    static IssuedDocuments of(Iterator<Cell> cells) {
        return builder()
                .issued(cells.next())
                .repealed(cells.next())
                .inForce(cells.next())
                .build();
    }

    /**
     * 本年制发件数: issued in the report year.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell issued() {
        return Cell.blank();
    }

    /**
     * 本年废止件数: repealed in the report year.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell repealed() {
        return Cell.blank();
    }

    /**
     * 现行有效件数: in force at the end of the report year.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell inForce() {
        return Cell.blank();
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        action.accept(issued());
        action.accept(repealed());
        action.accept(inForce());
    }

    /** Sets cells one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableIssuedDocuments.Builder {
        Builder() {}
    }
}
