package org.gongkai.documents.internal.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.text.ChineseNumber;

/** Reads years and days as they are printed: 2021, 二〇二一, 2022年1月19日, 二〇二二年一月十九日, 2022-01-19. */
final class PrintedDate {

    private static final String ZEROS = "〇零○OoＯｏ0";
    private static final String DIGITS = "〇一二三四五六七八九";

    /** The regular expression of a year, in text without white space and full-width characters. */
    static final String YEAR = "(?:(?<!\\d)(?:19|20)\\d\\d(?!\\d)|[一二][" + ZEROS + "九][" + ZEROS + DIGITS + "]{2})";

    private static final String NUMBER = "(\\d{1,2}|元|[一二三四五六七八九十]{1,3})";

    /** The regular expression of a day, in the same kind of text. */
    static final String DAY =
            "(?:" + YEAR + "年" + NUMBER + "月" + NUMBER + "[日号]|" + YEAR + "[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d))";

    private static final Pattern PARTS =
            Pattern.compile("(" + YEAR + ")[年\\-/.]" + NUMBER + "[月\\-/.]" + NUMBER + "[日号]?");

    private PrintedDate() {}

    /** Reads what {@link #YEAR} matches. */
    static int year(String printed) {
        String digits = printed.codePoints()
                .map(c -> ZEROS.indexOf(c) >= 0 ? '0' : DIGITS.indexOf(c) >= 0 ? '0' + DIGITS.indexOf(c) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Integer.parseInt(digits);
    }

    /** Reads what {@link #DAY} matches; empty if the calendar has no such day. */
    static Optional<LocalDate> day(String printed) {
        Matcher parts = PARTS.matcher(printed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        OptionalInt month = number(parts.group(2));
        OptionalInt day = number(parts.group(3));
        try {
            return Optional.of(LocalDate.of(year(parts.group(1)), month.orElse(0), day.orElse(0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(String printed) {
        OptionalLong chinese = ChineseNumber.parse(printed.replace('元', '一'));
        return chinese.isPresent()
                ? OptionalInt.of((int) chinese.getAsLong())
                : Character.isDigit(printed.charAt(0))
                        ? OptionalInt.of(Integer.parseInt(printed))
                        : OptionalInt.empty();
    }
}
