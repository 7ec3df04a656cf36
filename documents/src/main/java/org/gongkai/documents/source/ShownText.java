package org.gongkai.documents.source;

/** A line of text as browsers show it: white space is one space, and what is invisible is nothing. */
final class ShownText {

    private final StringBuilder shown = new StringBuilder();
    private boolean isSpaced = true;

    ShownText() {}

    void add(String source) {
        int start = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (isWhiteSpace(c)) {
                addVisible(source, start, i);
                addSpace();
                start = i + 1;
            } else if (!isUsual(c) && !isVisible(source.codePointAt(i))) {
                addVisible(source, start, i);
                i += Character.charCount(source.codePointAt(i)) - 1;
                start = i + 1;
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
    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Says of ASCII and most Chinese characters, without looking them up, that they are visible. */
    private static boolean isUsual(char c) {
        return ' ' <= c && c <= '~' || '一' <= c && c <= '龥';
    }

    private static boolean isVisible(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }
}
