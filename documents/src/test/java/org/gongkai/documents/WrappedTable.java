package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.documents.LaidTable.Span;

/** Draws a table with its texts wrapped in narrow columns and in the middle of their cells. */
final class WrappedTable {

    /** Widths in half Chinese characters: of labels of rows, and of groups, columns and values. */
    private static final int LABEL = 22;

    private static final int NARROW = 8;
    private static final int GAP = 3;

    private final List<Span> spans;
    private final int[] lefts;
    private final int[] tops;
    private final List<StringBuilder> lines = new ArrayList<>();

    private WrappedTable(LaidTable table) {
        spans = table.spans();
        int columns = table.rows().stream().mapToInt(List::size).max().orElseThrow();
        lefts = new int[columns + 1];
        for (int column = 0; column < columns; column++) {
            lefts[column + 1] = lefts[column] + width(column) + GAP;
        }
        tops = new int[table.rows().size() + 1];
        for (int row = 0; row < table.rows().size(); row++) {
            tops[row + 1] = tops[row] + height(row);
        }
        IntStream.range(0, tops[table.rows().size()]).forEach(i -> lines.add(new StringBuilder()));
    }

    static List<String> lines(LaidTable table) {
        WrappedTable wrapped = new WrappedTable(table);
        wrapped.spans.stream()
                .sorted((one, other) -> Integer.compare(one.column(), other.column()))
                .forEach(wrapped::draw);
        return wrapped.lines.stream().map(StringBuilder::toString).toList();
    }

    /** A column is as wide as its longest value, or as a label that stands in it alone may be. */
    private int width(int column) {
        return spans.stream()
                .filter(span -> span.column() == column && span.columns() == 1 && span.rows() == 1)
                .mapToInt(span -> LaidTable.width(span.text()))
                .map(width -> Math.min(LABEL, Math.max(NARROW, width)))
                .max()
                .orElse(NARROW);
    }

    private int height(int row) {
        return spans.stream()
                .filter(span -> span.row() == row && span.rows() == 1)
                .mapToInt(span -> wrapped(span).size())
                .max()
                .orElse(1);
    }

    private int width(Span span) {
        return lefts[span.column() + span.columns()] - lefts[span.column()] - GAP;
    }

    private List<String> wrapped(Span span) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (char c : span.text().toCharArray()) {
            if (c == '\n' || LaidTable.width(piece.toString() + c) > width(span)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            if (c != '\n') {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private void draw(Span span) {
        List<String> pieces = wrapped(span);
        int first = tops[span.row()] + (tops[span.row() + span.rows()] - tops[span.row()] - pieces.size()) / 2;
        for (int i = 0; i < pieces.size(); i++) {
            StringBuilder line = lines.get(first + i);
            int left = lefts[span.column()] + (width(span) - LaidTable.width(pieces.get(i))) / 2;
            line.append(" ".repeat(Math.max(0, left - LaidTable.width(line.toString()))))
                    .append(pieces.get(i));
        }
    }
}
