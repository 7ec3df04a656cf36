package org.gongkai.documents.source;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.documents.SourcePlace;

/**
 * A line that may be a row of a table, parted where gaps or separators are.
 *
 * @param place where it stands
 * @param pieces the cells from left to right
 */
public record TextRow(SourcePlace place, List<Piece> pieces) {

    private static final Pattern VALUE =
            Pattern.compile("[+\\-−]?[0-9０-９][0-9０-９,，.．]*(?:万元|元|[件项宗次条个起份])?" + "|[/／\\-‐‑‒–—―─━－]+|不适用");

    /**
     * A cell and where it stands in its line, in any unit that all lines share.
     *
     * @param text the text
     * @param start where it begins
     * @param end where it ends; {@link #start} if the place tells nothing
     */
    public record Piece(String text, int start, int end) {
        boolean isAligned() {
            return end > start;
        }

        boolean isValue() {
            return VALUE.matcher(text).matches();
        }
    }

    /**
     * Obtains a line.
     *
     * @param place where it stands
     * @param pieces the cells
     */
    public TextRow {
        pieces = List.copyOf(pieces);
    }

    /** Obtains a row whose cells are separated by characters, so that their place tells nothing. */
    static TextRow separated(SourcePlace place, List<String> cells) {
        return new TextRow(
                place, cells.stream().map(cell -> new Piece(cell, 0, 0)).toList());
    }

    boolean isSeparated() {
        return !pieces.isEmpty() && pieces.stream().noneMatch(Piece::isAligned);
    }

    String text() {
        return String.join(" ", pieces.stream().map(Piece::text).toList());
    }

    /**
     * Gives the row of a table.
     *
     * @return the row with a cell for every piece
     */
    public GridRow gridRow() {
        return new GridRow(
                pieces.stream().map(piece -> new GridCell(piece.text(), place)).toList());
    }
}
