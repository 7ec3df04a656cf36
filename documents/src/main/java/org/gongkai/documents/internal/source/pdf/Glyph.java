package org.gongkai.documents.internal.source.pdf;

/**
 * A character printed on a page. Lengths are in points, from the left and the top of the page as it is seen.
 *
 * @param text the character, or several where the font joins them
 * @param left the left edge
 * @param right the right edge
 * @param baseline where the line stands on which it is written
 * @param size the size of the font
 */
record Glyph(String text, double left, double right, double baseline, double size) {

    /** The part of a character's height at which its middle is, above the baseline. */
    private static final double MIDDLE = 0.35;

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return baseline - MIDDLE * size;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
