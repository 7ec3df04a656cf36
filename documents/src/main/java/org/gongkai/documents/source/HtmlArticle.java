package org.gongkai.documents.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.documents.source.HtmlBlocks.Placed;
import org.gongkai.form.Section;
import org.jsoup.nodes.Element;

/**
 * Leaves out what stands on a web page below the article: the article is the smallest element that contains the heading of
 * the last section and a table.
 */
final class HtmlArticle {

    /** A longer paragraph with the words of the heading is no heading. */
    private static final int LONGEST_HEADING = 60;

    private HtmlArticle() {}

    static List<Block> of(List<Placed> page) {
        int heading = IntStream.iterate(page.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> isLastHeading(page.get(i).block()))
                .findFirst()
                .orElse(page.size());
        Set<Element> aroundTables = aroundTables(page);
        Element article = heading < page.size() ? page.get(heading).element() : null;
        while (article != null && !aroundTables.contains(article)) {
            article = article.parent();
        }
        Element end = article;
        return IntStream.range(0, page.size())
                .filter(i -> i <= heading || end == null || isIn(page.get(i).element(), end))
                .mapToObj(i -> page.get(i).block())
                .toList();
    }

    private static boolean isLastHeading(Block block) {
        Section[] sections = Section.values();
        return block instanceof Paragraph paragraph
                && paragraph.text().length() <= LONGEST_HEADING
                && sections[sections.length - 1].titles().stream()
                        .anyMatch(paragraph.text().replace(" ", "")::contains);
    }

    private static Set<Element> aroundTables(List<Placed> page) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        page.stream().filter(placed -> placed.block() instanceof Grid).forEach(placed -> {
            Element element = placed.element();
            while (element != null && around.add(element)) {
                element = element.parent();
            }
        });
        return around;
    }

    private static boolean isIn(Element element, Element container) {
        for (Element parent = element; parent != null; parent = parent.parent()) {
            if (parent == container) {
                return true;
            }
        }
        return false;
    }
}
