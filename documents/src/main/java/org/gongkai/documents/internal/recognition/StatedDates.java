package org.gongkai.documents.internal.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridRow;
import org.gongkai.text.PlainText;

/** Dates that a document states in words: the year it reports, and the day of publication beside its label. */
final class StatedDates {

    private static final String YEAR = PrintedDate.YEAR;
    private static final String TO = "起?(?:至|到|[-‐–—―~～]{1,4})";

    /** The whole of a year as the statistical period, in days, in figures or in months. */
    private static final Pattern PERIOD = Pattern.compile("(?<year>" + YEAR + ")(?:年0?1月0?1日|[-./]0?1[-./]0?1(?!\\d)日?)"
            + TO + "(?:(?<second>" + YEAR + ")[-年./]|[同当本]年|(?=12))?(?:12月31|12[-./]31)");

    private static final Pattern MONTHS = Pattern.compile(
            "统计[^。]{0,20}?(?<year>" + YEAR + ")年0?1月份?" + TO + "(?:(?<second>" + YEAR + ")年)?12月(?!\\d)");

    /** A sentence that presents the report: 现公布我局2022年政府信息公开工作年度报告. */
    private static final Pattern PRESENTED =
            Pattern.compile("(?:公布|发布|公开|编制|形成|制作)[^。；;]{0,40}?(?<year>" + YEAR + ")年?度?政府信息公开(?:工作)?(?:年度)?(?:报告|年报)");

    /** How section one begins: 2022年，我局按要求公开信息. */
    private static final Pattern BEGINNING = Pattern.compile("^(?<year>" + YEAR + ")年度?[,，]");

    private static final String LABEL = "(?:(?:发布|公开|公布|发文|成文|生成|发表|更新|印发)(?:日期|时间)|(?<![\\p{IsHan}])(?:日期|时间))";

    private static final Pattern PUBLISHED = Pattern.compile(LABEL + "\\s*[:\\]】]?\\s*(?<day>" + PrintedDate.DAY + ")");

    private static final Pattern DAY = Pattern.compile(PrintedDate.DAY);

    /** A space between the parts of a day in Chinese. */
    private static final Pattern SPACE_IN_DAY = Pattern.compile("(?<=[年月\\d])\\s+(?=[年月日号]|\\d{1,2}\\s*[月日号])");

    private static final int LONGEST = 2_000;

    private StatedDates() {}

    /** Finds the year that is wholly the statistical period, 2021年1月1日至2021年12月31日. */
    static OptionalInt periodYear(List<Block> blocks) {
        return year(blocks, PERIOD, MONTHS);
    }

    /** Finds the year of the report that a sentence presents. */
    static OptionalInt presentedYear(List<Block> blocks) {
        return year(blocks, PRESENTED);
    }

    /** Finds the year with which a paragraph of the report begins. */
    static OptionalInt beginningYear(List<Block> blocks) {
        return year(blocks, BEGINNING);
    }

    /** Finds the day behind a label such as 发布日期, with a time behind it or not. */
    static Optional<LocalDate> published(List<Block> blocks) {
        return first(blocks, text -> {
            String line = SPACE_IN_DAY.matcher(text).replaceAll("");
            Matcher published = PUBLISHED.matcher(line);
            return published.find() ? PrintedDate.day(published.group("day")) : Optional.empty();
        });
    }

    /** Reads the day that the data of a page give, perhaps with a time. */
    static Optional<LocalDate> day(String data) {
        Matcher day = DAY.matcher(SPACE_IN_DAY.matcher(PlainText.normal(data)).replaceAll(""));
        return day.find() ? PrintedDate.day(day.group()) : Optional.empty();
    }

    private static OptionalInt year(List<Block> blocks, Pattern... patterns) {
        return first(blocks, text -> {
                    String compact = text.indexOf('年') < 0 && text.indexOf("12") < 0 ? "" : PlainText.compact(text);
                    for (Pattern pattern : patterns) {
                        Optional<Integer> year = yearIn(pattern.matcher(compact));
                        if (year.isPresent()) {
                            return year;
                        }
                    }
                    return Optional.empty();
                })
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static Optional<Integer> yearIn(Matcher found) {
        boolean hasSecond = found.pattern().pattern().contains("<second>");
        while (found.find()) {
            int year = PrintedDate.year(found.group("year"));
            String second = hasSecond ? found.group("second") : null;
            if (second == null || PrintedDate.year(second) == year) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    /** What the first line states that states anything. */
    private static <T> Optional<T> first(List<Block> blocks, Function<String, Optional<T>> statement) {
        for (Block block : blocks) {
            for (GridRow row : block.rows()) {
                String text = row.text();
                if (!text.isEmpty() && hasDigit(text)) {
                    String part = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
                    Optional<T> stated = statement.apply(PlainText.normal(part));
                    if (stated.isPresent()) {
                        return stated;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(c -> Character.isDigit(c) || c == '一' || c == '二');
    }
}
