package org.gongkai.documents.internal.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.text.PlainText;

/** Dates that a document states in words: the statistical period, and the day of publication beside its label. */
final class StatedDates {

    private static final Pattern PERIOD = Pattern.compile("(" + PrintedDate.YEAR + ")年0?1月0?1日起?"
            + "(?:至|到|[-‐–—―~～]{1,4})(?:(?<second>" + PrintedDate.YEAR + ")年|[同当]年)?12月31日");

    private static final Pattern PUBLISHED =
            Pattern.compile("(?:发布|公开|公布|发文|成文|生成)(?:日期|时间)[:\\]】]?(" + PrintedDate.DAY + ")");

    private StatedDates() {}

    /** Finds the year that is wholly the statistical period, 2021年1月1日至2021年12月31日. */
    static OptionalInt periodYear(List<Block> blocks) {
        return first(blocks, StatedDates::mayStatePeriod, StatedDates::periodYearIn)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Finds the day behind a label such as 发布日期. */
    static Optional<LocalDate> published(List<Block> blocks) {
        return first(blocks, text -> true, line -> {
            Matcher published = PUBLISHED.matcher(line);
            return published.find() ? PrintedDate.day(published.group(1)) : Optional.empty();
        });
    }

    /** Every period ends in 日, perhaps as the radical that PDF documents have for it. */
    private static boolean mayStatePeriod(String text) {
        return text.indexOf('日') >= 0 || text.indexOf('⽇') >= 0;
    }

    private static Optional<Integer> periodYearIn(String line) {
        Matcher period = PERIOD.matcher(line);
        while (period.find()) {
            int year = PrintedDate.year(period.group(1));
            String second = period.group("second");
            if (second == null || PrintedDate.year(second) == year) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    /** What the first line states that states anything; one of its texts has to promise it. */
    private static <T> Optional<T> first(
            List<Block> blocks, Predicate<String> promise, Function<String, Optional<T>> statement) {
        for (Block block : blocks) {
            for (GridRow row : block.rows()) {
                Optional<T> stated =
                        hasAny(row, promise) ? statement.apply(PlainText.compact(row.text())) : Optional.empty();
                if (stated.isPresent()) {
                    return stated;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasAny(GridRow row, Predicate<String> promise) {
        for (GridCell cell : row.cells()) {
            if (promise.test(cell.text())) {
                return true;
            }
        }
        return false;
    }
}
