package org.gongkai.documents.internal.source.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * A table whose borders are drawn with characters, +---+ or ┌───┐, the cells of several lines each. Where a border is missing,
 * a cell reaches over it.
 */
final class DrawnGrid {

    private static final String BARS = "│┃║┆┇┊┋╎╏";
    private static final String LINES = "─━═┄┅┈┉╌╍";
    private static final String DASHES = "-+=:";

    /** Beside so many dashes, a bar is the corner of a border. */
    private static final String DRAWN = "---";

    /** No table of the form has a tenth of so many columns. */
    private static final int MOST_BORDERS = 257;

    /** A table that has a border below each row has more. */
    private static final int MOST_PARTS = 2;

    /** So many values below each other are no number that is broken over lines. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_VALUES = 5;

    private final List<Integer> borders;
    private final CharacterWidth width;
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

    /** A line whose borders are bars, dashes and plus signs. */
    private record Line(int number, String text) {

        boolean isBorder() {
            return text.startsWith("+");
        }

        /** What its bars part, or the plus signs of a border. */
        String[] parts() {
            return text.split(isBorder() ? "\\+" : "\\|", -1);
        }
    }

    private DrawnGrid(List<Integer> borders, CharacterWidth width) {
        this.borders = borders;
        this.width = width;
        this.open = new Open[borders.size()];
    }

    /** Says whether lines meet in a character: that is what those for drawing are besides lines and bars. */
    static boolean isCorner(char c) {
        return c >= '─' && c <= '╿' && BARS.indexOf(c) < 0 && LINES.indexOf(c) < 0;
    }

    /** Gives a line with bars, dashes and plus signs for what borders are drawn with. */
    static String plain(TextLine line) {
        String text = line.plain();
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char drawn = BARS.indexOf(c) >= 0 ? '|' : LINES.indexOf(c) >= 0 ? '-' : isCorner(c) ? '+' : c;
            if (drawn != c) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, drawn);
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** Reads the lines of a table, of which the first is a border; empty if it has no cells. */
    static Optional<Grid> read(List<TextLine> drawn) {
        List<Line> lines = drawn.stream()
                .map(line -> new Line(line.number(), plain(line).strip()))
                .toList();
        for (CharacterWidth width : CharacterWidth.values()) {
            DrawnGrid grid = new DrawnGrid(borders(lines, width), width);
            if (lines.stream().noneMatch(grid::hasOtherBar)) {
                return grid.toGrid(lines);
            }
        }
        List<Line> aligned = aligned(lines);
        return new DrawnGrid(borders(aligned, CharacterWidth.ONE), CharacterWidth.ONE).toGrid(aligned);
    }

    private static List<Integer> borders(List<Line> lines, CharacterWidth width) {
        TreeSet<Integer> borders = new TreeSet<>();
        for (Line line : lines) {
            String text = line.text();
            int column = 0;
            int c;
            for (int i = 0; i < text.length(); i += Character.charCount(c)) {
                c = text.codePointAt(i);
                if (c == '+'
                        || c == '|' && (text.startsWith(DRAWN, i + 1) || text.startsWith(DRAWN, i - DRAWN.length()))) {
                    borders.add(column);
                }
                column += width.of(c);
            }
        }
        return List.copyOf(borders);
    }

    private boolean hasOtherBar(Line line) {
        int column = 0;
        for (int c : line.text().codePoints().toArray()) {
            if (c == '|' && Collections.binarySearch(borders, column) < 0) {
                return true;
            }
            column += width.of(c);
        }
        return false;
    }

    /**
     * Puts the bars in line where they stand out of it, as where wide characters do not fit into their column; no lines if one
     * has not as many bars as all others.
     */
    private static List<Line> aligned(List<Line> lines) {
        List<String[]> parts = lines.stream().map(Line::parts).toList();
        int bars = parts.get(0).length;
        if (parts.stream().anyMatch(line -> line.length != bars)) {
            return List.of();
        }
        int[] widths = IntStream.range(0, bars)
                .map(i -> parts.stream().mapToInt(line -> length(line[i])).max().orElse(0))
                .toArray();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> aligned(lines.get(i), parts.get(i), widths))
                .toList();
    }

    private static Line aligned(Line line, String[] parts, int[] widths) {
        String fill = line.isBorder() ? "-" : " ";
        String text = IntStream.range(0, parts.length)
                .mapToObj(i -> parts[i] + fill.repeat(widths[i] - length(parts[i])))
                .collect(Collectors.joining(line.isBorder() ? "+" : "|"));
        return new Line(line.number(), text);
    }

    private static int length(String part) {
        return part.codePointCount(0, part.length());
    }

    private Optional<Grid> toGrid(List<Line> lines) {
        if (borders.size() < 2 || borders.size() > MOST_BORDERS) {
            return Optional.empty();
        }
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
        return row == 0 ? Optional.empty() : Optional.of(grid.build());
    }

    /** Lines between two borders, and the border above them. */
    private record Part(Line above, List<Line> content) {}

    private List<Part> parts(List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        for (Line line : lines) {
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
    private boolean isRowALine(List<Line> content) {
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

    private boolean hasValue(Line line, int column) {
        return PrintedValue.isValue(part(line, column, column + 1));
    }

    private boolean hasRule(Line line) {
        for (int i = 0; i + 1 < borders.size(); i++) {
            if (isRule(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a line is a border in a column; a dash with white space beside it is a value. */
    private boolean isRule(Line line, int column) {
        String part = width.slice(line.text(), borders.get(column) + 1, borders.get(column + 1));
        return !part.isEmpty() && part.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
    }

    private void addRow(Line above, List<Line> content) {
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
            for (Line line : content) {
                TextTable.append(cell.text, part(line, column, end));
            }
            column = end;
        }
        row++;
    }

    private String part(Line line, int column, int end) {
        return width.slice(line.text(), borders.get(column) + 1, borders.get(end))
                .strip();
    }

    private boolean hasBar(List<Line> lines, int border) {
        return lines.stream().allMatch(line -> {
            String drawn = width.slice(line.text(), border, border + 1);
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
