package org.gongkai.form;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit in which money is printed, a plain multiple of the yuan (元).
 *
 * @since 0.1.0
 */
public enum MoneyUnit {
    /** 元. */
    YUAN("元", 0),
    /** 十元. */
    TEN_YUAN("十元", 1),
    /** 百元. */
    HUNDRED_YUAN("百元", 2),
    /** 千元. */
    THOUSAND_YUAN("千元", 3),
    /** 万元, 10,000 yuan: the unit of the form. */
    TEN_THOUSAND_YUAN("万元", 4),
    /** 十万元. */
    HUNDRED_THOUSAND_YUAN("十万元", 5),
    /** 百万元. */
    MILLION_YUAN("百万元", 6),
    /** 千万元. */
    TEN_MILLION_YUAN("千万元", 7),
    /** 亿元. */
    HUNDRED_MILLION_YUAN("亿元", 8);

    private final String printed;
    private final int powerOfTen;

    MoneyUnit(String printed, int powerOfTen) {
        this.printed = printed;
        this.powerOfTen = powerOfTen;
    }

    /**
     * Finds the unit that is printed in a certain way.
     *
     * @param printed the unit and nothing else, for example 万元
     * @return the unit, empty if it is none of these
     */
    public static Optional<MoneyUnit> ofPrinted(String printed) {
        return Stream.of(values()).filter(unit -> unit.printed.equals(printed)).findFirst();
    }

    /**
     * Gives the unit as it is printed.
     *
     * @return for example 万元
     */
    public String printed() {
        return printed;
    }

    /**
     * Says how many yuan the unit is.
     *
     * @return the power of ten, 4 for 万元
     */
    public int powerOfTen() {
        return powerOfTen;
    }
}
