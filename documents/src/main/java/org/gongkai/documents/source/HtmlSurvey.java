package org.gongkai.documents.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What one look over a page finds: what it calls its main parts, and the tables that lay it out. These contain tables, or few
 * cells and a long text.
 */
final class HtmlSurvey implements NodeVisitor {

    /** No cell of the form has half as many characters. */
    private static final int LONG_TEXT = 300;

    private static final int FEW_CELLS = 20;

    private final Deque<Content> open = new ArrayDeque<>();
    private final Set<Element> layouts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> mainParts = new ArrayList<>();

    /** What was seen of a table. */
    private static final class Content {
        private int cells;
        private int length;
        private int longest;
        private boolean hasTable;

        boolean isLayout() {
            return hasTable || longest > LONG_TEXT && cells < FEW_CELLS;
        }
    }

    private HtmlSurvey() {}

    static HtmlSurvey of(Element page) {
        HtmlSurvey survey = new HtmlSurvey();
        page.traverse(survey);
        return survey;
    }

    /** The tables that lay out the page. */
    Set<Element> layouts() {
        return layouts;
    }

    /** The elements that the page calls its main part. */
    List<Element> mainParts() {
        return mainParts;
    }

    @Override
    public void head(Node node, int depth) {
        Content table = open.peek();
        if (node instanceof TextNode text && table != null) {
            table.length += text.getWholeText().strip().length();
            table.longest = Math.max(table.longest, table.length);
        } else if (isTable(node)) {
            if (table != null) {
                table.hasTable = true;
            }
            open.push(new Content());
        } else if (table != null && isCell(node)) {
            table.cells++;
            table.length = 0;
        } else if (node instanceof Element element && element.nameIs("main")) {
            mainParts.add(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isTable(node) && open.pop().isLayout()) {
            layouts.add((Element) node);
        }
    }

    private static boolean isTable(Node node) {
        return node instanceof Element element && element.nameIs("table");
    }

    private static boolean isCell(Node node) {
        return node instanceof Element element && (element.nameIs("td") || element.nameIs("th"));
    }
}
