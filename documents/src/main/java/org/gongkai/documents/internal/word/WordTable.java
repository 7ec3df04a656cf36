package org.gongkai.documents.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.internal.archive.XmlElement;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourcePlace;

/** The rows of a table, or of a part of one, with merged cells. */
final class WordTable {

    private final int table;
    private final List<Map<Integer, WordCell>> rows = new ArrayList<>();

    /** The row in the whole table of the first row here. */
    private final int firstRow;

    /** A cell that begins in a row, or goes on there from the row above. */
    private static final class WordCell {
        private final boolean continues;
        private final GridCell text;
        private int span;
        private int height = 1;

        WordCell(int span, boolean continues, GridCell text) {
            this.span = span;
            this.continues = continues;
            this.text = text;
        }
    }

    WordTable(int table, int firstRow) {
        this.table = table;
        this.firstRow = firstRow;
    }

    /** Reads a cell. */
    interface CellReader {
        /**
         * Reads a cell.
         *
         * @param index its place in its row, counted from 0
         */
        GridCell read(XmlElement cell, int index, SourcePlace place);
    }

    /** Adds a row, whose cells a reader reads. */
    void add(XmlElement row, CellReader reader) {
        Map<Integer, WordCell> cells = new HashMap<>();
        int column =
                WordXml.number(row.child("trPr").flatMap(properties -> WordXml.value(properties, "gridBefore")), 0);
        WordCell last = null;
        int index = 0;
        for (XmlElement cell : WordXml.content(row, "tc").toList()) {
            int span = Math.max(1, WordXml.number(WordXml.value(cell, "tcPr", "gridSpan"), 1));
            GridCell printed = reader.read(
                    cell, index++, new SourcePlace.TableCell(table, firstRow + rows.size() + 1, column + 1));
            if (last != null && printed.text().isEmpty() && isMerged(cell, "hMerge")) {
                last.span += span;
            } else {
                last = new WordCell(span, isMerged(cell, "vMerge"), printed);
                cells.put(column, last);
            }
            column += span;
        }
        rows.add(cells);
    }

    Grid grid() {
        GridBuilder grid = new GridBuilder();
        Map<Integer, WordCell> below = Map.of();
        for (int row = rows.size() - 1; row >= 0; row--) {
            Map<Integer, WordCell> above = row == 0 ? Map.of() : rows.get(row - 1);
            for (Map.Entry<Integer, WordCell> entry : rows.get(row).entrySet()) {
                WordCell cell = entry.getValue();
                WordCell next = below.get(entry.getKey());
                cell.height += next != null && next.continues ? next.height : 0;
                if (!cell.continues || !above.containsKey(entry.getKey())) {
                    grid.add(row, entry.getKey(), cell.height, cell.span, cell.text);
                }
            }
            below = rows.get(row);
        }
        return grid.build();
    }

    private static boolean isMerged(XmlElement cell, String kind) {
        return cell.child("tcPr", kind)
                .filter(merge ->
                        merge.attribute("val").filter("restart"::equals).isEmpty())
                .isPresent();
    }
}
