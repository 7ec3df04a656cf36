package org.gongkai.documents.internal.source;

import org.gongkai.text.PlainText;

/** A line of text as browsers show it: white space is one space, and what is invisible is nothing. */
final class ShownText {

    private final StringBuilder shown = new StringBuilder();
    private boolean isSpaced = true;

    ShownText() {}

    void add(String source) {
        int start = 0;
        int c;
        for (int i = 0; i < source.length(); i += Character.charCount(c)) {
            c = source.codePointAt(i);
            boolean isSpace = isWhiteSpace(c);
            if (isSpace || !isVisible(c)) {
                addVisible(source, start, i);
                start = i + Character.charCount(c);
            }
            if (isSpace) {
                addSpace();
            }
        }
        addVisible(source, start, source.length());
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
        int end = isSpaced ? Math.max(0, shown.length() - 1) : shown.length();
        return end == 0 ? "" : shown.substring(0, end).strip();
    }

    private void addVisible(String source, int start, int end) {
        if (start < end) {
            shown.append(source, start, end);
            isSpaced = false;
        }
    }

    /** White space of HTML; a no-break space is shown as it is. */
    private static boolean isWhiteSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Most characters need not be looked up. */
    private static boolean isVisible(int c) {
        boolean isAscii = ' ' <= c && c <= '~';
        return isAscii
                || c <= Character.MAX_VALUE && PlainText.isChinese((char) c)
                || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }
}
