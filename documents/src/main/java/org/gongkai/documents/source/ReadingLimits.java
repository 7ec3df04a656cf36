package org.gongkai.documents.source;

/**
 * How large a document may be. A document beyond a limit is not read at all, rather than in part.
 *
 * @param maxSize the size in bytes, or in characters of a document given as a string
 * @param maxLines the number of lines, or of paragraphs and rows
 * @param maxLineLength the number of characters in a line or paragraph
 * @since 0.1.0
 */
public record ReadingLimits(int maxSize, int maxLines, int maxLineLength) {

    private static final ReadingLimits STANDARD = new ReadingLimits(20_000_000, 50_000, 100_000);

    /**
     * Obtains limits.
     *
     * @param maxSize the size in bytes or characters
     * @param maxLines the number of lines, or of paragraphs and rows
     * @param maxLineLength the number of characters in a line or paragraph
     * @throws IllegalArgumentException if a limit is not positive
     */
    public ReadingLimits {
        if (maxSize <= 0 || maxLines <= 0 || maxLineLength <= 0) {
            throw new IllegalArgumentException(
                    "A limit is positive: " + maxSize + ", " + maxLines + ", " + maxLineLength);
        }
    }

    /**
     * Obtains the limits that every published report keeps by far: 20 MB, 50,000 lines, 100,000 characters in a line.
     *
     * @return the limits
     */
    public static ReadingLimits standard() {
        return STANDARD;
    }
}
