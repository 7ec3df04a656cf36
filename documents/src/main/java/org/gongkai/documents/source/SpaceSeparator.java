package org.gongkai.documents.source;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.source.TextRow.Piece;

/** Splits lines whose cells are aligned by runs of two spaces or more, as {@code pdftotext -layout} leaves them. */
final class SpaceSeparator {

    private static final Pattern GAP = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]{2,}|[\\s\\p{Z}]+$");

    /** Prose has sentences, and longer pieces than any label. */
    private static final Pattern PROSE = Pattern.compile(".*[。；！？].*|.{80,}");

    /** What stands before the gap in a heading, such as 三、 or （一）. */
    private static final Pattern NUMBER = Pattern.compile("[（(]?[\\d一二三四五六七八九十\\s]+[）)、.．,，\\s]*");

    /** So many pieces in a line are no accident. */
    private static final int CERTAINLY_CELLS = 3;

    private SpaceSeparator() {}

    /** Splits a line that has many gaps, or a value behind one, or stands next to such a line. */
    static Optional<List<Piece>> split(String line, Optional<String> above, Optional<String> below) {
        List<Piece> pieces = pieces(line);
        boolean isRow = isCertain(pieces)
                || pieces.size() > 1
                        && !isProse(pieces)
                        && (above.filter(SpaceSeparator::isCertain).isPresent()
                                || below.filter(SpaceSeparator::isCertain).isPresent());
        return isRow ? Optional.of(pieces) : Optional.empty();
    }

    private static boolean isCertain(String line) {
        return line.indexOf('\t') < 0 && isCertain(pieces(line));
    }

    private static boolean isCertain(List<Piece> pieces) {
        return !isProse(pieces) && (pieces.size() >= CERTAINLY_CELLS || pieces.size() > 1 && hasValue(pieces));
    }

    private static boolean hasValue(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::isValue);
    }

    /** Says whether pieces are those of a sentence, or of a heading with a gap behind its number. */
    private static boolean isProse(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> PROSE.matcher(piece.text()).matches())
                || pieces.size() > 1 && NUMBER.matcher(pieces.get(0).text()).matches() && !hasValue(pieces);
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher gap = GAP.matcher(line);
        int from = 0;
        int column = 0;
        while (from < line.length()) {
            boolean found = gap.find();
            String text = line.substring(from, found ? gap.start() : line.length());
            int end = column + width(text);
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, column, end));
            }
            column = end + (found ? width(gap.group()) : 0);
            from = found ? gap.end() : line.length();
        }
        return pieces;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Chinese characters and punctuation, full-width forms and the ideographic space. */
    private static boolean isWide(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN || c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
    }
}
