package org.gongkai.documents.source;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Tells the tables that lay out a page from those with data: they contain tables, or few cells and a long text. */
final class LayoutTable implements NodeFilter {

    /** No cell of the form has half as many characters. */
    private static final int LONG_TEXT = 300;

    private static final int FEW_CELLS = 20;

    private final Element table;
    private int cells;
    private int length;
    private int longest;
    private boolean hasTable;

    private LayoutTable(Element table) {
        this.table = table;
    }

    static boolean is(Element table) {
        LayoutTable seen = new LayoutTable(table);
        table.filter(seen);
        return seen.hasTable || seen.longest > LONG_TEXT && seen.cells < FEW_CELLS;
    }

    /** Stops at the first table within, so that however deep tables are nested, no node is seen often. */
    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            length += text.getWholeText().strip().length();
            longest = Math.max(longest, length);
        } else if (node instanceof Element element && element != table) {
            if (element.nameIs("table")) {
                hasTable = true;
                return FilterResult.STOP;
            }
            if (element.nameIs("td") || element.nameIs("th")) {
                cells++;
                length = 0;
            }
        }
        return FilterResult.CONTINUE;
    }
}
