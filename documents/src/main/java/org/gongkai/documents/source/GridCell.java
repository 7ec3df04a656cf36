package org.gongkai.documents.source;

import java.util.List;
import java.util.Optional;

/**
 * A cell of a table. A merged cell stands in the first of the positions it covers; the others are covered.
 *
 * <p>The text is exactly what a person reads as the text of the cell. Where the cell has several lines, line feeds part them:
 * 13 above 12 is not 1312.
 *
 * @param text the text without white space around it, lines separated by line feeds; empty if the cell is
 * @param place where it stands; of a covered position, where the merged cell stands
 * @param marks what the source has in the cell besides the text, or reason to doubt the text
 * @param coveredBy the merged cell, with a text or marks, that begins above or to the left and covers this position; the text
 *     is empty then, and there are no marks
 * @since 0.1.0
 */
public record GridCell(String text, SourcePlace place, List<CellMark> marks, Optional<GridCell> coveredBy) {

    /**
     * Obtains a cell.
     *
     * @param text the text
     * @param place where it stands
     * @param marks what the source has in the cell besides the text
     * @param coveredBy the merged cell that covers the position
     */
    public GridCell {
        text = stripped(text);
        marks = List.copyOf(marks);
    }

    /**
     * Obtains a cell that nothing covers.
     *
     * @param text the text
     * @param place where it stands
     * @param marks what the source has in the cell besides the text
     */
    public GridCell(String text, SourcePlace place, List<CellMark> marks) {
        this(text, place, marks, Optional.empty());
    }

    /**
     * Obtains a cell that nothing covers and that has no marks.
     *
     * @param text the text
     * @param place where it stands
     */
    public GridCell(String text, SourcePlace place) {
        this(text, place, List.of(), Optional.empty());
    }

    /**
     * Says whether a merged cell covers the position.
     *
     * @return whether a cell with a text or marks, which begins above or to the left, reaches here
     */
    public boolean covered() {
        return coveredBy.isPresent();
    }

    /** A position that this cell covers; an empty merged cell is as good as several empty ones. */
    GridCell coveredPosition() {
        boolean isEmpty = text.isEmpty() && marks.isEmpty();
        return new GridCell("", place, List.of(), isEmpty ? Optional.empty() : Optional.of(this));
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
