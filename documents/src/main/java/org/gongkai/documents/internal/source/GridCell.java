package org.gongkai.documents.internal.source;

import org.gongkai.documents.SourcePlace;

/**
 * A cell of a table. A merged cell stands in the first of the positions it covers; the others are covered.
 *
 * @param text the text without white space around it, empty if the cell is
 * @param place where it stands; of a covered position, where the merged cell stands
 * @param covered whether a merged cell with a text, which begins above or to the left, covers the position; the text is empty
 *     then
 */
public record GridCell(String text, SourcePlace place, boolean covered) {

    /**
     * Obtains a cell.
     *
     * @param text the text
     * @param place where it stands
     * @param covered whether a merged cell covers the position
     */
    public GridCell {
        text = stripped(text);
    }

    /**
     * Obtains a cell that nothing covers.
     *
     * @param text the text
     * @param place where it stands
     */
    public GridCell(String text, SourcePlace place) {
        this(text, place, false);
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** No-break spaces, too, are nothing but white space around a text. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
