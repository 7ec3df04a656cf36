package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;

/** Makes tables of lines whose cells are parted by tabs or bars. */
final class TextGrids {

    private static final int MOST_COLUMNS = 256;

    /** Fewer rows may be of the same width by chance. */
    private static final int FEWEST_ROWS = 3;

    private TextGrids() {}

    /** Gives a table for lines with separators that follow each other; other lines stay what they are. */
    static List<Block> of(List<Paragraph> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Paragraph> rows = new ArrayList<>();
        for (Paragraph line : lines) {
            long separators = line.line()
                    .chars()
                    .filter(c -> RunningText.isSeparator((char) c))
                    .count();
            if (separators > 0 && separators < MOST_COLUMNS) {
                rows.add(line);
            } else {
                add(blocks, rows);
                blocks.add(line);
            }
        }
        add(blocks, rows);
        return blocks;
    }

    /** Bars stand around each row if they do so everywhere, or behind each cell; else an outer one is that of an empty cell. */
    private static void add(List<Block> blocks, List<Paragraph> lines) {
        if (!lines.isEmpty()) {
            boolean areAround =
                    lines.stream().allMatch(line -> isSeparator(line.line().strip(), 0));
            boolean areBehind = lines.stream()
                    .map(line -> line.line().strip())
                    .allMatch(line -> isSeparator(line, line.length() - 1));
            blocks.add((areBehind ? flowing(lines) : Optional.<Grid>empty())
                    .orElseGet(() -> new Grid(lines.stream()
                            .map(line -> row(line, areAround, areBehind))
                            .toList())));
            lines.clear();
        }
    }

    /**
     * Puts together rows whose cells have a line each, with a bar behind it. The bars of cells that merging has left over stand
     * in one line at the end of a row, and tell how many cells each has; empty if they do not.
     */
    private static Optional<Grid> flowing(List<Paragraph> lines) {
        List<GridRow> rows = new ArrayList<>();
        List<GridCell> row = new ArrayList<>();
        int width = 0;
        for (Paragraph line : lines) {
            List<GridCell> cells = row(line, false, true).cells();
            boolean hasText = !cells.get(0).text().isEmpty();
            boolean isLeftOver = cells.size() > 1;
            row.addAll(cells);
            width = width == 0 && isLeftOver ? row.size() : width;
            boolean isOneCell = !(isLeftOver && hasText) && !row.get(0).text().isEmpty();
            if (!isOneCell || width > 0 && row.size() > width || isLeftOver && row.size() != width) {
                return Optional.empty();
            }
            if (row.size() == width) {
                rows.add(new GridRow(row));
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            rows.add(new GridRow(row));
        }
        return rows.size() < FEWEST_ROWS ? Optional.empty() : Optional.of(new Grid(rows));
    }

    /** Parts a line at its tabs, or else at its bars. */
    private static GridRow row(Paragraph paragraph, boolean hasBarBefore, boolean hasBarBehind) {
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
        if (!hasTabs && hasBarBehind && cells.size() > 1) {
            cells.remove(cells.size() - 1);
        }
        if (!hasTabs && hasBarBefore && cells.size() > 1) {
            cells.remove(0);
        }
        return new GridRow(cells);
    }

    private static boolean isSeparator(String line, int index) {
        return !line.isEmpty() && RunningText.isSeparator(line.charAt(index));
    }
}
