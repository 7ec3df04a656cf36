package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;

/** Puts the cells of a row together that stand on lines of their own: the values belong to the label above them. */
final class StackedLines {

    private final TableLabels labels;
    private final boolean stacked;
    private final List<Line> rows = new ArrayList<>();
    private final List<GridCell> open = new ArrayList<>();

    private StackedLines(TableLabels labels, List<Line> lines) {
        this.labels = labels;
        long alone = lines.stream().filter(StackedLines::isValueAlone).count();
        long beside = lines.stream()
                .filter(line -> line.printedTexts().size() > 1 && line.hasValue())
                .count();
        this.stacked = alone > beside;
    }

    /**
     * Puts rows together. Where most rows of the document have their values beside the label, a value alone may be a page
     * number, so that only a row of one column that has none takes it.
     */
    static List<Line> fold(List<Line> lines, TableLabels labels) {
        StackedLines folding = new StackedLines(labels, lines);
        lines.forEach(folding::add);
        folding.close();
        return folding.rows;
    }

    private void add(Line line) {
        boolean continues = isValueAlone(line) && (stacked ? continuesStack() : isLabelOfOneColumn());
        if (continues) {
            open.addAll(line.cells());
        } else {
            close();
            if (line.cells().size() == 1) {
                open.addAll(line.cells());
            } else {
                rows.add(line);
            }
        }
    }

    /** Where the rows stand side by side, no label has values. */
    private boolean continuesStack() {
        return !open.isEmpty()
                && (!labels.table().rowsSideBySide()
                        || PrintedValue.isValue(open.get(0).text()));
    }

    private boolean isLabelOfOneColumn() {
        return open.size() == 1
                && labels.row(open.get(0).text())
                        .filter(row -> row.columns().size() == 1)
                        .isPresent();
    }

    private void close() {
        if (!open.isEmpty()) {
            rows.add(new Line(new GridRow(open)));
            open.clear();
        }
    }

    private static boolean isValueAlone(Line line) {
        return line.cells().size() == 1 && line.hasValue();
    }
}
