package org.gongkai.validation.rule.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.ChineseNumber;

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

    /** A figure as a regular expression with five groups. */
    static final String EXPRESSION = "(?<![\\d.,第几数余多零〇一二两三四五六七八九十百千万亿])(?<!\\d[ ，])"
            + "(?:(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(\\.\\d{1,6})?([万亿])?|([零〇一二两三四五六七八九十百千万]{1,20}))"
            + "(元|[件宗份条起次部](?![次数]))";

    private static final Pattern FIGURE = Pattern.compile(EXPRESSION);

    /** Lists the figures in a part of a plain text, from left to right. */
    static List<Figure> in(String plain, int start, int end) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(plain).region(start, end).useTransparentBounds(true);
        while (matcher.find()) {
            of(matcher.toMatchResult()).ifPresent(figures::add);
        }
        return figures;
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
