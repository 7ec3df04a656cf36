package org.gongkai.validation.rule.prose;

/**
 * A text as it is meant: without white space and emphasis, digits narrow, punctuation wide. What was left out can be found
 * again, so that a finding quotes the words as they stand in the report.
 *
 * <p>A line feed remains where a sentence ends before it; elsewhere a line was merely broken. A space remains between two
 * digits, since nobody knows whether they are one number.
 */
final class PlainText {

    private static final String NARROW = ";:!?()";
    private static final String WIDE = "；：！？（）";
    private static final String SENTENCE_ENDS = "。！？；：";
    private static final int WIDTH = '０' - '0';

    private final String original;
    private final StringBuilder plain = new StringBuilder();
    private final int[] offsets;

    private PlainText(String original) {
        this.original = original;
        this.offsets = new int[2 * original.length()];
    }

    static PlainText of(String original) {
        PlainText text = new PlainText(original);
        text.read();
        return text;
    }

    String plain() {
        return plain.toString();
    }

    /** The words of the report between two places of the plain text, of which the first is before the second. */
    String quote(int start, int end) {
        return original.substring(offsets[start], offsets[end - 1] + 1).strip();
    }

    private void read() {
        boolean gap = false;
        boolean newLine = false;
        for (int i = 0; i < original.length(); i++) {
            char printed = original.charAt(i);
            if (isFiller(printed)) {
                gap = true;
                newLine |= printed == '\n';
                continue;
            }
            char meant = meant(i);
            if (gap) {
                keepBreak(newLine, meant, i);
            }
            append(meant, i);
            gap = false;
            newLine = false;
        }
    }

    private void keepBreak(boolean newLine, char next, int offset) {
        if (plain.isEmpty()) {
            return;
        }
        char last = plain.charAt(plain.length() - 1);
        if (newLine && SENTENCE_ENDS.indexOf(last) >= 0) {
            append('\n', offset);
        } else if (isDigit(last) && isDigit(next)) {
            append(' ', offset);
        }
    }

    private void append(char meant, int offset) {
        offsets[plain.length()] = offset;
        plain.append(meant);
    }

    private char meant(int i) {
        char printed = original.charAt(i);
        if (printed == ',') {
            return isDigit(at(i - 1)) && isDigit(at(i + 1)) ? ',' : '，';
        }
        int punctuation = NARROW.indexOf(printed);
        return punctuation >= 0 ? WIDE.charAt(punctuation) : narrow(printed);
    }

    private char at(int i) {
        return i >= 0 && i < original.length() ? narrow(original.charAt(i)) : ' ';
    }

    private static char narrow(char printed) {
        boolean wide = printed >= '０' && printed <= '９' || printed == '．';
        return wide ? (char) (printed - WIDTH) : printed;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** White space, marks of no width, and the emphasis of Markdown. */
    private static boolean isFiller(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == '*'
                || c == '#';
    }
}
