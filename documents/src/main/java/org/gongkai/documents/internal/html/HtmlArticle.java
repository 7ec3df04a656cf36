package org.gongkai.documents.internal.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gongkai.documents.internal.html.HtmlBlocks.Placed;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.jsoup.nodes.Element;

/**
 * Leaves out what stands on a web page around the article: all but the main part, if the page says which that is, and what
 * stands below the smallest element that contains the heading of the last section and a table.
 */
final class HtmlArticle {

    /** A longer paragraph with the words of the heading is no heading. */
    private static final int LONGEST_HEADING = 60;

    private HtmlArticle() {}

    static List<Block> of(HtmlBlocks page) {
        return untilEnd(mainPart(page)).stream().map(Placed::block).toList();
    }

    /** What a page itself calls its main part, if that has title and tables; else all of it. */
    private static List<Placed> mainPart(HtmlBlocks page) {
        List<Element> parts = page.mainParts().stream()
                .filter(part -> part.text().contains(Form.REPORT_NAME.zh()))
                .toList();
        return parts.size() == 1 ? in(parts.get(0), page.all()) : page.all();
    }

    private static List<Placed> untilEnd(List<Placed> page) {
        Set<Element> aroundTables = aroundTables(page);
        int heading = page.size() - 1;
        while (heading >= 0 && !isLastHeading(page.get(heading).block())) {
            heading--;
        }
        Element article = heading < 0 ? null : page.get(heading).element();
        while (article != null && !aroundTables.contains(article)) {
            article = article.parent();
        }
        if (article == null) {
            return page;
        }
        List<Placed> kept = new ArrayList<>(page.subList(0, heading));
        kept.addAll(in(article, page.subList(heading, page.size())));
        return kept;
    }

    private static List<Placed> in(Element container, List<Placed> blocks) {
        return blocks.stream()
                .filter(placed -> isIn(placed.element(), container))
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
