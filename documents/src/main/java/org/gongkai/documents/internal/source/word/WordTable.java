package org.gongkai.documents.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourcePlace;
import org.w3c.dom.Element;

/** The rows of a table, or of a part of one, with merged cells. */
final class WordTable {

    private final int table;
    private final List<List<WordCell>> rows = new ArrayList<>();

    /** The row in the whole table of the first row here. */
    private final int firstRow;

    /**
     * A cell.
     *
     * @param continues whether it is the continuation of the merged cell above
     */
    private record WordCell(int column, int span, boolean continues, String text) {

        WordCell widened(int more) {
            return new WordCell(column, span + more, continues, text);
        }
    }

    WordTable(int table, int firstRow) {
        this.table = table;
        this.firstRow = firstRow;
    }

    /** Adds a row, whose texts come from a function of the cell. */
    void add(Element row, Function<Element, String> text) {
        List<WordCell> cells = new ArrayList<>();
        int column = WordXml.number(
                WordXml.child(row, "trPr").flatMap(properties -> WordXml.value(properties, "gridBefore")), 0);
        for (Element cell : WordXml.content(row, "tc").toList()) {
            int span = Math.max(1, WordXml.number(WordXml.value(cell, "tcPr", "gridSpan"), 1));
            String printed = text.apply(cell);
            int last = cells.size() - 1;
            if (last >= 0 && printed.isEmpty() && isMerged(cell, "hMerge")) {
                cells.set(last, cells.get(last).widened(span));
            } else {
                cells.add(new WordCell(column, span, isMerged(cell, "vMerge"), printed));
            }
            column += span;
        }
        rows.add(cells);
    }

    int size() {
        return rows.size();
    }

    Grid grid() {
        GridBuilder grid = new GridBuilder();
        for (int row = 0; row < rows.size(); row++) {
            for (WordCell cell : rows.get(row)) {
                if (!cell.continues() || above(row, cell).isEmpty()) {
                    SourcePlace place = new SourcePlace.TableCell(table, firstRow + row + 1, cell.column() + 1);
                    grid.add(row, cell.column(), height(row, cell), cell.span(), new GridCell(cell.text(), place));
                }
            }
        }
        return grid.build();
    }

    /** How many rows a cell covers. */
    private int height(int row, WordCell cell) {
        int end = row + 1;
        while (end < rows.size()
                && at(end, cell.column()).filter(WordCell::continues).isPresent()) {
            end++;
        }
        return end - row;
    }

    private Optional<WordCell> above(int row, WordCell cell) {
        return row == 0 ? Optional.empty() : at(row - 1, cell.column());
    }

    private Optional<WordCell> at(int row, int column) {
        return rows.get(row).stream().filter(cell -> cell.column() == column).findFirst();
    }

    private static boolean isMerged(Element cell, String kind) {
        return WordXml.child(cell, "tcPr", kind)
                .filter(merge -> !WordXml.attribute(merge, "val").equals(Optional.of("restart")))
                .isPresent();
    }
}
