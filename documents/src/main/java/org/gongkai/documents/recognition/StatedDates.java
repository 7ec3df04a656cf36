package org.gongkai.documents.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridRow;

/** Dates that a document states in words: the statistical period, and the day of publication beside its label. */
final class StatedDates {

    private static final Pattern PERIOD = Pattern.compile("(" + PrintedDate.YEAR + ")年0?1月0?1日起?"
            + "(?:至|到|[-‐–—―~～]{1,4})(?:(?:" + PrintedDate.YEAR + "|同|当)年)?12月31日");

    private static final Pattern SECOND_YEAR = Pattern.compile("(" + PrintedDate.YEAR + ")年12月31日$");

    private static final Pattern PUBLISHED =
            Pattern.compile("(?:发布|公开|公布|发文|成文|生成)(?:日期|时间)[:\\]】]?(" + PrintedDate.DAY + ")");

    private StatedDates() {}

    /** Finds the year that is wholly the statistical period, 2021年1月1日至2021年12月31日. */
    static OptionalInt periodYear(Stream<Block> blocks) {
        return lines(blocks, "年")
                .flatMap(line -> PERIOD.matcher(line).results())
                .filter(StatedDates::isOneYear)
                .mapToInt(period -> PrintedDate.year(period.group(1)))
                .findFirst();
    }

    /** Finds the day behind a label such as 发布日期. */
    static Optional<LocalDate> published(List<Block> blocks) {
        return lines(blocks.stream(), "")
                .map(PUBLISHED::matcher)
                .filter(Matcher::find)
                .flatMap(day -> PrintedDate.day(day.group(1)).stream())
                .findFirst();
    }

    private static boolean isOneYear(MatchResult period) {
        Matcher second = SECOND_YEAR.matcher(period.group());
        return !second.find() || PrintedDate.year(second.group(1)) == PrintedDate.year(period.group(1));
    }

    /** The lines that contain a word. */
    private static Stream<String> lines(Stream<Block> blocks, String word) {
        return blocks.flatMap(block -> block.rows().stream())
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.text().contains(word)))
                .map(GridRow::text)
                .map(PlainText::compact);
    }
}
