package org.gongkai.report;

import java.math.BigDecimal;

/** What an amount of money can be. */
final class Money {

    private Money() {}

    /**
     * Checks an amount and writes out an exponent such as in 1E+3.
     *
     * @throws IllegalArgumentException if the amount is negative or too long
     */
    static BigDecimal checked(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("An amount is not negative: " + amount);
        }
        if (!isPossible(amount)) {
            throw new IllegalArgumentException("An amount has at most " + Cell.MAX_DIGITS + " digits and "
                    + Cell.MAX_SCALE + " decimals: " + amount);
        }
        return plain(amount);
    }

    static boolean isPossible(BigDecimal amount) {
        long wholeDigits = (long) amount.precision() - amount.scale();
        return amount.signum() >= 0 && wholeDigits <= Cell.MAX_DIGITS && amount.scale() <= Cell.MAX_SCALE;
    }

    static BigDecimal plain(BigDecimal amount) {
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** Makes an amount of a cell that was given a whole number where an amount stands. */
    static Cell amount(Cell cell) {
        return cell instanceof Cell.Count count ? Cell.amount(BigDecimal.valueOf(count.value())) : cell;
    }
}
