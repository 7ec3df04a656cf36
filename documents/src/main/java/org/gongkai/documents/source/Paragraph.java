package org.gongkai.documents.source;

import java.util.List;

/**
 * A paragraph.
 *
 * @param cell the text and where it stands
 * @param marked whether the source marks it as a heading
 */
public record Paragraph(GridCell cell, boolean marked) implements Block {

    /**
     * Obtains a paragraph.
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
