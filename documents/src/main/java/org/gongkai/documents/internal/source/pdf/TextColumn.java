package org.gongkai.documents.internal.source.pdf;

/**
 * The part of a page between its margins. A paragraph goes on where a line is full and the next begins at the margin: Chinese
 * print indents the first line of a paragraph.
 *
 * @param left the margin on the left
 * @param right the margin on the right
 */
record TextColumn(double left, double right) {

    /** A line may end so many characters before the margin, for the sake of punctuation, or begin so many behind it. */
    private static final double LOOSE = 1.5;

    /** Lines of one paragraph are nearer to each other than this, in sizes of the font. */
    private static final double FARTHEST = 3;

    /** Lines of one paragraph are of the same size, nearly. */
    private static final double SAME_SIZE = 1.1;

    TextColumn around(TextColumn other) {
        return new TextColumn(Math.min(left, other.left), Math.max(right, other.right));
    }

    boolean isFull(GlyphLine line) {
        return line.right() > right - LOOSE * line.size();
    }

    boolean isAtMargin(GlyphLine line) {
        return line.left() < left + LOOSE * line.size();
    }

    static boolean isNear(GlyphLine line, GlyphLine next) {
        double larger = Math.max(line.size(), next.size());
        double smaller = Math.min(line.size(), next.size());
        return next.baseline() - line.baseline() < FARTHEST * larger && larger < SAME_SIZE * smaller;
    }
}
