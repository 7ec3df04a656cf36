package org.gongkai.finding;

import java.io.Serializable;
import java.util.Optional;
import org.gongkai.form.CellPath;
import org.gongkai.internal.ValueStyle;
import org.gongkai.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A number that a cell would have to hold.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class CellCorrection implements WithCellCorrection, Serializable {

    private static final long serialVersionUID = 1L;

    CellCorrection() {}

    /**
     * Starts a builder. Everything but {@link #hint()} has to be set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a correction.
     *
     * @param cell the cell
     * @param found the number that it holds
     * @param proposed the number that it would have to hold
     * @param hint how the wrong number may have come about, empty if nothing suggests itself
     * @return the correction
     */
    public static CellCorrection of(CellPath cell, long found, long proposed, Optional<Hint> hint) {
        return builder().cell(cell).found(found).proposed(proposed).hint(hint).build();
    }

    /**
     * Which cell it is.
     *
     * @return the cell
     */
    public abstract CellPath cell();

    /**
     * The number that the cell holds.
     *
     * @return the number
     */
    public abstract long found();

    /**
     * The number that the cell would have to hold.
     *
     * @return the number
     */
    public abstract long proposed();

    /**
     * How the wrong number may have come about.
     *
     * @return the hint, empty if nothing suggests itself
     */
    public abstract Optional<Hint> hint();

    /** How a wrong number comes about. */
    public enum Hint {
        /** Two neighbouring digits are swapped: 62 for 26. */
        DIGITS_SWAPPED(new LocalizedText("数字颠倒", "digits swapped")),
        /** A digit is missing: 2 for 26. */
        DIGIT_DROPPED(new LocalizedText("漏了一位数字", "a digit missing")),
        /** A digit stands there twice: 226 for 26. */
        DIGIT_DOUBLED(new LocalizedText("多了一位相同的数字", "a digit doubled")),
        /** The number is that of the cell to the left or right. */
        NEIGHBOUR_COPIED(new LocalizedText("抄成了相邻的数字", "the number beside it")),
        /** A total lacks just what one of its parts holds, as if it had not been updated. */
        TOTAL_NOT_UPDATED(new LocalizedText("总计没有更新", "a total not updated")),
        /** The numbers of the row stand one column too far to the left or right. */
        ROW_SHIFTED(new LocalizedText("整行错位", "the row shifted by one column")),
        /** The numbers of two columns stand in each other's place. */
        COLUMNS_SWAPPED(new LocalizedText("两列对调", "two columns swapped"));

        private final LocalizedText title;

        Hint(LocalizedText title) {
            this.title = title;
        }

        /**
         * Puts the hint into words.
         *
         * @return a few words, for example 数字颠倒
         */
        public LocalizedText title() {
            return title;
        }
    }

    /** Sets the parts of a correction. */
    public static final class Builder extends ImmutableCellCorrection.Builder {
        Builder() {}
    }
}
