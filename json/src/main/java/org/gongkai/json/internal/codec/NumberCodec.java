package org.gongkai.json.internal.codec;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Refusal;
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
            "整数部分和小数部分各最多" + NumberReading.MOST_DIGITS + "位的数字",
            "a number of at most " + NumberReading.MOST_DIGITS + " digits and as many decimals");

    /** A year of four digits. */
    public static final ValueCodec<Integer> YEAR = whole(1000, 9999, FOUR_DIGITS);

    /** How many there are of something: 0 or more. */
    public static final ValueCodec<Integer> NUMBER_OF = whole(0, Integer.MAX_VALUE, SIZE);

    /** A count of at most 15 digits: 0 or more. */
    public static final ValueCodec<Long> COUNT = wholeLong(0, Cell.MAX_NUMBER, NOTICES);

    /** A whole number of at most 18 digits. */
    public static final ValueCodec<Long> ANY_WHOLE = wholeLong(-MOST, MOST, LONG);

    /** An amount in yuan: 0 or more. */
    public static final ValueCodec<BigDecimal> YUAN = new NumberCodec<>(
            AMOUNT_SCHEMA, in -> NumberReading.amount(in, AMOUNT), (amount, out) -> out.decimal(amount));

    /** A number with all its decimals. */
    public static final ValueCodec<BigDecimal> ANY = new NumberCodec<>(
            Schema.type("number"), in -> NumberReading.exact(in, EXACT), (number, out) -> out.decimal(number));

    /** The version of the JSON itself: nothing but the one given. */
    static ValueCodec<Integer> version(int supported) {
        LocalizedText expected = new LocalizedText("版本" + supported, "version " + supported);
        return new NumberCodec<>(
                Schema.only((long) supported),
                in -> {
                    if (NumberReading.wholeNumber(in, Long.MIN_VALUE, Long.MAX_VALUE, expected) != supported) {
                        throw Refusal.of(Kind.UNSUPPORTED_VERSION, in, expected);
                    }
                    return supported;
                },
                (version, out) -> out.wholeNumber(version));
    }

    private static ValueCodec<Integer> whole(int least, int most, LocalizedText expected) {
        return new NumberCodec<>(
                Schema.wholeNumber(least, most),
                in -> (int) NumberReading.wholeNumber(in, least, most, expected),
                (number, out) -> out.wholeNumber(number));
    }

    private static ValueCodec<Long> wholeLong(long least, long most, LocalizedText expected) {
        return new NumberCodec<>(
                Schema.wholeNumber(least, most),
                in -> NumberReading.wholeNumber(in, least, most, expected),
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
}
