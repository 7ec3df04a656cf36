package org.gongkai.validation.internal.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.text.ChineseNumber;

/**
 * A number with its unit, in digits or in Chinese numerals. A number that is not exact, such as 50余件 or 几十件, is none.
 *
 * @param value the count, or the amount in 万元; its scale says how exact it is, 1.2万件 has the scale −3
 * @param money whether it is an amount
 * @param start where it begins in the plain text
 * @param end where it ends
 */
record Figure(BigDecimal value, boolean money, int start, int end) {

    private static final int TEN_THOUSAND = 4;

    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万";
    private static final String COUNTED = "件宗份条起次部";

    private static final Pattern FIGURE = Pattern.compile("(?<![第几数余多])(?<!\\d[ ，])"
            + "(?:(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(\\.\\d{1,6})?([万亿])?|([" + NUMERALS + "]{1,20}))"
            + "(元|[" + COUNTED + "](?![次数]))");

    /** The units. */
    static final Characters UNITS = Characters.of("元" + COUNTED);

    private static final Characters IN_NUMBERS = Characters.of("0123456789.,亿" + NUMERALS);
    private static final Characters IN_PUBLISHED_NUMBERS =
            Characters.where(c -> IN_NUMBERS.has(PlainText.meant((char) c)) || PlainText.isFiller((char) c));

    /** Lists the figures in a part of a plain text, from left to right. */
    static List<Figure> in(String plain, int start, int end) {
        List<Figure> figures = new ArrayList<>();
        for (int unit = nextUnit(plain, start, end); unit < end; unit = nextUnit(plain, unit + 1, end)) {
            int number = unit - 1;
            while (number > start && IN_NUMBERS.has(plain.charAt(number - 1))) {
                number--;
            }
            Matcher matcher = matcher(plain, number, unit + 1);
            if (matcher.lookingAt()) {
                of(matcher).ifPresent(figures::add);
            }
        }
        return figures;
    }

    /** Where the next unit stands that has something like a number in front of it, the end of the part if there is none. */
    static int nextUnit(String plain, int start, int end) {
        return nextUnit(IN_NUMBERS, plain, start, end);
    }

    /** Whether there can be a figure in a text as published. */
    static boolean mayBeIn(String original) {
        return nextUnit(IN_PUBLISHED_NUMBERS, original, 0, original.length()) < original.length();
    }

    private static int nextUnit(Characters before, String text, int start, int end) {
        int unit = UNITS.next(text, start, end);
        while (unit < end && (unit == start || !before.has(text.charAt(unit - 1)))) {
            unit = UNITS.next(text, unit + 1, end);
        }
        return unit;
    }

    /** Whether a figure begins a part of a plain text. */
    static boolean opens(String plain, int start, int end) {
        return start < end
                && IN_NUMBERS.has(plain.charAt(start))
                && matcher(plain, start, end).lookingAt();
    }

    private static Matcher matcher(String plain, int start, int end) {
        return FIGURE.matcher(plain).region(start, end).useTransparentBounds(true);
    }

    private static Optional<Figure> of(MatchResult match) {
        boolean money = match.group(5).equals("元");
        return number(match)
                .filter(value -> money || match.group(3) != null || value.scale() <= 0)
                .map(value -> money ? value.scaleByPowerOfTen(-TEN_THOUSAND) : value)
                .map(value -> new Figure(value, money, match.start(), match.end()));
    }

    private static Optional<BigDecimal> number(MatchResult match) {
        if (match.group(4) != null) {
            OptionalLong numerals = ChineseNumber.parse(match.group(4));
            return numerals.isPresent() ? Optional.of(BigDecimal.valueOf(numerals.getAsLong())) : Optional.empty();
        }
        String decimals = match.group(2) == null ? "" : match.group(2);
        BigDecimal digits = new BigDecimal(match.group(1).replace(",", "") + decimals);
        return Optional.of(digits.scaleByPowerOfTen(
                match.group(3) == null ? 0 : match.group(3).equals("万") ? TEN_THOUSAND : 2 * TEN_THOUSAND));
    }

    /** Whether a number is this figure, once it is rounded as the figure is. */
    boolean equalsRounded(BigDecimal number) {
        return number.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
    }
}
