package org.gongkai.documents.source;

import java.util.List;

/**
 * A paragraph, or a line of running text.
 *
 * @param cell the text and where it stands
 * @param marked whether the source marks it as a heading
 * @param line the line as the source has it, with the tabs, bars and spaces that part its pieces; the text if there is nothing
 *     more to it
 * @param pieces the pieces that white space parts, with where they stand; empty if the line tells that, one column a
 *     character and two for a wide one
 * @since 0.1.0
 */
public record Paragraph(GridCell cell, boolean marked, String line, List<Piece> pieces) implements Block {

    /**
     * A piece of a line.
     *
     * @param text the text, without white space
     * @param left where it begins, in any unit that all lines of a document share
     * @param right where it ends
     */
    public record Piece(String text, double left, double right) {}

    /**
     * Obtains a paragraph.
     *
     * @param cell the text and where it stands
     * @param marked whether the source marks it as a heading
     * @param line the line as the source has it
     * @param pieces the pieces
     */
    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    /**
     * Obtains a paragraph whose text is all there is.
     *
     * @param cell the text and where it stands
     * @param marked whether the source marks it as a heading
     */
    public Paragraph(GridCell cell, boolean marked) {
        this(cell, marked, cell.text(), List.of());
    }

    /**
     * Obtains a paragraph whose text is all there is.
     *
     * @param place where it stands
     * @param text the text
     * @param marked whether the source marks it as a heading
     */
    public Paragraph(SourcePlace place, String text, boolean marked) {
        this(new GridCell(text, place), marked);
    }

    /**
     * Gives the place.
     *
     * @return where the paragraph stands
     */
    public SourcePlace place() {
        return cell.place();
    }

    /**
     * Gives the text.
     *
     * @return the text without white space around it
     */
    public String text() {
        return cell.text();
    }

    @Override
    public List<GridRow> rows() {
        return List.of(new GridRow(List.of(cell)));
    }
}
