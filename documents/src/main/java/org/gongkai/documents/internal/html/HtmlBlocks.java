package org.gongkai.documents.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.documents.internal.html.StyleSheet.Added;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.UnreadableSourceException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the paragraphs and data tables of a web page: a paragraph for each line that a block element or a line break ends.
 * What is nothing but a link is no paragraph.
 */
final class HtmlBlocks {

    /** The parser flattens what is nested deeper than a few levels more, so that cells could be lost. */
    private static final int DEEPEST = 500;

    private final PageLooks looks;
    private final SourceBuilder document;
    private final List<Element> ends = new ArrayList<>();
    private final List<Element> mainParts = new ArrayList<>();
    private final HtmlText line = new HtmlText();
    private boolean allBold = true;
    private boolean allLink = true;
    private int bold;
    private int links;
    private int seenTables;
    private int paragraphs;
    private int tables;

    /**
     * A block and the element in which it ends.
     *
     * @param block the block
     * @param element the element
     */
    record Placed(Block block, Element element) {}

    private HtmlBlocks(PageLooks looks, ReadingLimits limits) {
        this.looks = looks;
        this.document = new SourceBuilder(limits);
    }

    static HtmlBlocks of(Document page, StyleSheet styles, ReadingLimits limits) {
        PageLooks looks = new PageLooks(styles);
        HtmlBlocks blocks = new HtmlBlocks(looks, limits);
        blocks.add(looks.of(page.body(), looks.ofPage(page)), 0);
        return blocks;
    }

    /** The paragraphs and tables of the page. */
    List<Placed> all() {
        List<Block> blocks = document.build().blocks();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            placed.add(new Placed(blocks.get(i), ends.get(i)));
        }
        return placed;
    }

    /** What the page calls its main part, where there are tables. */
    List<Element> mainParts() {
        return mainParts;
    }

    private void add(HtmlElement shown, int depth) {
        Element element = shown.element();
        if (depth > DEEPEST) {
            throw UnreadableSourceException.beyond("元素嵌套层数", "levels of nested elements", DEEPEST);
        }
        if (shown.look().isGone()) {
            return;
        }
        if (shown.breaksLine()) {
            endLine(Objects.requireNonNull(element.parent()));
        } else if (shown.isSpaced()) {
            line.space();
        }
        if (element.nameIs("table") && addTable(element, shown.look())) {
            return;
        }
        int tablesBefore = seenTables;
        count(element, 1);
        addContent(shown, depth);
        if (element.nameIs("main") && seenTables > tablesBefore) {
            mainParts.add(element);
        }
        if (shown.breaksLine()) {
            endLine(element);
        } else if (shown.isSpaced()) {
            line.space();
        }
        count(element, -1);
    }

    private void addContent(HtmlElement shown, int depth) {
        Element element = shown.element();
        Appearance look = shown.look();
        addStyled("before", element, look);
        Node child = element.firstChild();
        while (child != null) {
            if (child instanceof TextNode text) {
                addText(text.getWholeText(), element, look.ofTextIn(element));
            } else if (child instanceof Element part && !Appearance.isNoText(part.normalName())) {
                add(looks.part(part, shown), depth + 1);
            }
            child = child.nextSibling();
        }
        addStyled("after", element, look);
    }

    private void addStyled(String where, Element element, Appearance look) {
        Optional<Added> styled = looks.added(element, where);
        if (styled.isPresent()) {
            Added added = styled.get();
            addText(added.text(), element, look.within(element, added.declared()));
        }
    }

    private void addText(String text, Element element, Appearance look) {
        if (look.keepsLines() && text.indexOf('\n') >= 0) {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    endLine(element);
                }
                addLine(lines[i], look);
            }
        } else if (!text.isEmpty()) {
            addLine(text, look);
        }
    }

    private void addLine(String text, Appearance look) {
        if (look.isUnseen(text)) {
            return;
        }
        line.add(text, look);
        if (!text.isBlank()) {
            allBold &= bold > 0;
            allLink &= links > 0;
        }
    }

    private void endLine(Element element) {
        if (!allLink) {
            SourcePlace place = new SourcePlace.Paragraph(paragraphs + 1);
            int before = document.size();
            document.paragraph(document.cell(line.text(), place, line.marks()), allBold);
            paragraphs += document.size() - before;
            placeAt(element);
        }
        line.clear();
        allBold = true;
        allLink = true;
    }

    /** Adds a table, if it is one of data. */
    private boolean addTable(Element element, Appearance look) {
        seenTables++;
        Optional<HtmlTable> table = HtmlTable.read(element, look, tables + 1, looks, document);
        if (table.isEmpty()) {
            return false;
        }
        tables++;
        Grid grid = table.get().grid();
        table.get().caption().ifPresent(caption -> {
            allLink = false;
            allBold = false;
            line.add(caption, look);
            endLine(element);
        });
        document.grid(grid);
        placeAt(element);
        return true;
    }

    private void placeAt(Element element) {
        while (ends.size() < document.size()) {
            ends.add(element);
        }
    }

    private void count(Element element, int by) {
        switch (element.normalName()) {
            case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6" -> bold += by;
            case "a" -> links += element.hasAttr("href") ? by : 0;
            default -> {}
        }
    }
}
