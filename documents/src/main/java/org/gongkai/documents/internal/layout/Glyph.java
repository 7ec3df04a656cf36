package org.gongkai.documents.internal.layout;

import java.util.Optional;
import org.gongkai.documents.source.CellMark.Kind;

/**
 * A character printed on a page. Lengths are in points, from the left and the top of the page as it is seen.
 *
 * @param text the character, or several where the font joins them
 * @param left the left edge
 * @param right the right edge
 * @param baseline where the line stands on which it is written
 * @param size the size of the font
 * @param colour the colour, as red, green and blue in a number
 * @param isTurned whether it is written up or down the page
 * @param mark why it is not read as a part of the text around it, or why that is to be doubted
 */
record Glyph(
        String text,
        double left,
        double right,
        double baseline,
        double size,
        int colour,
        boolean isTurned,
        Optional<Kind> mark) {

    /** The part of a character's height at which its middle is, above the baseline. */
    private static final double MIDDLE = 0.35;

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return isTurned ? baseline : baseline - MIDDLE * size;
    }

    double width() {
        return right - left;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isDigit() {
        return text.codePoints().allMatch(Character::isDigit);
    }

    /** Says whether the character can be a part of a number. */
    boolean isOfNumber() {
        return !isBlank() && text.codePoints().allMatch(c -> Character.isDigit(c) || ".,-".indexOf(c) >= 0);
    }

    Glyph with(Kind kind) {
        return with(text, kind);
    }

    Glyph with(String all, Kind kind) {
        return new Glyph(all, left, right, baseline, size, colour, isTurned, Optional.of(kind));
    }

    boolean overlaps(Glyph other) {
        double common = Math.min(right, other.right) - Math.max(left, other.left);
        return common > Math.min(width(), other.width()) / 2
                && Math.abs(middleY() - other.middleY()) < Math.min(size, other.size) / 2;
    }
}
