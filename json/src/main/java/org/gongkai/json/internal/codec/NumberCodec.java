package org.gongkai.json.internal.codec;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Token;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;

/**
 * Reads and writes a number outside the tables.
 *
 * @param <V> the type of the number
 * @param schema what number it can be
 * @param reading how it is read
 * @param writing how it is written
 */
public record NumberCodec<V>(Schema schema, Function<JsonTokens, V> reading, BiConsumer<V, JsonTarget> writing)
        implements ValueCodec<V> {

    private static final int MAX_DIGITS = Long.toString(Cell.MAX_NUMBER).length();

    /** As many digits as Jackson reads in a number that has no exponent. */
    private static final int MOST_DIGITS = 1000;

    /** What an amount can be, without the number of decimals, since "multipleOf" refuses good amounts where numbers are binary fractions. */
    public static final Schema AMOUNT_SCHEMA =
            Schema.type("number").with("minimum", 0L).with("exclusiveMaximum", Cell.MAX_NUMBER + 1);

    private static final LocalizedText FOUR_DIGITS = new LocalizedText("四位数年份", "a year of four digits");
    private static final LocalizedText NOTICES =
            new LocalizedText("0至" + Cell.MAX_NUMBER + "的整数", "a whole number from 0 to " + Cell.MAX_NUMBER);
    private static final LocalizedText AMOUNT = new LocalizedText(
            "不小于0的金额（元）", "an amount in yuan, 0 or more, with at most " + Cell.MAX_SCALE + " decimals");

    private static final LocalizedText SIZE =
            new LocalizedText("0至" + Integer.MAX_VALUE + "的整数", "a whole number from 0 to " + Integer.MAX_VALUE);
    /** One digit less than a {@code long} can have. */
    private static final long MOST = 999_999_999_999_999_999L;

    private static final LocalizedText LONG = new LocalizedText("最多18位的整数", "a whole number of at most 18 digits");
    private static final LocalizedText EXACT = new LocalizedText(
            "整数部分和小数部分各最多" + MOST_DIGITS + "位的数字",
            "a number of at most " + MOST_DIGITS + " digits and as many decimals");

    /** A year of four digits. */
    public static final ValueCodec<Integer> YEAR = whole(1000, 9999, FOUR_DIGITS);

    /** How many there are of something: 0 or more. */
    public static final ValueCodec<Integer> NUMBER_OF = whole(0, Integer.MAX_VALUE, SIZE);

    /** A count of at most 15 digits: 0 or more. */
    public static final ValueCodec<Long> COUNT = wholeLong(0, Cell.MAX_NUMBER, NOTICES);

    /** A whole number of at most 18 digits. */
    public static final ValueCodec<Long> ANY_WHOLE = wholeLong(-MOST, MOST, LONG);

    /** An amount in yuan: 0 or more. */
    public static final ValueCodec<BigDecimal> YUAN =
            new NumberCodec<>(AMOUNT_SCHEMA, in -> amount(in, AMOUNT), (amount, out) -> out.decimal(amount));

    /** A number with all its decimals. */
    public static final ValueCodec<BigDecimal> ANY =
            new NumberCodec<>(Schema.type("number"), in -> exact(in, EXACT), (number, out) -> out.decimal(number));

    /** The version of the JSON itself: nothing but the one given. */
    static ValueCodec<Integer> version(int supported) {
        LocalizedText expected = new LocalizedText("版本" + supported, "version " + supported);
        return new NumberCodec<>(
                Schema.only((long) supported),
                in -> {
                    if (wholeNumber(in, Long.MIN_VALUE, Long.MAX_VALUE, expected) != supported) {
                        throw Refusal.of(Kind.UNSUPPORTED_VERSION, in, expected);
                    }
                    return supported;
                },
                (version, out) -> out.wholeNumber(version));
    }

    private static ValueCodec<Integer> whole(int least, int most, LocalizedText expected) {
        return new NumberCodec<>(
                Schema.wholeNumber(least, most),
                in -> (int) wholeNumber(in, least, most, expected),
                (number, out) -> out.wholeNumber(number));
    }

    private static ValueCodec<Long> wholeLong(long least, long most, LocalizedText expected) {
        return new NumberCodec<>(
                Schema.wholeNumber(least, most),
                in -> wholeNumber(in, least, most, expected),
                (number, out) -> out.wholeNumber(number));
    }

    @Override
    public V read(JsonTokens in) {
        return reading.apply(in);
    }

    @Override
    public void write(V value, JsonTarget out) {
        writing.accept(value, out);
    }

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
