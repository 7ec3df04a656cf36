package org.gongkai.documents.source;

import java.util.regex.Pattern;
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

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++$");

    /**
     * Obtains a cell.
     *
     * @param text the text
     * @param place where it stands
     * @param covered whether a merged cell covers the position
     */
    public GridCell {
        text = AROUND.matcher(text).replaceAll("");
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
}
