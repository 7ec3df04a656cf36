package org.gongkai.documents.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourcePlace;
import org.jspecify.annotations.Nullable;

/** A table of MediaWiki or AsciiDoc, whose cells are marked one by one and say over how many rows and columns they reach. */
final class FlowingTable {

    private static final Pattern WIKI_CELL = Pattern.compile("(?:[^|\\[\\]]{0,200}=[^|\\[\\]]{0,200}\\|(?!\\|))?(.*)");
    private static final Pattern WIKI_SPAN = Pattern.compile("(colspan|rowspan)\\s*=\\s*\"?(\\d{1,3})");

    private static final Pattern ASCIIDOC_ATTRIBUTES = Pattern.compile("\\[.*\\]");
    private static final Pattern ASCIIDOC_COLUMNS = Pattern.compile("cols=\"?([^\"\\]]{1,2000})");
    private static final Pattern ASCIIDOC_COPIES = Pattern.compile("\\s*(\\d{1,3})\\*.*");
    private static final Pattern ASCIIDOC_CELL =
            Pattern.compile("(?:(?<!\\S)(?:(?<columns>\\d{1,3})?(?:\\.(?<rows>\\d{1,3}))?\\+|(?<copies>\\d{1,2})\\*)?"
                    + "[<^>]?(?:\\.[<^>])?[a-z]?)?\\|");
    private static final String ASCIIDOC_END = "|===";

    private static final int MOST_COLUMNS = 256;

    private final GridBuilder grid = new GridBuilder();

    /** The rows in which the columns are free again below the cells that reach down into them. */
    private final int[] free = new int[MOST_COLUMNS];

    private int row;
    private int column;

    private FlowingTable() {}

    private record Cell(StringBuilder text, int rows, int columns, SourcePlace place) {

        Cell(String text, int rows, int columns, TextLine line) {
            this(new StringBuilder(text.strip()), rows, columns, new SourcePlace.Line(line.number()));
        }
    }

    /** Reads a table of MediaWiki, between {| and |}. */
    static Optional<TextTable> wiki(List<TextLine> lines, int first) {
        List<List<Cell>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        int i = first + 1;
        while (i < lines.size() && !lines.get(i).text().startsWith("|}")) {
            TextLine line = lines.get(i);
            String text = line.text();
            if (text.startsWith("{|")) {
                return Optional.empty();
            }
            if (text.startsWith("|-")) {
                rows.add(new ArrayList<>());
            } else if (text.startsWith("|") || text.startsWith("!")) {
                for (String cell : text.substring(1).split("\\|\\||!!", -1)) {
                    Matcher parts = WIKI_CELL.matcher(cell);
                    if (parts.matches()) {
                        rows.get(rows.size() - 1)
                                .add(new Cell(parts.group(1), span(cell, "rowspan"), span(cell, "colspan"), line));
                    }
                }
            }
            i++;
        }
        return i == lines.size() ? Optional.empty() : Optional.of(new TextTable(ofRows(rows), i + 1));
    }

    private static int span(String cell, String attribute) {
        Matcher span = WIKI_SPAN.matcher(cell);
        while (span.find()) {
            if (span.group(1).equals(attribute)) {
                return number(span.group(2));
            }
        }
        return 1;
    }

    /** Reads a table of AsciiDoc, between two lines |===, the first of which may have attributes above it. */
    static Optional<TextTable> asciidoc(List<TextLine> lines, int first) {
        String attributes = lines.get(first).text();
        boolean hasAttributes = ASCIIDOC_ATTRIBUTES.matcher(attributes).matches();
        int start = hasAttributes ? first + 1 : first;
        if (start == lines.size() || !lines.get(start).text().equals(ASCIIDOC_END)) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        int i = start + 1;
        while (i < lines.size() && !lines.get(i).text().equals(ASCIIDOC_END)) {
            addLine(lines.get(i), rows);
            i++;
        }
        if (i == lines.size() || rows.isEmpty()) {
            return Optional.empty();
        }
        int columns = columns(attributes)
                .orElseGet(() -> rows.get(0).stream().mapToInt(Cell::columns).sum());
        Grid grid = ofColumns(rows, columns).orElseGet(() -> ofRows(rows));
        return Optional.of(new TextTable(grid, i + 1));
    }

    /** Adds what a line holds to the last cell before it, and the cells that begin in it as a row. */
    private static void addLine(TextLine line, List<List<Cell>> rows) {
        List<Cell> begun = new ArrayList<>();
        String text = line.text();
        Matcher bar = ASCIIDOC_CELL.matcher(text);
        int from = 0;
        int rowSpan = 1;
        int columnSpan = 1;
        int copies = 0;
        while (from <= text.length()) {
            boolean hasNext = bar.find();
            String part = text.substring(from, hasNext ? bar.start() : text.length());
            if (copies > 0) {
                for (int i = 0; i < copies; i++) {
                    begun.add(new Cell(part, rowSpan, columnSpan, line));
                }
            } else if (!rows.isEmpty()) {
                List<Cell> above = rows.get(rows.size() - 1);
                TextTable.append(above.get(above.size() - 1).text(), part.strip());
            }
            if (!hasNext) {
                break;
            }
            columnSpan = number(bar.group("columns"));
            rowSpan = number(bar.group("rows"));
            copies = number(bar.group("copies"));
            from = bar.end();
        }
        if (!begun.isEmpty()) {
            rows.add(begun);
        }
    }

    /** What a cell says of its span or its copies; one if it says nothing. */
    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Math.max(1, Integer.parseInt(digits));
    }

    private static Optional<Integer> columns(String attributes) {
        Matcher columns = ASCIIDOC_COLUMNS.matcher(attributes);
        if (!columns.find()) {
            return Optional.empty();
        }
        int number = 0;
        for (String column : columns.group(1).split("[,;]")) {
            Matcher copies = ASCIIDOC_COPIES.matcher(column);
            number += copies.matches() ? Integer.parseInt(copies.group(1)) : 1;
        }
        return Optional.of(number);
    }

    /** Puts each row of cells into its own. */
    private static Grid ofRows(List<List<Cell>> rows) {
        FlowingTable table = new FlowingTable();
        for (List<Cell> row : rows) {
            if (!row.isEmpty()) {
                row.forEach(table::add);
                table.endRow();
            }
        }
        return table.grid.build();
    }

    /**
     * Fills row by row, where a row may go on in the next lines; empty if one begins within a line, if the cells are not just
     * enough, or if there is but one column.
     */
    private static Optional<Grid> ofColumns(List<List<Cell>> lines, int columns) {
        if (columns < 2 || columns > MOST_COLUMNS) {
            return Optional.empty();
        }
        FlowingTable table = new FlowingTable();
        for (List<Cell> line : lines) {
            for (Cell cell : line) {
                boolean isWithinLine = cell != line.get(0);
                if (table.column >= columns) {
                    table.endRow();
                    if (isWithinLine) {
                        return Optional.empty();
                    }
                }
                table.add(cell);
                if (table.column > columns) {
                    return Optional.empty();
                }
            }
        }
        return table.column == columns ? Optional.of(table.grid.build()) : Optional.empty();
    }

    private void add(Cell cell) {
        if (column < MOST_COLUMNS) {
            grid.add(
                    row,
                    column,
                    cell.rows(),
                    cell.columns(),
                    new GridCell(cell.text().toString(), cell.place()));
            for (int i = column; i < Math.min(column + cell.columns(), MOST_COLUMNS); i++) {
                free[i] = row + cell.rows();
            }
            column += cell.columns();
            skipCovered();
        }
    }

    private void endRow() {
        row++;
        column = 0;
        skipCovered();
    }

    private void skipCovered() {
        while (column < MOST_COLUMNS && free[column] > row) {
            column++;
        }
    }
}
