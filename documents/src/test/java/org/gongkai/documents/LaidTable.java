package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as it is to be laid out: rows of texts, in which null is a position that the cell to the left, or at the start of a
 * row the cell above, covers.
 */
record LaidTable(List<List<String>> rows) {

    /** The mark of a position that a merged cell covers. */
    static final String COVERED = "\0";

    /** The mark of a position that the cell above covers. */
    static final String COVERED_FROM_ABOVE = "\1";

    /** A cell with the rows and columns that it covers. */
    record Span(int row, int column, int rows, int columns, String text) {}

    /** The cells with their spans, row by row. */
    List<Span> spans() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, rows.get(row).size())
                        .filter(column -> !isCovered(row, column) && !isMarkedFromAbove(row, column))
                        .mapToObj(column -> span(row, column)))
                .toList();
    }

    private Span span(int row, int column) {
        int columns = 1;
        while (column + columns < rows.get(row).size()
                && isCovered(row, column + columns)
                && !isCoveredFromAbove(row, column + columns)) {
            columns++;
        }
        int depth = 1;
        while (row + depth < rows.size() && isCoveredFromAbove(row + depth, column)) {
            depth++;
        }
        return new Span(row, column, depth, columns, rows.get(row).get(column));
    }

    /** With merged cells as spans. */
    String html() {
        return rows.isEmpty()
                ? ""
                : IntStream.range(0, rows.size())
                        .mapToObj(row -> spans().stream()
                                .filter(span -> span.row() == row)
                                .map(span -> "<td rowspan=\"" + span.rows() + "\" colspan=\"" + span.columns() + "\">"
                                        + span.text().replace("\n", "<br>") + "</td>")
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining("\n", "<table border=\"1\"><tbody>", "</tbody></table>"));
    }

    private boolean isCovered(int row, int column) {
        return column < rows.get(row).size() && rows.get(row).get(column).equals(COVERED);
    }

    private boolean isMarkedFromAbove(int row, int column) {
        return column < rows.get(row).size() && rows.get(row).get(column).equals(COVERED_FROM_ABOVE);
    }

    /** What is covered at the start of a row, is so from above. */
    private boolean isCoveredFromAbove(int row, int column) {
        return isMarkedFromAbove(row, column)
                || IntStream.rangeClosed(0, column).allMatch(i -> isCovered(row, i)) && row > 0;
    }

    /** As Markdown, the first row being the header. */
    String markdown() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        String rule = Stream.generate(() -> "---").limit(width).collect(Collectors.joining("|", "|", "|"));
        List<String> lines =
                new ArrayList<>(lines("| ", " | ", " |", "<br>").lines().toList());
        lines.add(1, rule);
        return String.join("\n", lines);
    }

    /** Aligned by spaces. */
    String spaces() {
        return spaces(LaidTable::width);
    }

    private String spaces(ToIntFunction<String> width) {
        int[] widths = widths(width);
        return rows.stream()
                .flatMap(LaidTable::inLines)
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), widths[column] + 3, width))
                        .collect(Collectors.joining())
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    /** A header above a rule with a dash for each column, the rows below it, and a blank line at the end. */
    String ruled(ToIntFunction<String> width) {
        String rule = IntStream.of(widths(width)).mapToObj("-"::repeat).collect(Collectors.joining("   "));
        List<String> lines = new ArrayList<>(spaces(width).lines().toList());
        lines.add(Math.min(1, lines.size()), rule);
        return String.join("\n", lines) + "\n";
    }

    /** With borders of bars and dashes. */
    String drawn(ToIntFunction<String> width) {
        int[] widths = widths(width);
        String rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("+", "+", "+\n"));
        return rows.stream()
                .map(row -> inLines(row)
                        .map(line -> IntStream.range(0, widths.length)
                                .mapToObj(column ->
                                        padded(column < line.size() ? line.get(column) : "", widths[column], width))
                                .collect(Collectors.joining("|", "|", "|\n")))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(rule, rule, rule));
    }

    /** As MediaWiki, a cell a line. */
    String wiki() {
        return rows.stream()
                .map(row -> row.stream().map(text -> "| " + inOneLine(text)).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n|-\n", "{|\n", "\n|}"));
    }

    /** As AsciiDoc, whose attributes tell the number of columns. */
    String asciidoc() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(column -> "|" + (column < row.size() ? inOneLine(row.get(column)) : ""))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "[cols=\"" + columns + "*\"]\n|===\n", "\n|==="));
    }

    private static String inOneLine(String text) {
        return printed(text).replace("\n", " ");
    }

    private int[] widths(ToIntFunction<String> width) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .filter(row -> column < row.size())
                        .flatMap(row -> printed(row.get(column)).lines())
                        .mapToInt(width)
                        .max()
                        .orElse(0))
                .map(widest -> Math.max(2, widest))
                .toArray();
    }

    /** The lines of a row, of whose cells some may have several; the others stand in the middle. */
    private static Stream<List<String>> inLines(List<String> row) {
        int height = row.stream().mapToInt(LaidTable::height).max().orElse(1);
        return IntStream.range(0, height)
                .mapToObj(line -> row.stream()
                        .map(text -> line(text, line - (height - height(text)) / 2))
                        .toList());
    }

    private static int height(String text) {
        return Math.max(1, (int) text.lines().count());
    }

    private static String line(String text, int number) {
        return number < 0 ? "" : text.lines().skip(number).findFirst().orElse("");
    }

    private static String padded(String text, int columns, ToIntFunction<String> width) {
        return printed(text) + " ".repeat(columns - width.applyAsInt(printed(text)));
    }

    /** Every cell that is not empty, a row a line, with one space between them. */
    String singleSpaces() {
        return rows.stream()
                .map(row -> row.stream()
                        // a number alone in a line without a place might as well be that of a page
                        .map(text -> printed(text).replace("\n", " "))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    /** Every cell that is not empty on a line of its own. */
    String cells() {
        return rows.stream()
                .flatMap(List::stream)
                .map(LaidTable::printed)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** With something before, between and behind the cells of each row. */
    String lines(String before, String between, String after) {
        return lines(before, between, after, " ");
    }

    private String lines(String before, String between, String after, String lineBreak) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(text -> printed(text).replace("\n", lineBreak))
                        .collect(Collectors.joining(between, before, after)))
                .collect(Collectors.joining("\n"));
    }

    private static String printed(String text) {
        return text.equals(COVERED) || text.equals(COVERED_FROM_ABOVE) ? "" : text;
    }

    static int width(String text) {
        return text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
