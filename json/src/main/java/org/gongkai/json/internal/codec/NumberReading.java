package org.gongkai.json.internal.codec;

import java.math.BigDecimal;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Token;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;

/** Reads numbers without rounding or converting anything. */
public final class NumberReading {

    private static final int MAX_DIGITS = Long.toString(Cell.MAX_NUMBER).length();

    /** As many digits as Jackson reads in a number that has no exponent. */
    static final int MOST_DIGITS = 1000;

    private NumberReading() {}

    /**
     * Reads a whole number.
     *
     * @param in the tokens, of which the current one is the number
     * @param least the least number
     * @param most the greatest number
     * @param expected what the number has to be
     * @return the number
     * @throws Refusal if there is no such number
     */
    public static long wholeNumber(JsonTokens in, long least, long most, LocalizedText expected) {
        if (in.current() == Token.DECIMAL) {
            throw Refusal.of(Kind.NOT_WHOLE, in, expected);
        }
        if (in.current() != Token.WHOLE_NUMBER) {
            throw Refusal.wrongType(in, expected);
        }
        long number = in.wholeNumber();
        if (number < least || number > most) {
            throw Refusal.of(Kind.OUT_OF_RANGE, in, expected);
        }
        return number;
    }

    /**
     * Reads an amount: 0 or more, with as many digits and decimals as a cell can hold.
     *
     * @param in the tokens, of which the current one is the number
     * @param expected what the number has to be
     * @return the amount with all its decimals
     * @throws Refusal if there is no such number
     */
    public static BigDecimal amount(JsonTokens in, LocalizedText expected) {
        BigDecimal amount = decimal(in, MAX_DIGITS, Cell.MAX_SCALE, expected);
        if (amount.signum() < 0) {
            throw Refusal.of(Kind.OUT_OF_RANGE, in, expected);
        }
        return amount;
    }

    /** Reads any number with all its decimals; an exponent such as in 1E+3 is written out. */
    static BigDecimal exact(JsonTokens in, LocalizedText expected) {
        BigDecimal number = decimal(in, MOST_DIGITS, MOST_DIGITS, expected);
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static BigDecimal decimal(JsonTokens in, int mostDigits, int mostDecimals, LocalizedText expected) {
        if (in.current() != Token.DECIMAL && in.current() != Token.WHOLE_NUMBER) {
            throw Refusal.wrongType(in, expected);
        }
        try {
            BigDecimal number = new BigDecimal(in.text());
            // As a long, since with an exponent like 2147483647 the difference exceeds an int.
            long digits = (long) number.precision() - number.scale();
            if (digits <= mostDigits && number.scale() <= mostDecimals) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The text is a number, but its exponent exceeds what BigDecimal can hold.
        }
        throw Refusal.of(Kind.OUT_OF_RANGE, in, expected);
    }
}
