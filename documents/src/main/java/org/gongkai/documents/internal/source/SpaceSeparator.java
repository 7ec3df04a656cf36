package org.gongkai.documents.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.source.TextRow.Piece;

/** Parts lines at runs of two spaces or more, as {@code pdftotext -layout} leaves them. */
final class SpaceSeparator {

    private static final Pattern GAP = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]{2,}|[\\s\\p{Z}]+$");

    private SpaceSeparator() {}

    /** Gives the pieces of a line; they stand in columns, of which a Chinese character has two. */
    static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher gap = GAP.matcher(line);
        int from = 0;
        int column = 0;
        while (from < line.length()) {
            boolean found = gap.find();
            String text = line.substring(from, found ? gap.start() : line.length());
            int end = column + TextRow.width(text);
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, column, end));
            }
            column = end + (found ? TextRow.width(gap.group()) : 0);
            from = found ? gap.end() : line.length();
        }
        return pieces;
    }
}
