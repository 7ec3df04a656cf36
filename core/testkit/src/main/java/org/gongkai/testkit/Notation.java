package org.gongkai.testkit;

import java.util.Locale;

/**
 * The ways in which clerks write a count.
 *
 * @since 0.1.0
 */
public enum Notation {
    /** 1234. */
    DIGITS,
    /** 1,234. */
    GROUPED,
    /** １２３４. */
    FULL_WIDTH,
    /** The digits with a space on either side, as word processors like to have it. */
    SPACED,
    /** 一千二百三十四; from 一亿 on, digits. */
    NUMERALS;

    private static final String ONES = "零一二三四五六七八九";
    private static final String[] TENS = {"", "十", "百", "千"};
    private static final long TEN_THOUSAND = 10_000;

    /**
     * Writes a count.
     *
     * @param count the count, not negative
     * @return the count in this notation
     */
    public String write(long count) {
        String digits = Long.toString(count);
        return switch (this) {
            case DIGITS -> digits;
            case GROUPED -> String.format(Locale.ROOT, "%,d", count);
            case FULL_WIDTH -> fullWidth(digits);
            case SPACED -> " " + digits + " ";
            case NUMERALS -> count < TEN_THOUSAND * TEN_THOUSAND ? numerals(count) : digits;
        };
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .collect(
                        StringBuilder::new,
                        (text, digit) -> text.append((char) (digit - '0' + '０')),
                        StringBuilder::append)
                .toString();
    }

    private static String numerals(long count) {
        if (count == 0) {
            return ONES.substring(0, 1);
        }
        long rest = count % TEN_THOUSAND;
        if (count < TEN_THOUSAND) {
            String all = belowTenThousand(count);
            return all.startsWith("一十") ? all.substring(1) : all;
        }
        String high = numerals(count / TEN_THOUSAND) + "万";
        return rest == 0 ? high : high + (rest < TEN_THOUSAND / 10 ? "零" : "") + belowTenThousand(rest);
    }

    private static String belowTenThousand(long count) {
        String digits = Long.toString(count);
        StringBuilder text = new StringBuilder();
        boolean skipped = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit > 0) {
                text.append(skipped ? "零" : "").append(ONES.charAt(digit)).append(TENS[digits.length() - 1 - i]);
            }
            skipped = digit == 0;
        }
        return text.toString();
    }
}
