package org.gongkai.validation.internal.prose;

import java.util.Optional;
import org.gongkai.validation.internal.prose.Expression.Search;

/** Tells the words for the whole report year from those for any other time. */
final class ReportYear {

    /** Times that are not the report year; 上年结转 and 结转下年 are no times but the names of rows. */
    private static final Expression OTHER_TIME = new Expression("近[一二两三四五六七八九十几数\\d]{1,2}年|历年|多年|往年|前年"
            + "|(?:去年|上一?年)(?!度?(?:结转|转入|遗留))|(?<!结转)(?<!结转[至到])(?:下一?年|次年|明年)"
            + "|同期|以来|[12]\\d{3}(?=年|[-—–~～至])|\\d月|[一二三四五六七八九十]月|年[来间]|季度|半年|截[至止]|目前|[至迄]今|每年|年均|十[二三四五]五");

    /** Takes the place of the report year, so that one expression fits every year. It is no character of any text. */
    private static final String ANY_YEAR = "\uFFFF".repeat(4);

    private static final String THIS_YEAR = "(?:" + ANY_YEAR + "年度?(?:全年)?|今年|本年度?|(?<!年|年度)全年)";

    private static final Expression WORDS =
            new Expression("[自从]?" + THIS_YEAR + "?1月1日起?(?:[至到]|[-—–~～－]{1,2})" + THIS_YEAR + "?12月31日(?:止|期间)?"
                    + "|(?:截[至止]到?" + THIS_YEAR + "?|[至到]" + THIS_YEAR + ")(?:12月31日|12月底|年底|年末|底|末)止?"
                    + "|(?<![至到和与及、—–~～-])在?(?:" + THIS_YEAR + "|年内|本?报告期内?)(?:以来|来|里|内|中|期间)?");

    private final int number;
    private final String printed;

    ReportYear(int number) {
        this.number = number;
        this.printed = number + "年";
    }

    int number() {
        return number;
    }

    /** The words without those for the report year. */
    String strip(String words) {
        return replace(words, "");
    }

    boolean opens(String text) {
        return WORDS.endOfOpening(marked(text), 0) > 0;
    }

    boolean isNamedIn(String text) {
        return WORDS.isIn(marked(text));
    }

    /** What time the words speak of, the last one if there are several; empty if they name none. */
    Optional<Time> of(String text) {
        int own = lastEnd(WORDS.in(marked(text)));
        int other = lastEnd(OTHER_TIME.in(own < 0 ? text : replace(text, "＊")));
        return other < 0 && own < 0 ? Optional.empty() : Optional.of(own > other ? Time.REPORT_YEAR : Time.OTHER);
    }

    private String marked(String text) {
        return text.replace(printed, ANY_YEAR + "年");
    }

    /** The text with something in place of every character that belongs to the words for the report year. */
    private String replace(String text, String replacement) {
        StringBuilder replaced = new StringBuilder();
        int rest = 0;
        for (Search own = WORDS.in(marked(text)); own.next(); rest = own.match().end()) {
            replaced.append(text, rest, own.match().start());
            replaced.append(replacement.repeat(own.match().end() - own.match().start()));
        }
        return rest == 0 ? text : replaced.append(text, rest, text.length()).toString();
    }

    private static int lastEnd(Search search) {
        int end = -1;
        while (search.next()) {
            end = search.match().end();
        }
        return end;
    }

    /** A time as far as it matters. */
    enum Time {
        REPORT_YEAR,
        OTHER
    }
}
