package org.gongkai.validation.rule.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the words for the whole report year from those for any other time. */
final class ReportYear {

    /** Times that are not the report year; 上年结转 and 结转下年 are no times but the names of rows. */
    private static final Pattern OTHER_TIME = Pattern.compile("近[一二两三四五六七八九十几数\\d]{1,2}年|历年|多年|往年|前年"
            + "|(?:去年|上一?年)(?!度?(?:结转|转入|遗留))|(?<!结转)(?<!结转[至到])(?:下一?年|次年|明年)"
            + "|同期|以来|[12]\\d{3}(?=年|[-—–~～至])|\\d月|[一二三四五六七八九十]月|年[来间]|季度|半年|截[至止]|目前|[至迄]今|每年|年均|十[二三四五]五");

    private final int year;
    private final Pattern words;

    ReportYear(int year) {
        this.year = year;
        String thisYear = "(?:" + year + "年度?(?:全年)?|今年|本年度?|(?<!年|年度)全年)";
        this.words =
                Pattern.compile("[自从]?" + thisYear + "?1月1日起?(?:[至到]|[-—–~～－]{1,2})" + thisYear + "?12月31日(?:止|期间)?"
                        + "|(?:截[至止]到?" + thisYear + "?|[至到]" + thisYear + ")(?:12月31日|12月底|年底|年末|底|末)止?"
                        + "|(?<![至到和与及、—–~～-])在?(?:" + thisYear + "|年内|本?报告期内?)(?:以来|来|里|内|中|期间)?");
    }

    int number() {
        return year;
    }

    /** The words without those for the report year. */
    String strip(String words) {
        return this.words.matcher(words).replaceAll("");
    }

    boolean opens(String text) {
        return words.matcher(text).lookingAt();
    }

    boolean isNamedIn(String text) {
        return words.matcher(text).find();
    }

    /** What time the words speak of, the last one if there are several; empty if they name none. */
    Optional<Time> of(String text) {
        int other = lastEnd(
                OTHER_TIME,
                this.words
                        .matcher(text)
                        .replaceAll(match -> "＊".repeat(match.group().length())));
        int own = lastEnd(this.words, text);
        return other < 0 && own < 0 ? Optional.empty() : Optional.of(own > other ? Time.REPORT_YEAR : Time.OTHER);
    }

    private static int lastEnd(Pattern pattern, String text) {
        int end = -1;
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            end = matcher.end();
        }
        return end;
    }

    /** A time as far as it matters. */
    enum Time {
        REPORT_YEAR,
        OTHER
    }
}
