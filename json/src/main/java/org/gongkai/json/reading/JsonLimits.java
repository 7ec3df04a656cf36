package org.gongkai.json.reading;

/**
 * How large a JSON text may be. What exceeds a limit is refused with its place.
 *
 * @param maxSize the size of a text, or of one line where a text has one report a line: in bytes, or in characters of a string
 * @param maxTextLength the number of characters in a JSON string
 * @param maxKeyLength the number of characters in a key
 * @param maxNumberLength the number of characters in a number
 * @param maxDepth how many objects and arrays may stand in each other
 * @since 0.1.0
 */
public record JsonLimits(int maxSize, int maxTextLength, int maxKeyLength, int maxNumberLength, int maxDepth) {

    private static final JsonLimits STANDARD = new JsonLimits(4_000_000, 1_000_000, 50_000, 1_000, 500);

    /**
     * Obtains limits.
     *
     * @param maxSize the size in bytes or characters
     * @param maxTextLength the number of characters in a JSON string
     * @param maxKeyLength the number of characters in a key
     * @param maxNumberLength the number of characters in a number
     * @param maxDepth how many objects and arrays may stand in each other
     * @throws IllegalArgumentException if a limit is not positive
     */
    public JsonLimits {
        if (maxSize <= 0 || maxTextLength <= 0 || maxKeyLength <= 0 || maxNumberLength <= 0 || maxDepth <= 0) {
            throw new IllegalArgumentException("A limit is positive: " + maxSize + ", " + maxTextLength + ", "
                    + maxKeyLength + ", " + maxNumberLength + ", " + maxDepth);
        }
    }

    /**
     * Obtains the limits that every report keeps by far: 4 MB, 1,000,000 characters in a string, 50,000 in a key, 1,000 in a
     * number, 500 levels.
     *
     * @return the limits
     */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * Obtains a copy with another size.
     *
     * @param size the size in bytes or characters
     * @return the copy
     * @throws IllegalArgumentException if the size is not positive
     */
    public JsonLimits withMaxSize(int size) {
        return new JsonLimits(size, maxTextLength, maxKeyLength, maxNumberLength, maxDepth);
    }
}
