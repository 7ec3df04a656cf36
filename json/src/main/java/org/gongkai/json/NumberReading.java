package org.gongkai.json;

import java.math.BigDecimal;
import org.gongkai.form.LocalizedText;
import org.gongkai.json.JsonProblem.Kind;
import org.gongkai.report.Cell;

/** Reads numbers without rounding or converting anything. */
final class NumberReading {

    private static final int MAX_DIGITS = Long.toString(Cell.MAX_NUMBER).length();

    private NumberReading() {}

    static long wholeNumber(JsonTokens in, long least, long most, LocalizedText expected) {
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

    static BigDecimal amount(JsonTokens in, LocalizedText expected) {
        if (in.current() != Token.DECIMAL && in.current() != Token.WHOLE_NUMBER) {
            throw Refusal.wrongType(in, expected);
        }
        BigDecimal amount = decimal(in, expected);
        // As a long, since with an exponent like 2147483647 the difference exceeds an int.
        long digits = (long) amount.precision() - amount.scale();
        if (amount.signum() < 0 || amount.scale() > Cell.MAX_SCALE || digits > MAX_DIGITS) {
            throw Refusal.of(Kind.OUT_OF_RANGE, in, expected);
        }
        return amount;
    }

    private static BigDecimal decimal(JsonTokens in, LocalizedText expected) {
        try {
            return new BigDecimal(in.text());
        } catch (NumberFormatException e) {
            // The text is a number, but its exponent exceeds what BigDecimal can hold.
            throw Refusal.of(Kind.OUT_OF_RANGE, in, expected);
        }
    }
}
