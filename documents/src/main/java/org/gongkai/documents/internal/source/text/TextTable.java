package org.gongkai.documents.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;

/**
 * A table that is plainly drawn in text: rows between bars (Markdown, Org, Textile), cells under rulers (pandoc's simple,
 * multiline and grid tables, reStructuredText), and those of MediaWiki and AsciiDoc.
 *
 * @param grid the rows
 * @param end the line behind the table
 */
record TextTable(Grid grid, int end) {

    private static final Pattern GRID_RULE = Pattern.compile("\\s*\\+(?:[-=:]+\\+)+\\s*");
    private static final Pattern FULL_RULE = Pattern.compile("\\s*[-=]{4,}\\s*");
    private static final int MOST_HEADER_LINES = 12;

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
            case '-', '=' -> ruled(lines, first);
            case '{' -> text.startsWith("{|") ? FlowingTable.wiki(lines, first) : Optional.empty();
            case '|', '[' -> FlowingTable.asciidoc(lines, first);
            default -> DrawnGrid.isCorner(text.charAt(0)) ? grid(lines, first) : simple(lines, first);
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
        while (rule < lines.size() && rule < first + MOST_HEADER_LINES && !RuledGrid.isRule(lines.get(rule))) {
            boolean isHead = rule == first
                    ? FULL_RULE.matcher(lines.get(rule).plain()).matches()
                    : !lines.get(rule).text().isEmpty();
            if (!isHead) {
                return Optional.empty();
            }
            rule++;
        }
        if (rule == lines.size() || !RuledGrid.isRule(lines.get(rule))) {
            return Optional.empty();
        }
        int end = nextRuler(lines, rule + 1);
        if (end == lines.size()) {
            return Optional.empty();
        }
        // a header between two rules, as in reStructuredText
        boolean isHeader = RuledGrid.isRule(lines.get(end))
                && end > rule + 1
                && end + 1 < lines.size()
                && !lines.get(end + 1).text().isEmpty();
        if (isHeader) {
            int further = nextRuler(lines, end + 1);
            end = further < lines.size() ? further : end;
        }
        List<TextLine> below = lines.subList(rule + 1, end);
        List<List<TextLine>> rows = new ArrayList<>(rows(lines.subList(first, rule), true));
        rows.addAll(rows(below, below.stream().anyMatch(line -> line.text().isEmpty())));
        int behind = end + 1;
        return RuledGrid.read(lines.get(rule), rows).map(grid -> new TextTable(grid, behind));
    }

    private static int nextRuler(List<TextLine> lines, int from) {
        int next = from;
        while (next < lines.size() && !lines.get(next).isRuler()) {
            next++;
        }
        return next;
    }

    /** Reads rows up to a blank line, of which the first is a header above a rule that has a dash for each column. */
    private static Optional<TextTable> simple(List<TextLine> lines, int header) {
        int rule = header + 1;
        if (rule >= lines.size() || !RuledGrid.isRule(lines.get(rule))) {
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
        int behind = end;
        return isWhole
                ? RuledGrid.read(lines.get(rule), rows(lines.subList(header, end), false))
                        .map(grid -> new TextTable(grid, behind))
                : Optional.empty();
    }

    /** The rows of a ruled table, each of one line or of those up to a blank one. */
    private static List<List<TextLine>> rows(List<TextLine> lines, boolean isMultiline) {
        List<List<TextLine>> rows = new ArrayList<>();
        boolean isNew = true;
        for (TextLine line : lines) {
            boolean isEmpty = line.text().isEmpty() || line.isRuler();
            if (!isEmpty && isNew) {
                rows.add(new ArrayList<>());
            }
            if (!isEmpty) {
                rows.get(rows.size() - 1).add(line);
            }
            isNew = isEmpty || !isMultiline;
        }
        return rows;
    }
}
