package org.gongkai.documents.internal.source;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * A line that may be a row of a table, parted where gaps or separators are.
 *
 * @param place where it stands
 * @param pieces the cells from left to right
 */
public record TextRow(SourcePlace place, List<Piece> pieces) {

    private static final String NUMBER = "[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?";

    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("(?<label>.*[^0-9０-９,，.．\\s\\p{Z}])[\\s\\p{Z}]*(?<number>" + NUMBER + ")");

    /** No table of the form has a tenth of so many columns. */
    private static final int MOST_PIECES = 256;

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
            return PrintedValue.isValue(text);
        }

        /** Parts a number at the end, by what its characters take of the whole. */
        List<Piece> withoutNumber() {
            Matcher matcher = ENDS_IN_NUMBER.matcher(text);
            if (!matcher.matches()) {
                return List.of(this);
            }
            String number = matcher.group("number");
            int parting = end - (int) Math.ceil((end - start) * (double) width(number) / width(text));
            return List.of(new Piece(matcher.group("label"), start, parting), new Piece(number, parting, end));
        }
    }

    /**
     * Obtains a line.
     *
     * @param place where it stands
     * @param pieces the cells
     * @throws UnreadableSourceException if there are too many
     */
    public TextRow {
        if (pieces.size() > MOST_PIECES) {
            throw UnreadableSourceException.beyond("表格列数", "columns in a table", MOST_PIECES);
        }
        pieces = List.copyOf(pieces);
    }

    /** Obtains a row whose cells are separated by characters, so that their place tells nothing. */
    static TextRow separated(SourcePlace place, List<String> cells) {
        return new TextRow(
                place, cells.stream().map(cell -> new Piece(cell, 0, 0)).toList());
    }

    /** The width of a text in digits, of which a Chinese character has two. */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Chinese characters and punctuation, full-width forms and the ideographic space. */
    private static boolean isWide(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN || c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
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
