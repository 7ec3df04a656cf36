package org.gongkai.documents.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.text.PlainText;

/** Dates that a document states in words: the statistical period, and the day of publication beside its label. */
final class StatedDates {

    private static final Pattern PERIOD = Pattern.compile("(" + PrintedDate.YEAR + ")年0?1月0?1日起?"
            + "(?:至|到|[-‐–—―~～]{1,4})(?:(?<second>" + PrintedDate.YEAR + ")年|[同当]年)?12月31日");

    private static final Pattern PUBLISHED =
            Pattern.compile("(?:发布|公开|公布|发文|成文|生成)(?:日期|时间)[:\\]】]?(" + PrintedDate.DAY + ")");

    private StatedDates() {}

    /** Finds the year that is wholly the statistical period, 2021年1月1日至2021年12月31日. */
    static OptionalInt periodYear(List<Block> blocks) {
        return first(blocks, StatedDates::periodYearIn).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Finds the day behind a label such as 发布日期. */
    static Optional<LocalDate> published(List<Block> blocks) {
        return first(blocks, line -> {
            Matcher published = PUBLISHED.matcher(PlainText.compact(line));
            return published.find() ? PrintedDate.day(published.group(1)) : Optional.empty();
        });
    }

    private static Optional<Integer> periodYearIn(String line) {
        if (!line.contains("年")) {
            return Optional.empty();
        }
        Matcher period = PERIOD.matcher(PlainText.compact(line));
        while (period.find()) {
            int year = PrintedDate.year(period.group(1));
            String second = period.group("second");
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
                Optional<T> stated = statement.apply(row.text());
                if (stated.isPresent()) {
                    return stated;
                }
            }
        }
        return Optional.empty();
    }
}
