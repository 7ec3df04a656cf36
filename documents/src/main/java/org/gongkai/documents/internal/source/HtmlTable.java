package org.gongkai.documents.internal.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourcePlace;
import org.jsoup.nodes.Element;

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
    private final HtmlText texts = new HtmlText();
    private final GridBuilder grid = new GridBuilder();
    private final int[] coveredUntil = new int[MOST_COLUMNS];
    private Optional<Caption> caption = Optional.empty();
    private int rows;
    private int cells;
    private int longest;
    private boolean hasTable;

    /**
     * A table of data.
     *
     * @param caption the caption, if it has one
     * @param grid the rows
     */
    record Data(Optional<Caption> caption, Grid grid) {}

    /**
     * The caption of a table.
     *
     * @param element the element
     * @param text what is seen of it
     */
    record Caption(Element element, String text) {}

    private HtmlTable(int number) {
        this.number = number;
    }

    /**
     * Reads a table of data. A table that contains tables, or few cells and a long text, is none: it lays out the page.
     *
     * @param number the number of the table in the page
     */
    static Optional<Data> read(Element table, int number) {
        HtmlTable reader = new HtmlTable(number);
        reader.addParts(table);
        boolean isLayout = reader.hasTable || reader.longest > LONG_TEXT && reader.cells < FEW_CELLS;
        return isLayout ? Optional.empty() : Optional.of(new Data(reader.caption, reader.grid.build()));
    }

    /** Adds the caption and the rows of a table, or of its head, body or foot, up to a table within. */
    private void addParts(Element table) {
        Element part = table.firstElementChild();
        while (part != null && !hasTable) {
            if (!HtmlElements.isHidden(part)) {
                switch (part.normalName()) {
                    case "tr" -> addRow(part);
                    case "caption" -> addCaption(part);
                    default -> addParts(part);
                }
            }
            part = part.nextElementSibling();
        }
    }

    private void addCaption(Element element) {
        Optional<String> text = texts.of(element);
        hasTable = text.isEmpty();
        caption = caption.or(() -> text.map(seen -> new Caption(element, seen)));
    }

    private void addRow(Element line) {
        int column = 0;
        Element cell = line.firstElementChild();
        while (cell != null && !hasTable) {
            if (!HtmlElements.isHidden(cell)) {
                while (column < MOST_COLUMNS && coveredUntil[column] > rows) {
                    column++;
                }
                Optional<String> text = texts.of(cell);
                hasTable = text.isEmpty();
                column = text.isEmpty() ? column : addCell(column, cell, text.get());
            }
            cell = cell.nextElementSibling();
        }
        rows++;
    }

    /** Adds a cell and gives the column behind it. */
    private int addCell(int column, Element cell, String text) {
        cells++;
        longest = Math.max(longest, text.length());
        int rowSpan = span(cell, "rowspan", MOST_ROWS);
        int columnSpan = span(cell, "colspan", MOST_COLUMNS);
        SourcePlace place = new SourcePlace.TableCell(number, rows + 1, column + 1);
        grid.add(rows, column, rowSpan, columnSpan, new GridCell(text, place));
        int end = Math.min(column + columnSpan, MOST_COLUMNS);
        for (int i = column; i < end; i++) {
            coveredUntil[i] = rows + rowSpan;
        }
        return end;
    }

    /** A row span of 0 reaches to the end of the table. */
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
