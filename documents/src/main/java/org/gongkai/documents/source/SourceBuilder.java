package org.gongkai.documents.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.text.VisibleText;
import org.gongkai.documents.source.CellMark.Kind;
import org.gongkai.text.PlainText;

/**
 * Builds a document block by block, within the limits. Invisible characters are dropped, and what is empty then; characters
 * that directional controls turn stand in the order in which they are seen.
 *
 * @since 0.1.0
 */
public final class SourceBuilder {

    /** The cells that a line of text may have in the mean; the tables of the form have a dozen in a row. */
    private static final int CELLS_PER_LINE = 10;

    /** A number, and the mark of a footnote behind it that is a character of its own. */
    private static final Pattern MARKED = Pattern.compile("(\\d[\\d,.]*)\\s*([①-⒇¹²³⁰⁴-⁹]+)");

    private final ReadingLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private int lines;
    private long cells;

    /**
     * Obtains a builder of an empty document.
     *
     * @param limits how large the document may be
     */
    public SourceBuilder(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Prepares a cell of a table.
     *
     * @param text the text as the source has it, lines separated by line feeds
     * @param place where it stands
     * @param marks what the source has in the cell besides the text
     * @return the cell with what is seen of the text
     * @throws UnreadableSourceException if the text is too long
     */
    public GridCell cell(String text, SourcePlace place, List<CellMark> marks) {
        UnreadableSourceException.ifInterrupted();
        if (text.length() > limits.maxLineLength()) {
            throw UnreadableSourceException.beyond("一行的字符数", "characters in a line", limits.maxLineLength());
        }
        String seen = VisibleText.of(text);
        if (mayEndInMark(seen)) {
            Matcher marked = MARKED.matcher(seen);
            if (marked.matches()) {
                List<CellMark> more = new ArrayList<>(marks);
                more.add(new CellMark(Kind.RAISED_OR_LOWERED, marked.group(2)));
                return new GridCell(marked.group(1), place, more);
            }
        }
        if (!VisibleText.isTurned(text)) {
            return new GridCell(seen, place, marks);
        }
        List<CellMark> more = new ArrayList<>(marks);
        more.add(new CellMark(Kind.SHOWN_OTHERWISE, VisibleText.inOrder(text)));
        return new GridCell(seen, place, more);
    }

    /**
     * Adds a paragraph, or several if the text has several lines.
     *
     * @param place where it stands
     * @param text the text; nothing is added if it is empty
     * @param marked whether the source marks it as a heading
     * @throws UnreadableSourceException if the document becomes too large
     */
    public void paragraph(SourcePlace place, String text, boolean marked) {
        paragraph(cell(text, place, List.of()), marked);
    }

    /**
     * Adds a paragraph, or several if the text has several lines; marks go with the first.
     *
     * @param paragraph the text, where it stands and its marks; nothing is added if the text is empty
     * @param marked whether the source marks it as a heading
     * @throws UnreadableSourceException if the document becomes too large
     */
    public void paragraph(GridCell paragraph, boolean marked) {
        List<CellMark> marks = paragraph.marks();
        for (String line : paragraph.text().split("\n")) {
            GridCell cell = new GridCell(line, paragraph.place(), marks);
            if (!cell.text().isEmpty()) {
                count(1, 1);
                blocks.add(new Paragraph(cell, marked));
                marks = List.of();
            }
        }
    }

    /**
     * Adds a line of running text.
     *
     * @param line the text, where it stands and its marks; nothing is added if the text is empty
     * @param pieces the pieces that white space parts, with where they stand; empty if that is not known
     * @throws UnreadableSourceException if the document becomes too large
     */
    public void line(GridCell line, List<Paragraph.Piece> pieces) {
        GridCell cell = new GridCell(line.text().replace('\n', ' '), line.place(), line.marks());
        if (!cell.text().isEmpty()) {
            count(1, 1 + pieces.size());
            List<Paragraph.Piece> visible = pieces.stream()
                    .map(piece -> new Paragraph.Piece(VisibleText.of(piece.text()), piece.left(), piece.right()))
                    .toList();
            blocks.add(new Paragraph(cell, false, cell.text(), visible));
        }
    }

    /**
     * Adds a table.
     *
     * @param grid the table; nothing is added if it has no rows
     * @throws UnreadableSourceException if the document becomes too large
     */
    public void grid(Grid grid) {
        if (!grid.rows().isEmpty()) {
            count(
                    grid.rows().size(),
                    grid.rows().stream().mapToLong(row -> row.cells().size()).sum());
            blocks.add(grid);
        }
    }

    /**
     * Counts the blocks.
     *
     * @return how many paragraphs and tables were added so far
     */
    public int size() {
        return blocks.size();
    }

    /**
     * Gives the document.
     *
     * @return the document with the blocks added so far
     */
    public SourceDocument build() {
        return new SourceDocument(blocks);
    }

    /** Nearly every text ends in a digit or a Chinese character, and the mark of a footnote is neither. */
    private static boolean mayEndInMark(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last > '~' && !PlainText.isChinese(last);
    }

    private void count(int moreLines, long moreCells) {
        UnreadableSourceException.ifInterrupted();
        lines += moreLines;
        cells += moreCells;
        if (lines > limits.maxLines()) {
            throw UnreadableSourceException.beyond("行数", "lines", limits.maxLines());
        }
        if (cells > (long) CELLS_PER_LINE * limits.maxLines()) {
            throw UnreadableSourceException.beyond("表格单元格数", "cells in tables", CELLS_PER_LINE * limits.maxLines());
        }
    }
}
