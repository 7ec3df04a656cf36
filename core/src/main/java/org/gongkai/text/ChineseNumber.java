package org.gongkai.text;

import java.util.OptionalLong;

/**
 * Reads whole numbers in Chinese numerals, below 一亿 and without guessing: 一百零二, but not 一百二.
 *
 * @since 0.1.0
 */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "万千百十";
    private static final long[] VALUES = {10_000, 1_000, 100, 10};
    private static final int LONGEST = 20;
    private static final long INVALID = -1;

    private ChineseNumber() {}

    /**
     * Reads a number.
     *
     * <p>For example, 一百零二 is 102, 两千 is 2000, 〇 is 0.
     *
     * @param numerals Chinese numerals and nothing else
     * @return the number, empty if it is not written out in the usual way or is 一亿 or more
     */
    public static OptionalLong parse(String numerals) {
        String usual = numerals.replace('〇', '零').replace('两', '二');
        long value = usual.equals("零") ? 0 : usual.length() > LONGEST ? INVALID : positive(usual, 0);
        return value == INVALID ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The value of numerals of which the units from the given one on may stand in them. */
    private static long positive(String numerals, int unit) {
        if (unit == UNITS.length()) {
            int digit = numerals.length() == 1 ? DIGITS.indexOf(numerals) : 0;
            return digit > 0 ? digit : INVALID;
        }
        int at = numerals.indexOf(UNITS.charAt(unit));
        if (at < 0) {
            return positive(numerals, unit + 1);
        }
        String before = numerals.substring(0, at);
        long times = before.isEmpty() && VALUES[unit] == 10 ? 1 : positive(before, unit == 0 ? 1 : UNITS.length());
        long rest = rest(numerals.substring(at + 1), unit);
        return times == INVALID || rest == INVALID ? INVALID : times * VALUES[unit] + rest;
    }

    /** What follows a unit: nothing, the next lower unit, or 零 and a still lower one. */
    private static long rest(String numerals, int unit) {
        if (numerals.isEmpty()) {
            return 0;
        }
        boolean skips = numerals.startsWith("零");
        long value = positive(skips ? numerals.substring(1) : numerals, unit + 1);
        return value == INVALID || skips == (value * 10 >= VALUES[unit]) ? INVALID : value;
    }
}
