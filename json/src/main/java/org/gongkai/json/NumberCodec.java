package org.gongkai.json;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.form.LocalizedText;
import org.gongkai.json.JsonProblem.Kind;
import org.gongkai.report.Cell;

/**
 * Reads and writes a number outside the tables.
 *
 * @param reading how it is read
 * @param writing how it is written
 */
record NumberCodec<V>(Function<JsonTokens, V> reading, BiConsumer<V, JsonTarget> writing) implements ValueCodec<V> {

    private static final LocalizedText FOUR_DIGITS = new LocalizedText("四位数年份", "a year of four digits");
    private static final LocalizedText NOTICES =
            new LocalizedText("0至" + Cell.MAX_NUMBER + "的整数", "a whole number from 0 to " + Cell.MAX_NUMBER);
    private static final LocalizedText AMOUNT = new LocalizedText(
            "不小于0的金额（元）", "an amount in yuan, 0 or more, with at most " + Cell.MAX_SCALE + " decimals");

    static final ValueCodec<Integer> YEAR = new NumberCodec<>(
            in -> (int) NumberReading.wholeNumber(in, 1000, 9999, FOUR_DIGITS), (year, out) -> out.wholeNumber(year));

    static final ValueCodec<Long> COUNT = new NumberCodec<>(
            in -> NumberReading.wholeNumber(in, 0, Cell.MAX_NUMBER, NOTICES), (count, out) -> out.wholeNumber(count));

    static final ValueCodec<BigDecimal> YUAN =
            new NumberCodec<>(in -> NumberReading.amount(in, AMOUNT), (amount, out) -> out.decimal(amount));

    /** The version of the JSON itself: nothing but the one given. */
    static ValueCodec<Integer> version(int supported) {
        LocalizedText expected = new LocalizedText("版本" + supported, "version " + supported);
        return new NumberCodec<>(
                in -> {
                    if (NumberReading.wholeNumber(in, Long.MIN_VALUE, Long.MAX_VALUE, expected) != supported) {
                        throw Refusal.of(Kind.UNSUPPORTED_VERSION, in, expected);
                    }
                    return supported;
                },
                (version, out) -> out.wholeNumber(version));
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
