package org.gongkai.documents.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what is printed on the pages rather than in the text: page numbers, and the same line on many pages. */
final class RunningLines {

    /** The part of a page above and below in which it stands. */
    private static final double MARGIN = 0.12;

    /** Fewer pages may have the same line by chance. */
    private static final int FEWEST_PAGES = 3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\s\\p{Pd}·第]*\\d{1,4}[\\s\\p{Pd}·页]*(?:[/／,，]?\\s*共?\\s*\\d{1,4}\\s*页?)?");

    private static final int LONGEST_NUMBER = 40;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RunningLines() {}

    /** Drops them from the items of each page. */
    static List<List<Page.Item>> without(List<List<Page.Item>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        pages.stream()
                .flatMap(List::stream)
                .flatMap(item -> key(item).stream())
                .forEach(key -> counts.merge(key, 1, Integer::sum));
        List<List<Page.Item>> without = new ArrayList<>();
        for (List<Page.Item> page : pages) {
            without.add(page.stream()
                    .filter(item -> key(item)
                            .filter(key -> counts.getOrDefault(key, 0) >= FEWEST_PAGES || isPageNumber(item))
                            .isEmpty())
                    .toList());
        }
        return without;
    }

    /** What the same line on other pages has in common with a line in a margin: the words and the place. */
    private static Optional<String> key(Page.Item item) {
        if (item instanceof Page.Line line) {
            double place = line.top() / line.page().height();
            return place < MARGIN || place > 1 - MARGIN
                    ? Optional.of(DIGITS.matcher(line.text().text()).replaceAll("#") + " " + Math.round(place * 100))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isPageNumber(Page.Item item) {
        return item instanceof Page.Line line
                && line.text().glyphs().size() <= LONGEST_NUMBER
                && PAGE_NUMBER.matcher(line.text().text()).matches();
    }
}
