package org.gongkai.json.internal.token;

/**
 * A place in a JSON text.
 *
 * @param pointer the JSON Pointer from the root of the document
 * @param line counted from 1, 0 if not known
 * @param column counted from 1, 0 if not known
 */
public record Place(String pointer, int line, int column) {

    /**
     * Gives the place where a text that begins like this goes on.
     *
     * @param text the beginning of the text
     * @param pointer the JSON Pointer of the place
     * @return the place
     */
    public static Place behind(String text, String pointer) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        return new Place(pointer, lines.length, lines[lines.length - 1].length() + 1);
    }

    /**
     * Gives the place of something below.
     *
     * @param key the key of it, escaped as in a JSON Pointer
     * @return the place, of which only the pointer differs
     */
    public Place below(String key) {
        return new Place(pointer + "/" + key, line, column);
    }
}
