package org.gongkai.documents.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What says something of the whole of a page, wherever it stands in it. */
final class PageTags {

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> styles = new ArrayList<>();
    private boolean linksStyles;

    private PageTags() {}

    static PageTags of(Document page) {
        PageTags tags = new PageTags();
        tags.addWithin(page);
        return tags;
    }

    /** What the page says of its article. */
    List<Element> metas() {
        return metas;
    }

    /** The style sheets in the page. */
    List<Element> styles() {
        return styles;
    }

    /** Says whether it has style sheets elsewhere. */
    boolean linksStyles() {
        return linksStyles;
    }

    private void addWithin(Element parent) {
        Element element = parent.firstElementChild();
        while (element != null) {
            switch (element.normalName()) {
                case "meta" -> metas.add(element);
                case "style" -> styles.add(element);
                case "link" ->
                    linksStyles |= element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet");
                default -> {}
            }
            addWithin(element);
            element = element.nextElementSibling();
        }
    }
}
