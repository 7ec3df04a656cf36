package org.gongkai.documents.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A table whose borders are drawn with characters, +---+ or ┌───┐, the cells of several lines each. Where a border is missing,
 * a cell reaches over it.
 */
final class DrawnGrid {

    private static final String BARS = "│┃║┆┇┊┋";
    private static final String DASHES = "─━═=┄┅┈┉:";
    private static final String JUNCTIONS = "├┤┼┌┐└┘┬┴╠╣╬╔╗╚╝╦╩┏┓┗┛┣┫┳┻╋";

    /** No table of the form has a tenth of so many columns. */
    private static final int MOST_BORDERS = 257;

    /** A table that has a border below each row has more. */
    private static final int MOST_PARTS = 2;

    /** So many values below each other are no number that is broken over lines. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_VALUES = 5;

    private final List<Integer> borders;
    private final GridBuilder grid = new GridBuilder();

    /** The cells that reach down to the row that is being read, by the column in which they begin. */
    private final @Nullable Open[] open;

    private int row;

    /** A cell that may reach further down. */
    private static final class Open {
        private final int row;
        private final int columns;
        private final SourcePlace place;
        private final StringBuilder text = new StringBuilder();

        Open(int row, int columns, SourcePlace place) {
            this.row = row;
            this.columns = columns;
            this.place = place;
        }
    }

    private DrawnGrid(List<Integer> borders) {
        this.borders = borders;
        this.open = new Open[borders.size()];
    }

    /** Gives a line with bars, dashes and plus signs for what borders are drawn with. */
    static String plain(TextLine line) {
        String text = line.plain();
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char drawn = BARS.indexOf(c) >= 0
                    ? '|'
                    : JUNCTIONS.indexOf(c) >= 0 ? '+' : c == '─' || c == '━' || c == '═' ? '-' : c;
            if (drawn != c) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, drawn);
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** Reads the lines of a table, of which the first is a border; empty if it has no cells. */
    static Optional<Grid> read(List<TextLine> lines) {
        TreeSet<Integer> borders = new TreeSet<>();
        for (TextLine line : lines) {
            int column = 0;
            for (int c : plain(line).codePoints().toArray()) {
                if (c == '+') {
                    borders.add(column);
                }
                column += PlainText.width(c);
            }
        }
        if (borders.size() < 2 || borders.size() > MOST_BORDERS) {
            return Optional.empty();
        }
        if (lines.stream().anyMatch(line -> hasOtherBar(plain(line), borders))) {
            return inOrder(lines, borders.size());
        }
        DrawnGrid drawn = new DrawnGrid(List.copyOf(borders));
        drawn.add(lines);
        return drawn.row == 0 ? Optional.empty() : Optional.of(drawn.grid.build());
    }

    /**
     * Reads a table whose bars stand out of line, as where wide characters do not fit into their column, by the order of the
     * bars; empty if a line has not as many as all others.
     */
    private static Optional<Grid> inOrder(List<TextLine> lines, int bars) {
        GridBuilder grid = new GridBuilder();
        List<StringBuilder> cells = new ArrayList<>();
        int row = 0;
        int first = 0;
        for (TextLine line : lines) {
            String text = plain(line).strip();
            if (text.startsWith("+")) {
                row += addRow(grid, row, cells, first) ? 1 : 0;
                cells.clear();
                continue;
            }
            String[] parts = text.split("\\|", -1);
            if (parts.length != bars + 1 || !parts[0].isEmpty() || !parts[bars].isEmpty()) {
                return Optional.empty();
            }
            first = cells.isEmpty() ? line.number() : first;
            for (int i = 1; i < bars; i++) {
                if (cells.size() < i) {
                    cells.add(new StringBuilder());
                }
                TextTable.append(cells.get(i - 1), parts[i].strip());
            }
        }
        row += addRow(grid, row, cells, first) ? 1 : 0;
        return row == 0 ? Optional.empty() : Optional.of(grid.build());
    }

    private static boolean addRow(GridBuilder grid, int row, List<StringBuilder> cells, int line) {
        for (int i = 0; i < cells.size(); i++) {
            grid.add(row, i, 1, 1, new GridCell(cells.get(i).toString(), new SourcePlace.Line(line)));
        }
        return !cells.isEmpty();
    }

    private static boolean hasOtherBar(String line, TreeSet<Integer> borders) {
        int column = 0;
        for (int c : line.codePoints().toArray()) {
            if (c == '|' && !borders.contains(column)) {
                return true;
            }
            column += PlainText.width(c);
        }
        return false;
    }

    /** Lines between two borders, and the border above them. */
    private record Part(TextLine above, List<TextLine> content) {}

    private void add(List<TextLine> lines) {
        List<Part> parts = parts(lines);
        for (Part part : parts) {
            if (parts.size() <= MOST_PARTS && isRowALine(part.content())) {
                part.content().forEach(line -> addRow(part.above(), List.of(line)));
            } else {
                addRow(part.above(), part.content());
            }
        }
        for (int i = 0; i < open.length; i++) {
            close(i);
        }
    }

    private List<Part> parts(List<TextLine> lines) {
        List<Part> parts = new ArrayList<>();
        for (TextLine line : lines) {
            if (parts.isEmpty() || hasRule(line)) {
                parts.add(new Part(line, new ArrayList<>()));
            } else {
                parts.get(parts.size() - 1).content().add(line);
            }
        }
        parts.removeIf(part -> part.content().isEmpty());
        return parts;
    }

    /** Where nothing parts the lines, as below the header in psql, each is a row if several have values in the same column. */
    private boolean isRowALine(List<TextLine> content) {
        int columns = borders.size() - 1;
        boolean hasLineOfValues = content.stream()
                .anyMatch(line -> columns >= FEWEST_VALUES
                        && IntStream.range(0, columns).allMatch(column -> hasValue(line, column)));
        return hasLineOfValues
                || IntStream.range(1, columns)
                        .anyMatch(column -> content.stream()
                                        .filter(line -> hasValue(line, column))
                                        .count()
                                >= FEWEST_ROWS);
    }

    private boolean hasValue(TextLine line, int column) {
        return PrintedValue.isValue(part(line, column, column + 1));
    }

    private boolean hasRule(TextLine line) {
        for (int i = 0; i + 1 < borders.size(); i++) {
            if (isRule(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a line is a border in a column. */
    private boolean isRule(TextLine line, int column) {
        String part = TextTable.slice(plain(line), borders.get(column) + 1, borders.get(column + 1));
        return !part.isEmpty() && part.chars().allMatch(c -> c == '-' || c == '+' || DASHES.indexOf(c) >= 0);
    }

    private void addRow(TextLine above, List<TextLine> content) {
        int column = 0;
        while (column + 1 < borders.size()) {
            int end = column + 1;
            while (end + 1 < borders.size() && !hasBar(content, borders.get(end))) {
                end++;
            }
            Open cell = open[column];
            boolean goesOn = cell != null && cell.columns == end - column && !isRule(above, column);
            if (!goesOn || cell == null) {
                for (int i = column; i < end; i++) {
                    close(i);
                }
                cell = new Open(
                        row, end - column, new SourcePlace.Line(content.get(0).number()));
                open[column] = cell;
            } else {
                TextTable.append(cell.text, part(above, column, end));
            }
            for (TextLine line : content) {
                TextTable.append(cell.text, part(line, column, end));
            }
            column = end;
        }
        row++;
    }

    private String part(TextLine line, int column, int end) {
        return TextTable.slice(plain(line), borders.get(column) + 1, borders.get(end));
    }

    private static boolean hasBar(List<TextLine> lines, int border) {
        return lines.stream().allMatch(line -> {
            String drawn = TextTable.slice(plain(line), border, border + 1);
            return drawn.equals("|") || drawn.equals("+");
        });
    }

    private void close(int column) {
        Open cell = open[column];
        if (cell != null) {
            grid.add(cell.row, column, row - cell.row, cell.columns, new GridCell(cell.text.toString(), cell.place));
            open[column] = null;
        }
    }
}
