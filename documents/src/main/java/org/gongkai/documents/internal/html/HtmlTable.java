package org.gongkai.documents.internal.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.html.StyleSheet.Added;
import org.gongkai.documents.source.CellMark;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourcePlace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a table of a web page with its merged cells, as browsers lay it out. */
final class HtmlTable {

    /** The greatest spans that browsers honour. */
    private static final int MOST_COLUMNS = 1000;

    private static final int MOST_ROWS = 65534;

    /** No cell of the form has half as many characters. */
    private static final int LONG_TEXT = 300;

    private static final int FEW_CELLS = 20;

    private static final Pattern NUMBER = Pattern.compile("\\s*\\+?(\\d{1,9})");

    private final int number;
    private final PageLooks looks;
    private final SourceBuilder document;
    private final HtmlText text = new HtmlText();
    private final GridBuilder grid = new GridBuilder();
    private final int[] coveredUntil = new int[MOST_COLUMNS];

    /** The cells of the part of the table that is read: its head, a body or its foot. */
    private final List<Placed> part = new ArrayList<>();

    /** The columns that are collapsed. */
    private final BitSet collapsed = new BitSet();

    private int columns;
    private Optional<String> caption = Optional.empty();
    private int rows;
    private int cells;
    private int longest;
    private boolean hasTable;

    /** Whether the content of the cell stands in a table of its own with one cell; more frames than one lay out the page. */
    private boolean isFramed;

    /** A cell, where it stands and what it covers, if its part of the table has so many rows. */
    private record Placed(int row, int column, int rowSpan, int columnSpan, GridCell cell) {}

    private HtmlTable(int number, PageLooks looks, SourceBuilder document) {
        this.number = number;
        this.looks = looks;
        this.document = document;
    }

    /**
     * Reads a table of data. A table that contains tables, or few cells and a long text, is none: it lays out the page.
     *
     * @param look how its text is shown
     * @param number the number of the table in the page
     */
    static Optional<HtmlTable> read(
            Element table, Appearance look, int number, PageLooks looks, SourceBuilder document) {
        HtmlTable reader = new HtmlTable(number, looks, document);
        reader.addParts(table, look);
        boolean isLayout = reader.hasTable || reader.longest > LONG_TEXT && reader.cells < FEW_CELLS;
        return isLayout ? Optional.empty() : Optional.of(reader);
    }

    Optional<String> caption() {
        return caption;
    }

    Grid grid() {
        return grid.build();
    }

    /** Adds the caption and the rows of a table, or of its head, body or foot, up to a table within. */
    private void addParts(Element table, Appearance around) {
        Element part = table.firstElementChild();
        while (part != null && !hasTable) {
            Appearance look = looks.of(part, around).look();
            boolean isSeen = !look.isGone() && look.isVisible() && !Appearance.isNoText(part.normalName());
            if (part.nameIs("col")) {
                addColumns(part, look);
            } else if (isSeen || !look.isGone() && part.nameIs("tbody")) {
                switch (part.normalName()) {
                    case "tr" -> addRow(part, look);
                    case "caption" -> addCaption(part, look);
                    default -> addParts(part, look);
                }
            }
            part = part.nextElementSibling();
        }
        if (!table.nameIs("colgroup")) {
            endPart();
        }
    }

    private void addColumns(Element element, Appearance look) {
        int end = Math.min(MOST_COLUMNS, columns + span(element, "span", MOST_COLUMNS));
        collapsed.set(columns, end, !look.isVisible());
        columns = end;
    }

    /** No cell reaches from one part of the table into the next. */
    private void endPart() {
        for (Placed cell : part) {
            grid.add(
                    cell.row(),
                    cell.column(),
                    Math.min(cell.rowSpan(), rows - cell.row()),
                    cell.columnSpan(),
                    cell.cell());
        }
        part.clear();
        Arrays.fill(coveredUntil, 0);
    }

    private void addCaption(Element element, Appearance look) {
        text.clear();
        addContent(new HtmlElement(element, look, true, false, false));
        caption = caption.or(() -> Optional.of(text.text().replace('\n', ' ')));
    }

    private void addRow(Element line, Appearance around) {
        int column = 0;
        Element cell = line.firstElementChild();
        while (cell != null && !hasTable) {
            HtmlElement shown = looks.of(cell, around);
            if (!shown.look().isGone() || shown.look().leavesGap()) {
                while (column < MOST_COLUMNS && coveredUntil[column] > rows) {
                    column++;
                }
                text.clear();
                isFramed = false;
                addContent(shown);
                column = hasTable ? column : addCell(column, cell);
            }
            cell = cell.nextElementSibling();
        }
        rows++;
    }

    /** Says whether a table has one cell, and only frames what stands in it. */
    private static boolean isFrame(Element table) {
        Element only = table;
        while (only != null && !only.nameIs("td") && !only.nameIs("th")) {
            Element child = only.firstElementChild();
            only = child == null || child.nextElementSibling() == null ? child : null;
        }
        return only != null;
    }

    /** Adds a cell and gives the column behind it. */
    private int addCell(int column, Element element) {
        SourcePlace place = new SourcePlace.TableCell(number, rows + 1, column + 1);
        int rowSpan = span(element, "rowspan", MOST_ROWS);
        int columnSpan = span(element, "colspan", MOST_COLUMNS);
        int end = Math.min(column + columnSpan, MOST_COLUMNS);
        boolean isCollapsed = collapsed.nextClearBit(column) >= end;
        GridCell cell = isCollapsed
                ? document.cell("", place, List.of(new CellMark(CellMark.Kind.HIDDEN, text.text())))
                : document.cell(text.text(), place, text.marks());
        cells++;
        longest = Math.max(longest, cell.text().length());
        part.add(new Placed(rows, column, rowSpan, columnSpan, cell));
        for (int i = column; i < end; i++) {
            coveredUntil[i] = rows + rowSpan;
        }
        return end;
    }

    /** Adds what stands in an element, up to the first table, so that however deep tables are nested, no node is seen often. */
    private void addContent(HtmlElement parent) {
        addStyled("before", parent);
        Node child = parent.element().firstChild();
        while (child != null && !hasTable) {
            if (child instanceof TextNode part) {
                addText(part.getWholeText(), parent);
            } else if (child instanceof Element part) {
                HtmlElement shown = looks.part(part, parent);
                if (!Appearance.isNoText(part.normalName())) {
                    addElement(shown);
                } else if (!shown.look().isGone()) {
                    text.addDrawn(part);
                }
            }
            child = child.nextSibling();
        }
        addStyled("after", parent);
    }

    private void addStyled(String where, HtmlElement parent) {
        Optional<Added> styled = looks.added(parent.element(), where);
        if (styled.isPresent()) {
            Added added = styled.get();
            text.add(added.text(), parent.look().within(parent.element(), added.declared()));
        }
    }

    private void addText(String more, HtmlElement parent) {
        if (!more.isEmpty() && parent.isLocalLink()) {
            text.addLocalLink(more, parent.isFootnoteLink(), parent.look());
        } else if (!more.isEmpty()) {
            text.add(more, parent.look().ofTextIn(parent.element()));
        }
    }

    private void addElement(HtmlElement shown) {
        HtmlElement part = shown.hasHidingName() ? shown.gone() : shown;
        boolean breaksLine = part.breaksLine() && !part.look().isGone();
        boolean isSpaced = part.isSpaced() && !part.look().isGone();
        boolean isTable = part.element().nameIs("table") && !part.look().isGone();
        hasTable = isTable && (isFramed || !isFrame(part.element()));
        if (hasTable) {
            return;
        }
        isFramed |= isTable;
        if (breaksLine) {
            text.newLine();
        } else if (isSpaced) {
            text.space();
        }
        if (part.isTextField()) {
            text.add(part.element().attr("value"), part.look());
        }
        if (part.element().nameIs("math")) {
            text.addFormula(part.element(), part.look());
        } else {
            addContent(part);
        }
        if (part.element().nameIs("img") && !part.look().isGone()) {
            text.addDrawn(part.element());
        }
        if (breaksLine) {
            text.newLine();
        } else if (isSpaced) {
            text.space();
        }
    }

    /** A row span of 0 reaches to the end of the table's part. */
    private static int span(Element cell, String attribute, int most) {
        String printed = cell.attributesSize() == 0 ? "" : cell.attributes().get(attribute);
        if (printed.isEmpty()) {
            return 1;
        }
        Matcher number = NUMBER.matcher(printed);
        int span = number.lookingAt() ? Integer.parseInt(number.group(1)) : 1;
        return span == 0 ? attribute.equals("rowspan") ? most : 1 : Math.min(span, most);
    }
}
