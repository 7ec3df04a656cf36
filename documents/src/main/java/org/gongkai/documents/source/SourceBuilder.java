package org.gongkai.documents.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Builds a document block by block, within the limits. Invisible characters are dropped, and what is empty then. */
public final class SourceBuilder {

    private static final Pattern FORMAT_CHARACTER = Pattern.compile("\\p{Cf}");
    private static final Pattern STRAY_CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private final ReadingLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private int lines;

    /**
     * Obtains a builder of an empty document.
     *
     * @param limits how large the document may be
     */
    public SourceBuilder(ReadingLimits limits) {
        this.limits = limits;
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
        visible(text).lines().map(line -> new GridCell(line, place).text()).forEach(line -> {
            if (!line.isEmpty()) {
                count(1);
                blocks.add(new Paragraph(place, line, marked));
            }
        });
    }

    /**
     * Adds a line of running text.
     *
     * @param place where it stands
     * @param text the text; nothing is added if it is empty
     * @param pieces the pieces that white space parts, with where they stand; empty if that is not known
     * @throws UnreadableSourceException if the document becomes too large
     */
    public void paragraph(SourcePlace place, String text, List<Paragraph.Piece> pieces) {
        GridCell cell = new GridCell(visible(text).replace('\n', ' '), place);
        if (!cell.text().isEmpty()) {
            count(1);
            List<Paragraph.Piece> visible = pieces.stream()
                    .map(piece -> new Paragraph.Piece(visible(piece.text()), piece.left(), piece.right()))
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
            count(grid.rows().size());
            blocks.add(grid);
        }
    }

    /**
     * Prepares the text of a cell of a table.
     *
     * @param text the text, of several lines if it is broken in the source
     * @return the text without what is invisible
     * @throws UnreadableSourceException if the text is too long
     */
    public String cellText(String text) {
        return visible(text);
    }

    /**
     * Gives the document.
     *
     * @return the document with the blocks added so far
     */
    public SourceDocument build() {
        return new SourceDocument(blocks);
    }

    private String visible(String text) {
        if (text.length() > limits.maxLineLength()) {
            throw UnreadableSourceException.beyond("一行的字符数", "characters in a line", limits.maxLineLength());
        }
        return STRAY_CONTROL
                .matcher(FORMAT_CHARACTER.matcher(text).replaceAll(""))
                .replaceAll(" ");
    }

    private void count(int more) {
        lines += more;
        if (lines > limits.maxLines()) {
            throw UnreadableSourceException.beyond("行数", "lines", limits.maxLines());
        }
    }
}
