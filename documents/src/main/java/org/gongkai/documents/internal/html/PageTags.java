package org.gongkai.documents.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What says something of the whole of a page, wherever it stands in it.
 *
 * @param metas what the page says of its article
 * @param styles the style sheets in the page
 * @param linksStyles whether it has style sheets elsewhere
 */
record PageTags(List<Element> metas, List<Element> styles, boolean linksStyles) {

    static PageTags of(Document page) {
        List<Element> metas = new ArrayList<>();
        List<Element> styles = new ArrayList<>();
        List<Element> links = new ArrayList<>();
        page.traverse((node, depth) -> {
            switch (node.normalName()) {
                case "meta" -> metas.add((Element) node);
                case "style" -> styles.add((Element) node);
                case "link" -> links.add((Element) node);
                default -> {}
            }
        });
        boolean linksStyles = links.stream()
                .anyMatch(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"));
        return new PageTags(metas, styles, linksStyles);
    }
}
