package org.gongkai.json;

/**
 * A place in a JSON text.
 *
 * @param pointer the JSON Pointer from the report
 * @param line counted from 1, 0 if not known
 * @param column counted from 1, 0 if not known
 */
record Place(String pointer, int line, int column) {

    /** Gives the pointer of the object or array that a pointer leads into; the empty one is its own. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Gives the place where a text that begins like this goes on. */
    static Place behind(String text, String pointer) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        return new Place(pointer, lines.length, lines[lines.length - 1].length() + 1);
    }
}
