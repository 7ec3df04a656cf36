package org.gongkai.documents.internal.source;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what is seen of an element as one line of text. */
final class HtmlText {

    private final ShownText text = new ShownText();
    private boolean hasTable;

    HtmlText() {}

    /** Gives the text of an element, empty if there is a table in it. */
    Optional<String> of(Element element) {
        text.clear();
        hasTable = false;
        addChildren(element);
        return hasTable ? Optional.empty() : Optional.of(text.text());
    }

    private void addChildren(Element element) {
        Node child = element.firstChild();
        while (child != null && !hasTable) {
            if (child instanceof TextNode line) {
                text.add(line.getWholeText());
            } else if (child instanceof Element part) {
                add(part);
            }
            child = child.nextSibling();
        }
    }

    /** Stops at the first table, so that however deep tables are nested, no node is seen often. */
    private void add(Element element) {
        if (HtmlElements.isHidden(element)) {
            return;
        }
        boolean isApart = HtmlElements.breaksLine(element) || HtmlElements.isRaised(element);
        if (isApart) {
            text.addSpace();
        }
        hasTable = element.nameIs("table");
        addChildren(element);
        if (isApart) {
            text.addSpace();
        }
    }
}
