package org.gongkai.documents.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.SourcePlace;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads a table of a web page with its merged cells, as browsers lay it out. */
final class HtmlTable {

    /** The greatest spans that browsers honour. */
    private static final int MOST_COLUMNS = 1000;

    private static final int MOST_ROWS = 65534;

    private static final Pattern NUMBER = Pattern.compile("\\s*\\+?(\\d{1,9})");

    private final int number;
    private final GridBuilder grid = new GridBuilder();
    private final int[] coveredUntil = new int[MOST_COLUMNS];

    private HtmlTable(int number) {
        this.number = number;
    }

    /** Reads the rows of a table that contains no other; the number is that of the table in the page. */
    static Grid read(Elements lines, int number) {
        HtmlTable reader = new HtmlTable(number);
        int row = 0;
        for (Element line : lines) {
            if (!HtmlElements.isHidden(line)) {
                reader.add(row, line);
                row++;
            }
        }
        return reader.grid.build();
    }

    private void add(int row, Element line) {
        int column = 0;
        for (Element cell = line.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if (!HtmlElements.isHidden(cell)) {
                while (column < MOST_COLUMNS && coveredUntil[column] > row) {
                    column++;
                }
                column = add(row, column, cell);
            }
        }
    }

    /** Adds a cell and gives the column behind it. */
    private int add(int row, int column, Element cell) {
        int rows = span(cell, "rowspan", MOST_ROWS);
        int columns = span(cell, "colspan", MOST_COLUMNS);
        SourcePlace place = new SourcePlace.TableCell(number, row + 1, column + 1);
        grid.add(row, column, rows, columns, HtmlText.of(cell), place);
        int end = Math.min(column + columns, MOST_COLUMNS);
        for (int i = column; i < end; i++) {
            coveredUntil[i] = row + rows;
        }
        return end;
    }

    /** A row span of 0 reaches to the end of the table. */
    private static int span(Element cell, String attribute, int most) {
        String printed = cell.attr(attribute);
        if (printed.isEmpty()) {
            return 1;
        }
        Matcher number = NUMBER.matcher(printed);
        int span = number.lookingAt() ? Integer.parseInt(number.group(1)) : 1;
        return span == 0 ? attribute.equals("rowspan") ? most : 1 : Math.min(span, most);
    }
}
