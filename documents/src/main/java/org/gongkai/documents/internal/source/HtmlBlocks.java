package org.gongkai.documents.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.UnreadableSourceException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the paragraphs and data tables of a web page: a paragraph for each line that a block element or a line break ends.
 * What is nothing but a link is no paragraph.
 */
final class HtmlBlocks {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** The parser flattens what is nested deeper than a few levels more, so that cells could be lost. */
    private static final int DEEPEST = 500;

    private final ReadingLimits limits;
    private final List<Placed> blocks = new ArrayList<>();
    private final HtmlLine line = new HtmlLine();
    private final List<Element> mainParts = new ArrayList<>();
    private int seenTables;
    private int paragraphs;
    private int tables;
    private int rows;

    /**
     * A block and the element in which it ends.
     *
     * @param block the block
     * @param element the element
     */
    record Placed(Block block, Element element) {}

    private HtmlBlocks(ReadingLimits limits) {
        this.limits = limits;
    }

    static HtmlBlocks of(Element page, ReadingLimits limits) {
        HtmlBlocks blocks = new HtmlBlocks(limits);
        blocks.add(page, 0);
        return blocks;
    }

    /** The paragraphs and tables of the page. */
    List<Placed> all() {
        return blocks;
    }

    /** What the page calls its main part, where there are tables. */
    List<Element> mainParts() {
        return mainParts;
    }

    private void add(Element element, int depth) {
        if (depth > DEEPEST) {
            throw UnreadableSourceException.beyond("元素嵌套层数", "levels of nested elements", DEEPEST);
        }
        if (HtmlElements.isHidden(element)) {
            return;
        }
        boolean breaksLine = HtmlElements.breaksLine(element);
        if (breaksLine) {
            endLine(element.parent());
        }
        if (element.nameIs("table") && addTable(element)) {
            return;
        }
        int tablesBefore = seenTables;
        line.enter(element);
        addChildren(element, depth);
        if (element.nameIs("main") && seenTables > tablesBefore) {
            mainParts.add(element);
        }
        if (breaksLine) {
            endLine(element);
        }
        line.leave(element);
    }

    private void addChildren(Element element, int depth) {
        Node child = element.firstChild();
        while (child != null) {
            if (child instanceof TextNode text) {
                add(text);
            } else if (child instanceof Element part) {
                add(part, depth + 1);
            }
            child = child.nextSibling();
        }
    }

    private void add(TextNode text) {
        if (!line.isPreformatted()) {
            line.add(text.getWholeText());
            return;
        }
        String[] lines = LINE_END.split(text.getWholeText(), -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                endLine(text.parent());
            }
            line.add(lines[i]);
        }
    }

    private void endLine(Element element) {
        SourcePlace place = new SourcePlace.Paragraph(paragraphs + 1);
        String text = new GridCell(line.text(), place).text();
        if (!text.isEmpty() && !line.isLink()) {
            if (text.length() > limits.maxLineLength()) {
                throw UnreadableSourceException.beyond("一段的字符数", "characters in a paragraph", limits.maxLineLength());
            }
            countRows(1);
            paragraphs++;
            blocks.add(new Placed(new Paragraph(place, text, line.isBold()), element));
        }
        line.clear();
    }

    /** Adds a table, if it is one of data. */
    private boolean addTable(Element element) {
        seenTables++;
        Optional<HtmlTable.Data> data = HtmlTable.read(element, tables + 1);
        if (data.isEmpty()) {
            return false;
        }
        tables++;
        data.get().caption().ifPresent(caption -> {
            line.add(caption.text());
            endLine(caption.element());
        });
        List<GridRow> lines = data.get().grid().rows();
        if (!lines.isEmpty()) {
            countRows(lines.size());
            blocks.add(new Placed(data.get().grid(), element));
        }
        return true;
    }

    private void countRows(int more) {
        rows += more;
        if (rows > limits.maxLines()) {
            throw UnreadableSourceException.beyond("段落与表格行数", "paragraphs and rows", limits.maxLines());
        }
    }
}
