package org.gongkai.documents.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.documents.ReadingLimits;
import org.gongkai.documents.SourcePlace;

/**
 * Parses text as extractors leave it: every line is a paragraph or a row. The cells of a row, empty or not, are separated by
 * tabs, by bars, or by the spaces that align them. Rows that follow each other, with empty lines between them or not, are one
 * table. Markdown's marks and invisible characters are dropped.
 */
final class TextParser {

    private static final Pattern HEADING_MARK = Pattern.compile("^\\s*#{1,6}\\s*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*([^*\\t|]+)\\*\\*");
    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s{0,3}/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMAT_CHARACTER = Pattern.compile("\\p{Cf}");
    private static final Pattern STRAY_CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");

    private final List<TextLine> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextRow> rows = new ArrayList<>();

    private TextParser(List<TextLine> lines) {
        this.lines = lines;
    }

    /**
     * A line that is not empty.
     *
     * @param number the line, counted from 1
     * @param text the text without marks
     * @param marked whether it is marked as a heading
     */
    private record TextLine(int number, String text, boolean marked) {}

    static SourceDocument parse(String text, ReadingLimits limits) {
        List<String> printed = text.lines().toList();
        if (printed.size() > limits.maxLines()) {
            throw UnreadableSourceException.beyond("行数", "lines", limits.maxLines());
        }
        if (printed.stream().anyMatch(line -> line.length() > limits.maxLineLength())) {
            throw UnreadableSourceException.beyond("一行的字符数", "characters in a line", limits.maxLineLength());
        }
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            line(i + 1, printed.get(i)).ifPresent(lines::add);
        }
        return new TextParser(lines).parse();
    }

    private static Optional<TextLine> line(int number, String printed) {
        String visible = FORMAT_CHARACTER.matcher(printed).replaceAll("");
        String plain = STRAY_CONTROL.matcher(visible).replaceAll(" ");
        if (BarSeparator.isRule(plain) || plain.indexOf('\t') < 0 && plain.isBlank()) {
            return Optional.empty();
        }
        boolean marked = HEADING_MARK.matcher(plain).find();
        return Optional.of(new TextLine(number, withoutMarks(plain), marked));
    }

    /** Drops Markdown's marks of headings and emphasis; a line break in a cell becomes a space. */
    static String withoutMarks(String line) {
        String plain = LINE_BREAK.matcher(line).replaceAll(" ");
        return EMPHASIS.matcher(HEADING_MARK.matcher(plain).replaceFirst("")).replaceAll("$1");
    }

    private SourceDocument parse() {
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Optional<TextRow> row = row(i);
            if (row.isPresent()) {
                rows.add(row.get());
            } else {
                endGrid();
                SourcePlace place = new SourcePlace.Line(line.number());
                String text = new GridCell(line.text(), place).text();
                if (!text.isEmpty()) {
                    blocks.add(new Paragraph(place, text, line.marked()));
                }
            }
        }
        endGrid();
        return new SourceDocument(blocks);
    }

    /** A bar or a gap alone may stand in prose; the lines around tell. */
    private Optional<TextRow> row(int index) {
        TextLine line = lines.get(index);
        String text = line.text();
        if (text.indexOf('\t') >= 0) {
            return Optional.of(TextRow.of(line.number(), List.of(text.split("\t", -1))));
        }
        Optional<String> above = neighbour(index - 1);
        Optional<String> below = neighbour(index + 1);
        return BarSeparator.split(text, above, below)
                .map(cells -> TextRow.of(line.number(), cells))
                .or(() -> SpaceSeparator.split(text, above, below).map(pieces -> new TextRow(line.number(), pieces)));
    }

    private Optional<String> neighbour(int index) {
        return index < 0 || index >= lines.size()
                ? Optional.empty()
                : Optional.of(lines.get(index).text());
    }

    private void endGrid() {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(
                    SpaceAlignment.align(rows).stream().map(TextRow::gridRow).toList()));
            rows.clear();
        }
    }
}
