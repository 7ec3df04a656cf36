package org.gongkai.documents.source;

/**
 * Something about the text of a cell or paragraph that the text itself does not show: characters that the source has there,
 * but that nobody reads as a part of the text, or reason to doubt the text.
 *
 * @param kind what it is
 * @param text the characters concerned, as the source has them
 * @since 0.1.0
 */
public record CellMark(Kind kind, String text) {

    /** What a mark is about, and whether its characters are a part of the cell's text. */
    public enum Kind {
        /** Characters with a line through them, or deleted in a tracked change. They are not in the cell's text. */
        STRUCK_OUT,
        /** Characters above or below the line, such as the mark of a footnote. They are not in the cell's text. */
        RAISED_OR_LOWERED,
        /** Characters that nobody sees: hidden, covered, of no size, or in the colour of the page. They are not in the text. */
        HIDDEN,
        /** The text of a frame that floats over or beside the cell. It is not in the cell's text. */
        FLOATING,
        /** A number that runs over the edge of a cell into the next, so that it is not plain whose it is. It is not in the text. */
        OVERFLOWING,
        /** Different characters printed in one place, which nobody can read. They are in the cell's text, one after the other. */
        OVERPRINTED,
        /** A formula of which the source holds no result, so that the cell's text is empty. The characters are the formula. */
        NOT_CALCULATED,
        /** What the source stores, where it shows something else, as a number format does; the cell's text is what it shows. */
        SHOWN_OTHERWISE
    }
}
