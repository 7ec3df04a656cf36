package org.gongkai.documents.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.text.PlainText;

/**
 * A table that is plainly drawn in text: rows between bars (Markdown, Org, Textile), cells under rulers (pandoc's simple,
 * multiline and grid tables, reStructuredText), and those of MediaWiki and AsciiDoc.
 *
 * @param grid the rows
 * @param end the line behind the table
 */
record TextTable(Grid grid, int end) {

    private static final Pattern GRID_RULE = Pattern.compile("\\s*\\+(?:[-=:]+\\+)+\\s*");
    private static final Pattern COLUMN_RULE = Pattern.compile("\\s*[-=]{2,}(?:\\s+[-=]{2,})+\\s*");
    private static final Pattern FULL_RULE = Pattern.compile("\\s*[-=]{4,}\\s*");
    private static final Pattern WIKI_CELL = Pattern.compile("(?:[^|\\[\\]]{0,200}=[^|\\[\\]]{0,200}\\|(?!\\|))?(.*)");
    private static final Pattern SPAN = Pattern.compile("(colspan|rowspan)\\s*=\\s*\"?(\\d{1,3})");
    private static final Pattern ASCIIDOC_CELL =
            Pattern.compile("(?:(\\d{1,3})?(?:\\.(\\d{1,3}))?\\+)?[<^>a-z]{0,2}\\|");
    private static final int MOST_COLUMNS = 256;

    /** Finds the table that begins in a line. */
    static Optional<TextTable> at(List<TextLine> lines, int first) {
        String line = lines.get(first).plain();
        String text = line.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isRow(text)) {
            return bars(lines, first);
        }
        return switch (text.charAt(0)) {
            case '+' -> GRID_RULE.matcher(line).matches() ? grid(lines, first) : Optional.empty();
            case '┌', '╔', '┏' -> grid(lines, first);
            case '-', '=' -> ruled(lines, first);
            case '{' -> text.startsWith("{|") ? wiki(lines, first) : Optional.empty();
            case '|' -> text.equals("|===") ? asciidoc(lines, first) : Optional.empty();
            default -> simple(lines, first);
        };
    }

    /** A row has a bar at both ends, and something between them. */
    private static boolean isRow(String text) {
        if (text.length() < 3 || text.charAt(0) != '|' || text.charAt(text.length() - 1) != '|') {
            return false;
        }
        return text.chars().anyMatch(c -> c != '|' && !Character.isWhitespace(c));
    }

    /** Where other lines of the same table have no bar at both ends, an outer bar may be that of an empty cell. */
    private static Optional<TextTable> bars(List<TextLine> lines, int first) {
        if (first > 0 && hasBar(lines.get(first - 1))) {
            return Optional.empty();
        }
        List<GridRow> rows = new ArrayList<>();
        int i = first;
        while (i < lines.size()
                && (isRow(lines.get(i).text())
                        || GRID_RULE.matcher(lines.get(i).plain()).matches())) {
            TextLine line = lines.get(i);
            if (!line.isRuler()) {
                String text = line.text();
                rows.add(row(line, List.of(text.substring(1, text.length() - 1).split("\\|", -1))));
            }
            i++;
        }
        boolean isWhole = i == lines.size() || !hasBar(lines.get(i));
        return isWhole ? Optional.of(new TextTable(new Grid(rows), i)) : Optional.empty();
    }

    private static boolean hasBar(TextLine line) {
        return line.plain().indexOf('|') >= 0 && !line.isRuler();
    }

    private static GridRow row(TextLine line, List<String> cells) {
        SourcePlace place = new SourcePlace.Line(line.number());
        return new GridRow(cells.stream().map(cell -> new GridCell(cell, place)).toList());
    }

    private static Optional<TextTable> grid(List<TextLine> lines, int first) {
        int end = first;
        while (end < lines.size() && isOfGrid(DrawnGrid.plain(lines.get(end)))) {
            end++;
        }
        int behind = end;
        return DrawnGrid.read(lines.subList(first, end)).map(grid -> new TextTable(grid, behind));
    }

    private static boolean isOfGrid(String text) {
        String stripped = text.strip();
        return stripped.startsWith("|")
                || stripped.startsWith("+") && GRID_RULE.matcher(text).matches();
    }

    /** The part of a line between two columns of the screen. */
    static String slice(String line, int from, int to) {
        StringBuilder slice = new StringBuilder();
        int column = 0;
        int c;
        for (int i = 0; i < line.length() && column < to; i += Character.charCount(c)) {
            c = line.codePointAt(i);
            if (column >= from) {
                slice.appendCodePoint(c);
            }
            column += PlainText.width(c);
        }
        return slice.toString().strip();
    }

    /** Lines of one cell are one text; a number that goes on in the next line is not one. */
    static void append(StringBuilder text, String more) {
        if (!more.isEmpty() && !text.isEmpty()) {
            boolean areDigits = Character.isDigit(text.charAt(text.length() - 1)) && Character.isDigit(more.charAt(0));
            text.append(areDigits ? "\n" : "");
        }
        text.append(more);
    }

    /** Reads rows under a rule that has a dash for each column; blank lines part rows of several lines. */
    private static Optional<TextTable> ruled(List<TextLine> lines, int first) {
        int rule = first;
        while (rule < lines.size()
                && rule < first + 12
                && !COLUMN_RULE.matcher(lines.get(rule).plain()).matches()) {
            boolean isHead = rule == first
                    ? FULL_RULE.matcher(lines.get(rule).plain()).matches()
                    : !lines.get(rule).text().isEmpty();
            if (!isHead) {
                return Optional.empty();
            }
            rule++;
        }
        if (rule == lines.size()
                || !COLUMN_RULE.matcher(lines.get(rule).plain()).matches()) {
            return Optional.empty();
        }
        int end = rule + 1;
        while (end < lines.size() && !lines.get(end).isRuler()) {
            end++;
        }
        boolean hasEnd = end < lines.size();
        if (!hasEnd) {
            return Optional.empty();
        }
        // a header between two rules, as in reStructuredText
        if (end + 1 < lines.size()
                && COLUMN_RULE.matcher(lines.get(end).plain()).matches()
                && end > rule + 1
                && !lines.get(end + 1).text().isEmpty()) {
            int further = end + 1;
            while (further < lines.size() && !lines.get(further).isRuler()) {
                further++;
            }
            end = further < lines.size() ? further : end;
        }
        List<Integer> starts = starts(lines.get(rule).plain());
        List<GridRow> rows = new ArrayList<>();
        boolean isMultiline = false;
        for (int i = rule + 1; i < end; i++) {
            isMultiline |= lines.get(i).text().isEmpty();
        }
        addRuled(rows, lines.subList(first, rule), starts, true);
        addRuled(rows, lines.subList(rule + 1, end), starts, isMultiline);
        return rows.isEmpty() || starts.size() > MOST_COLUMNS
                ? Optional.empty()
                : Optional.of(new TextTable(new Grid(rows), end + 1));
    }

    /** Reads rows up to a blank line, of which the first is a header above a rule that has a dash for each column. */
    private static Optional<TextTable> simple(List<TextLine> lines, int header) {
        int rule = header + 1;
        if (rule >= lines.size()
                || !COLUMN_RULE.matcher(lines.get(rule).plain()).matches()) {
            return Optional.empty();
        }
        int end = rule + 1;
        while (end < lines.size()
                && !lines.get(end).text().isEmpty()
                && !lines.get(end).isRuler()) {
            end++;
        }
        boolean isWhole =
                end > rule + 1 && (end == lines.size() || !lines.get(end).isRuler());
        List<Integer> starts = starts(lines.get(rule).plain());
        if (!isWhole || starts.size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<GridRow> rows = new ArrayList<>();
        addRuled(rows, lines.subList(header, end), starts, false);
        return Optional.of(new TextTable(new Grid(rows), end));
    }

    private static List<Integer> starts(String rule) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rule.length(); i++) {
            boolean begins =
                    !Character.isWhitespace(rule.charAt(i)) && (i == 0 || Character.isWhitespace(rule.charAt(i - 1)));
            if (begins) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static void addRuled(List<GridRow> rows, List<TextLine> lines, List<Integer> starts, boolean isMultiline) {
        List<TextLine> row = new ArrayList<>();
        for (TextLine line : lines) {
            boolean isEmpty = line.text().isEmpty() || line.isRuler();
            if (!isEmpty) {
                row.add(line);
            }
            if ((isEmpty || !isMultiline) && !row.isEmpty()) {
                rows.add(ruledRow(row, starts));
                row.clear();
            }
        }
        if (!row.isEmpty()) {
            rows.add(ruledRow(row, starts));
        }
    }

    private static GridRow ruledRow(List<TextLine> lines, List<Integer> starts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> append(text, slice(line.plain(), from, to)));
            cells.add(text.toString());
        }
        return row(lines.get(0), cells);
    }

    private static Optional<TextTable> wiki(List<TextLine> lines, int first) {
        GridBuilder grid = new GridBuilder();
        int row = 0;
        int column = 0;
        int i = first + 1;
        while (i < lines.size() && !lines.get(i).text().startsWith("|}")) {
            String text = lines.get(i).text();
            SourcePlace place = new SourcePlace.Line(lines.get(i).number());
            if (text.startsWith("|-")) {
                row += column > 0 ? 1 : 0;
                column = 0;
            } else if (text.startsWith("|") || text.startsWith("!")) {
                for (String cell : text.substring(1).split("\\|\\||!!", -1)) {
                    Matcher parts = WIKI_CELL.matcher(cell);
                    if (parts.matches() && column < MOST_COLUMNS) {
                        int columns = span(cell, "colspan");
                        grid.add(row, column, span(cell, "rowspan"), columns, new GridCell(parts.group(1), place));
                        column += columns;
                    }
                }
            }
            i++;
        }
        return i == lines.size() ? Optional.empty() : Optional.of(new TextTable(grid.build(), i + 1));
    }

    private static int span(String cell, String attribute) {
        Matcher span = SPAN.matcher(cell);
        while (span.find()) {
            if (span.group(1).equals(attribute)) {
                return Math.max(1, Integer.parseInt(span.group(2)));
            }
        }
        return 1;
    }

    /** Reads a row a line; every bar begins a cell. */
    private static Optional<TextTable> asciidoc(List<TextLine> lines, int first) {
        List<GridRow> rows = new ArrayList<>();
        int i = first + 1;
        while (i < lines.size() && !lines.get(i).text().equals("|===")) {
            TextLine line = lines.get(i);
            List<String> cells = new ArrayList<>();
            Matcher bar = ASCIIDOC_CELL.matcher(line.text());
            int start = -1;
            while (bar.find() && cells.size() < MOST_COLUMNS) {
                if (start >= 0) {
                    cells.add(line.text().substring(start, bar.start()));
                }
                start = bar.end();
            }
            if (start >= 0) {
                cells.add(line.text().substring(start));
                rows.add(row(line, cells));
            }
            i++;
        }
        return i == lines.size() || rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextTable(new Grid(rows), i + 1));
    }
}
