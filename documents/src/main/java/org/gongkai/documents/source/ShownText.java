package org.gongkai.documents.source;

/** A line of text as browsers show it: white space is one space, and what is invisible is nothing. */
final class ShownText {

    private final StringBuilder shown = new StringBuilder();
    private boolean isSpaced = true;

    ShownText() {}

    void add(String source) {
        int c;
        for (int i = 0; i < source.length(); i += Character.charCount(c)) {
            c = source.codePointAt(i);
            if (isWhiteSpace(c)) {
                addSpace();
            } else if (isVisible(c)) {
                shown.appendCodePoint(c);
                isSpaced = false;
            }
        }
    }

    /** Adds a space, if there is none. */
    void addSpace() {
        if (!isSpaced) {
            shown.append(' ');
            isSpaced = true;
        }
    }

    /** Begins a new line. */
    void clear() {
        shown.setLength(0);
        isSpaced = true;
    }

    /** The line without white space around it. */
    String text() {
        return shown.toString().strip();
    }

    /** White space of HTML; a no-break space is shown as it is. */
    private static boolean isWhiteSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isVisible(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }
}
