package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;

/** Makes tables of lines whose cells are parted by tabs or bars. */
final class TextGrids {

    private static final int MOST_COLUMNS = 256;

    private TextGrids() {}

    /** Gives a table for lines with separators that follow each other; other lines stay what they are. */
    static List<Block> of(List<Paragraph> lines) {
        List<Block> blocks = new ArrayList<>();
        List<GridRow> rows = new ArrayList<>();
        for (Paragraph line : lines) {
            long separators = line.line()
                    .chars()
                    .filter(c -> RunningText.isSeparator((char) c))
                    .count();
            if (separators > 0 && separators < MOST_COLUMNS) {
                rows.add(row(line));
            } else {
                add(blocks, rows);
                blocks.add(line);
            }
        }
        add(blocks, rows);
        return blocks;
    }

    private static void add(List<Block> blocks, List<GridRow> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows));
            rows.clear();
        }
    }

    /** Parts a line at its tabs, or else at its bars; bars at both ends stand around the row. */
    private static GridRow row(Paragraph paragraph) {
        String line = paragraph.line();
        boolean hasTabs = line.indexOf('\t') >= 0;
        List<GridCell> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || (hasTabs ? line.charAt(i) == '\t' : RunningText.isSeparator(line.charAt(i)))) {
                cells.add(new GridCell(line.substring(start, i), paragraph.place()));
                start = i + 1;
            }
        }
        if (!hasTabs && cells.size() > 1 && cells.get(cells.size() - 1).text().isEmpty()) {
            cells.remove(cells.size() - 1);
            if (cells.size() > 1 && cells.get(0).text().isEmpty() && isSeparatorFirst(line)) {
                cells.remove(0);
            }
        }
        return new GridRow(cells);
    }

    private static boolean isSeparatorFirst(String line) {
        String stripped = line.strip();
        return !stripped.isEmpty() && RunningText.isSeparator(stripped.charAt(0));
    }
}
