package org.gongkai.form;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * A unit in which money is printed: the yuan (元) or a multiple of it, such as 千元 or 亿元.
 *
 * @param powerOfTen how many yuan it is, as a power of ten: 4 for 万元
 */
public record MoneyUnit(int powerOfTen) implements Serializable {

    /** 元. */
    public static final MoneyUnit YUAN = new MoneyUnit(0);

    /** 万元, the unit of the form. */
    public static final MoneyUnit TEN_THOUSAND_YUAN = new MoneyUnit(4);

    private static final Map<Integer, Integer> POWERS =
            Map.of((int) '十', 1, (int) '百', 2, (int) '千', 3, (int) '万', 4, (int) '亿', 8);

    private static final String YUAN_CHARACTER = "元";

    /**
     * Finds the unit that is printed in a certain way.
     *
     * @param printed the unit and nothing else: 元, or 十, 百, 千, 万 and 亿 before it
     * @return the unit, empty if it is none
     */
    public static Optional<MoneyUnit> ofPrinted(String printed) {
        if (!printed.endsWith(YUAN_CHARACTER)) {
            return Optional.empty();
        }
        String multiples = printed.substring(0, printed.length() - YUAN_CHARACTER.length());
        return multiples.chars().allMatch(POWERS::containsKey)
                ? Optional.of(new MoneyUnit(multiples.chars().map(POWERS::get).sum()))
                : Optional.empty();
    }
}
