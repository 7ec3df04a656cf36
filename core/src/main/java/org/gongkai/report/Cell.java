package org.gongkai.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.form.Column;
import org.gongkai.form.MoneyUnit;
import org.gongkai.form.Unit;

/**
 * What a cell of a table holds: a number (a count or an amount), nothing, a mark that nothing applies, or a text that is no
 * number. Blank is not zero, anywhere.
 *
 * <p>Usually obtained by the static factories: {@code Cell.count(26)}, {@code Cell.amount("25.10")}, {@code Cell.blank()}.
 *
 * @since 0.1.0
 */
public sealed interface Cell extends Serializable {

    /** How many digits a number can have before the decimal point, 15. */
    int MAX_DIGITS = 15;

    /**
     * The largest number in a cell, 999,999,999,999,999. It is exact in every JSON implementation, and no sum over the cells
     * of a report overflows a {@code long}.
     */
    long MAX_NUMBER = 999_999_999_999_999L;

    /** The largest number of decimals an amount can keep, 20; the form asks for four at most. */
    int MAX_SCALE = 20;

    /**
     * A whole number, below zero only if it is a change of a count. Obtained by {@link Cell#count(long)} and
     * {@link Cell#change(long)}.
     */
    final class Count implements Cell {

        private static final long serialVersionUID = 1;

        private final long value;

        Count(long value) {
            if (value < -MAX_NUMBER || value > MAX_NUMBER) {
                throw new IllegalArgumentException("A count has at most " + MAX_DIGITS + " digits: " + value);
            }
            this.value = value;
        }

        /**
         * Gives the number.
         *
         * @return the number; below zero only in the columns that allow it, such as 本年增/减 of the 2019 form
         */
        public long value() {
            return value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Count count && value == count.value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }

        private Object readResolve() {
            return change(value);
        }
    }

    /**
     * An amount of money in 万元, with the decimals that were printed: 0, 0.0 and 0.00 are different amounts.
     *
     * @param value the amount, not negative
     */
    record Amount(BigDecimal value) implements Cell {
        /**
         * Obtains an amount; an exponent such as in 1E+3 is written out.
         *
         * @param value the amount in 万元
         * @throws IllegalArgumentException if the amount is negative or too long
         */
        public Amount {
            value = Money.checked(value);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** Nothing: the cell was left empty, or the document lost it. */
    record Blank() implements Cell {
        @Override
        public String toString() {
            return "blank";
        }
    }

    /** A mark such as "/", "-", "—" or 不适用, which says that the cell does not apply to this organ. */
    record NotApplicable() implements Cell {
        @Override
        public String toString() {
            return "not applicable";
        }
    }

    /**
     * A text that is no number, such as 若干 or -3 in a column of counts.
     *
     * @param printed the text as printed
     */
    record Text(String printed) implements Cell {
        /**
         * Obtains a text.
         *
         * @param printed the text as printed
         * @throws IllegalArgumentException if there is nothing but white space
         */
        public Text {
            if (printed.isBlank()) {
                throw new IllegalArgumentException("A text cell holds a text; an empty cell is Cell.blank()");
            }
        }

        @Override
        public String toString() {
            return '"' + printed + '"';
        }
    }

    /**
     * Gives what is printed in the cell; read as the content of the same cell, by {@link #parse(String, Column)}, it is this
     * again.
     *
     * @return digits, a text, a slash where the cell does not apply, nothing where it is blank
     */
    default String printed() {
        if (this instanceof NotApplicable) {
            return "/";
        }
        return this instanceof Blank ? "" : toString();
    }

    /**
     * Obtains a count.
     *
     * @param value the number, 0 to {@link #MAX_NUMBER}
     * @return the cell
     * @throws IllegalArgumentException if the number is negative or too large
     */
    static Cell count(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("A count is not negative: " + value);
        }
        return SharedCells.count(value);
    }

    /**
     * Obtains a change of a count, for the signed columns of the 2019 form (本年增/减).
     *
     * @param value the number, below zero for a decrease
     * @return the cell
     * @throws IllegalArgumentException if the number has more than 15 digits
     */
    static Cell change(long value) {
        return SharedCells.count(value);
    }

    /**
     * Obtains an amount.
     *
     * @param tenThousandYuan the amount in 万元, not negative
     * @return the cell
     * @throws IllegalArgumentException if the amount is negative or too long
     */
    static Cell amount(BigDecimal tenThousandYuan) {
        return new Amount(tenThousandYuan);
    }

    /**
     * Obtains an amount from its decimal notation, for example {@code Cell.amount("25.10")}.
     *
     * @param tenThousandYuan the amount in 万元
     * @return the cell
     * @throws IllegalArgumentException if the text is no number, or the amount is negative or too long
     */
    static Cell amount(String tenThousandYuan) {
        return new Amount(new BigDecimal(tenThousandYuan));
    }

    /**
     * Obtains the cell without content.
     *
     * @return the cell
     */
    static Cell blank() {
        return SharedCells.BLANK;
    }

    /**
     * Obtains the cell that is marked as not applicable.
     *
     * @return the cell
     */
    static Cell notApplicable() {
        return SharedCells.NOT_APPLICABLE;
    }

    /**
     * Obtains a cell with a text that is no number.
     *
     * @param printed the text as printed
     * @return the cell
     * @throws IllegalArgumentException if there is nothing but white space
     */
    static Cell text(String printed) {
        return new Text(Objects.requireNonNull(printed, "printed"));
    }

    /**
     * Obtains the cell that a person printed or typed, by the unit of its column. For example, in a column of counts 26, ２６,
     * 26件 and 二十六 are the count 26, in a column of 万元 251000元 is the amount 25.1; /, — and _ are not applicable; nothing is
     * blank; 约30 stays text. Documents, forms on the web and spreadsheets are read by this.
     *
     * @param printed what is printed or typed
     * @param column the column in which it stands
     * @return the cell
     */
    static Cell parse(String printed, Column column) {
        return parse(printed, column, Optional.of(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    /**
     * Obtains the cell that a person printed in a table whose amounts are in a unit of its own. See
     * {@link #parse(String, Column)}.
     *
     * @param printed what is printed or typed
     * @param column the column in which it stands
     * @param unit the unit of the amounts that do not bear their own; empty if it is not clear, so that they stay text
     * @return the cell
     */
    static Cell parse(String printed, Column column, Optional<MoneyUnit> unit) {
        return PrintedCell.read(printed, column, unit);
    }

    /**
     * Obtains the cell that holds a number, by the unit of its column.
     *
     * @param number the number, in the unit of the column
     * @param column the column
     * @return a count or an amount
     * @throws IllegalArgumentException if the column cannot hold the number: a fraction of a count, a number below zero where
     *     none is allowed, more digits than fit
     */
    static Cell of(BigDecimal number, Column column) {
        if (column.unit() == Unit.TEN_THOUSAND_YUAN) {
            return amount(number);
        }
        try {
            long value = number.longValueExact();
            return column.signed() ? change(value) : count(value);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "A count is a whole number of at most " + MAX_DIGITS + " digits: " + number, e);
        }
    }

    /**
     * Gives the number.
     *
     * @return the count or the amount; empty for blank, not applicable and text
     */
    default Optional<BigDecimal> number() {
        if (this instanceof Count count) {
            return Optional.of(BigDecimal.valueOf(count.value()));
        }
        return this instanceof Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }
}
