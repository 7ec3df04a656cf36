package org.gongkai.documents.internal.source.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Parses text: a paragraph for each line, a table where a markup language or a ruler plainly draws one. Which other lines are
 * rows of tables only their words tell, so that they keep their tabs, bars and spaces. Marks of headings and emphasis,
 * rulers and invisible characters are dropped.
 */
public final class TextParser {

    /** More pieces than this are no report; each costs memory. */
    private static final int MOST_PIECES = 300_000;

    private static final Pattern TABLE_START = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE_END = Pattern.compile("</table\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRONT_MATTER_TITLE = Pattern.compile("title\\s*[:=]\\s*[\"']?(.*?)[\"']?");
    private static final String FRONT_MATTER = "---";
    private static final int MOST_FRONT_MATTER = 50;

    private static final char TAB = '\t';

    /** Fewer tabs may stand around an empty line. */
    private static final int FEWEST_TABS = 4;

    private final ReadingLimits limits;
    private final Function<String, SourceDocument> html;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private TextParser(ReadingLimits limits, Function<String, SourceDocument> html) {
        this.limits = limits;
        this.html = html;
    }

    /**
     * Parses a text.
     *
     * @param text the text
     * @param limits how large it may be
     * @param html parses a table of HTML that stands in the text
     * @return the paragraphs and tables
     */
    public static SourceDocument parse(String text, ReadingLimits limits, Function<String, SourceDocument> html) {
        TextParser parser = new TextParser(limits, html);
        parser.addLines(text.lines().toList());
        parser.addBlocks();
        return new SourceDocument(parser.blocks);
    }

    private void addLines(List<String> printed) {
        if (printed.size() > limits.maxLines()) {
            throw UnreadableSourceException.beyond("行数", "lines", limits.maxLines());
        }
        int pieces = 0;
        int start = skipFrontMatter(printed);
        for (int i = start; i < printed.size(); i++) {
            String line = printed.get(i);
            if (line.length() > limits.maxLineLength()) {
                throw UnreadableSourceException.beyond("一行的字符数", "characters in a line", limits.maxLineLength());
            }
            TextLine parsed = TextLine.of(i + 1, line);
            pieces += parsed.pieces();
            if (pieces > MOST_PIECES) {
                throw UnreadableSourceException.beyond("单元格和词的数目", "cells and words", MOST_PIECES);
            }
            lines.add(parsed);
        }
    }

    /** Reads the title that stands in the head of a file of Markdown, and skips the head. */
    private int skipFrontMatter(List<String> printed) {
        if (printed.isEmpty() || !printed.get(0).strip().equals(FRONT_MATTER)) {
            return 0;
        }
        int end = Math.min(printed.size(), MOST_FRONT_MATTER);
        for (int i = 1; i < end; i++) {
            if (printed.get(i).strip().equals(FRONT_MATTER)) {
                for (int j = 1; j < i; j++) {
                    Matcher title = FRONT_MATTER_TITLE.matcher(printed.get(j).strip());
                    if (title.matches()) {
                        blocks.add(new Paragraph(new SourcePlace.Line(j + 1), title.group(1), true));
                    }
                }
                return i + 1;
            }
        }
        return 0;
    }

    private void addBlocks() {
        int i = 0;
        while (i < lines.size()) {
            Matcher start = TABLE_START.matcher(lines.get(i).printed());
            if (start.find()) {
                i = addHtml(i, start.start());
                continue;
            }
            Optional<TextTable> table = TextTable.at(lines, i);
            if (table.isPresent()) {
                if (!table.get().grid().rows().isEmpty()) {
                    blocks.add(table.get().grid());
                }
                i = table.get().end();
                continue;
            }
            if (isRowOfBlanks(i)) {
                blocks.add(paragraph(lines.get(i)));
            } else {
                addParagraph(lines.get(i));
            }
            i++;
        }
    }

    private void addParagraph(TextLine line) {
        if (!line.isRuler() && !line.text().isEmpty()) {
            blocks.add(paragraph(line));
        }
    }

    private static Paragraph paragraph(TextLine line) {
        SourcePlace place = new SourcePlace.Line(line.number());
        return new Paragraph(new GridCell(line.text(), place), line.marked(), line.plain(), List.of());
    }

    /** A line of nothing but tabs, as many as in the row above, has the blank cells of a row. */
    private boolean isRowOfBlanks(int index) {
        String line = lines.get(index).plain();
        return index > 0
                && line.isBlank()
                && tabs(line) >= FEWEST_TABS
                && tabs(line) == tabs(lines.get(index - 1).plain());
    }

    private static long tabs(String line) {
        return line.chars().filter(c -> c == TAB).count();
    }

    /** Hands a table of HTML over, up to its end; what stands before and behind it in its lines is text. */
    private int addHtml(int first, int start) {
        String before = lines.get(first).printed().substring(0, start);
        addParagraph(TextLine.of(lines.get(first).number(), before));
        StringBuilder table = new StringBuilder(lines.get(first).printed().substring(start));
        int last = first;
        Matcher end = TABLE_END.matcher(table);
        boolean found = end.find();
        while (!found && last + 1 < lines.size()) {
            last++;
            String line = lines.get(last).printed();
            Matcher here = TABLE_END.matcher(line);
            found = here.find();
            table.append('\n').append(line);
        }
        SourcePlace place = new SourcePlace.Line(lines.get(first).number());
        html.apply(table.toString()).blocks().forEach(block -> blocks.add(placed(block, place)));
        return last + 1;
    }

    private static Block placed(Block block, SourcePlace place) {
        if (block instanceof Grid grid) {
            Map<GridCell, GridCell> placed = new IdentityHashMap<>();
            return new Grid(grid.rows().stream()
                    .map(row -> new GridRow(row.cells().stream()
                            .map(cell -> placed(cell, place, placed))
                            .toList()))
                    .toList());
        }
        Paragraph paragraph = (Paragraph) block;
        return new Paragraph(place, paragraph.text(), paragraph.marked());
    }

    private static GridCell placed(GridCell cell, SourcePlace place, Map<GridCell, GridCell> placed) {
        GridCell known = placed.get(cell);
        if (known == null) {
            known = new GridCell(
                    cell.text(), place, cell.marks(), cell.coveredBy().map(other -> placed(other, place, placed)));
            placed.put(cell, known);
        }
        return known;
    }
}
