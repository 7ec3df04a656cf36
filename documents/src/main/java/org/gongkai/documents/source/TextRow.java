package org.gongkai.documents.source;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.documents.SourcePlace;

/**
 * A row of a table in a text.
 *
 * @param line the line, counted from 1
 * @param pieces the cells from left to right
 */
record TextRow(int line, List<Piece> pieces) {

    private static final Pattern VALUE =
            Pattern.compile("[+\\-−]?[0-9０-９][0-9０-９,，.．]*(?:万元|元|[件项宗次条个起份])?" + "|[/／\\-‐‑‒–—―─━－]+|不适用");

    /**
     * A cell and where it stands in its line, in columns, of which a Chinese character has two.
     *
     * @param text the text
     * @param start the first column
     * @param end the column behind the last one; {@link #start} if the place tells nothing
     */
    record Piece(String text, int start, int end) {
        boolean isAligned() {
            return end > start;
        }

        boolean isValue() {
            return VALUE.matcher(text).matches();
        }
    }

    /** Obtains a row whose cells are separated by characters, so that their place tells nothing. */
    static TextRow of(int line, List<String> cells) {
        return new TextRow(
                line, cells.stream().map(cell -> new Piece(cell, 0, 0)).toList());
    }

    GridRow gridRow() {
        SourcePlace place = new SourcePlace.Line(line);
        return new GridRow(
                pieces.stream().map(piece -> new GridCell(piece.text(), place)).toList());
    }
}
