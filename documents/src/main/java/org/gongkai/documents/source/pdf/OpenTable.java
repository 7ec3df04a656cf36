package org.gongkai.documents.source.pdf;

import java.util.Comparator;
import java.util.List;
import org.gongkai.documents.SourcePlace;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.SourceBuilder;

/** A table whose columns no lines part, but gaps. Its columns are those of the line that has the most. */
final class OpenTable {

    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_COLUMNS = 3;

    private OpenTable() {}

    /** Says where a table ends that begins in a line; there, if none does. */
    static int end(List<PageItem.Line> lines, int first) {
        int end = first;
        boolean hasColumns = false;
        while (end < lines.size() && lines.get(end).text().columns().size() > 1) {
            hasColumns |= lines.get(end).text().columns().size() >= FEWEST_COLUMNS;
            end++;
        }
        return hasColumns && end - first >= FEWEST_LINES ? end : first;
    }

    static Grid grid(List<PageItem.Line> lines, SourceBuilder document) {
        List<TextLine> columns = lines.stream()
                .map(line -> line.text().columns())
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
        GridBuilder grid = new GridBuilder();
        for (int row = 0; row < lines.size(); row++) {
            PageItem.Line line = lines.get(row);
            int free = 0;
            List<TextLine> texts = line.text().columns();
            for (int i = 0; i < texts.size(); i++) {
                int last = columns.size() - (texts.size() - i);
                int column = nearest(columns, texts.get(i), free, last);
                String text = document.cellText(texts.get(i).text());
                grid.add(
                        row,
                        column,
                        1,
                        1,
                        text,
                        new SourcePlace.PageLine(line.page().number(), line.number()));
                free = column + 1;
            }
        }
        return grid.build();
    }

    private static int nearest(List<TextLine> columns, TextLine text, int first, int last) {
        int nearest = first;
        for (int column = first; column <= last; column++) {
            if (distance(columns.get(column), text) < distance(columns.get(nearest), text)) {
                nearest = column;
            }
        }
        return nearest;
    }

    private static double distance(TextLine column, TextLine text) {
        return Math.abs(column.middle() - text.middle());
    }
}
