package org.gongkai.validation.internal.prose;

import java.util.List;

/**
 * A text as it is meant: without white space and emphasis, digits narrow, punctuation wide. What was left out can be found
 * again, so that a finding quotes the words as they stand in the report.
 *
 * <p>A line feed remains where a sentence ends before it; elsewhere a line was merely broken. A space remains between two
 * digits, since nobody knows whether they are one number.
 */
final class PlainText {

    private static final String NARROW = ",;:!?()０１２３４５６７８９．";
    private static final String MEANT = "，；：！？（）0123456789.";
    private static final Characters SENTENCE_ENDS = Characters.of("。！？；：");

    /** White space, marks of no width, and the emphasis of Markdown. */
    private static final Characters FILLERS = Characters.where(c -> Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.getType(c) == Character.FORMAT
            || c == '*'
            || c == '#');

    private static final Characters LINE_FEED = Characters.of("\n");

    private static final Characters NOT_AS_PRINTED =
            Characters.where(c -> FILLERS.has((char) c) || NARROW.indexOf(c) >= 0);

    private final String original;
    private final String plain;
    private final List<Sentence> sentences;

    /** Made when the first words are quoted, which is rare. */
    private int[] offsets = {};

    private PlainText(String original) {
        this.original = original;
        char[] kept = new char[original.length()];
        this.plain = new String(kept, 0, read(kept));
        this.sentences = Sentence.in(plain);
    }

    static PlainText of(String original) {
        return new PlainText(original);
    }

    /** A name without white space, in the usual width. */
    static String plain(String name) {
        return of(name).plain;
    }

    String plain() {
        return plain;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The words of the report between two places of the plain text, of which the first is before the second. */
    String quote(int start, int end) {
        if (offsets.length == 0) {
            offsets = offsets();
        }
        return original.substring(offsets[start], offsets[end - 1] + 1).strip();
    }

    /** Where the characters of the plain text stand in the original; a break that was kept stands where its gap ends. */
    private int[] offsets() {
        int[] found = new int[plain.length()];
        int offset = 0;
        for (int i = 0; i < found.length; i++) {
            offset = endOfGap(offset);
            found[i] = offset;
            offset += FILLERS.has(plain.charAt(i)) ? 0 : 1;
        }
        return found;
    }

    /** Copies what is meant and says how many characters that are. */
    private int read(char[] kept) {
        int length = 0;
        int next = 0;
        while (next < original.length()) {
            int end = NOT_AS_PRINTED.next(original, next, original.length());
            original.getChars(next, end, kept, length);
            length += end - next;
            next = endOfGap(end);
            if (next < original.length() && next > end && length > 0) {
                length = keepBreak(kept, length, end, next);
            }
            if (next < original.length() && NOT_AS_PRINTED.has(original.charAt(next))) {
                kept[length++] = meant(next++);
            }
        }
        return length;
    }

    private int keepBreak(char[] kept, int length, int gap, int next) {
        char last = kept[length - 1];
        if (SENTENCE_ENDS.has(last) && LINE_FEED.next(original, gap, next) < next) {
            kept[length] = '\n';
            return length + 1;
        }
        if (isDigit(last) && isDigit(meant(next))) {
            kept[length] = ' ';
            return length + 1;
        }
        return length;
    }

    private int endOfGap(int start) {
        int end = start;
        while (end < original.length() && FILLERS.has(original.charAt(end))) {
            end++;
        }
        return end;
    }

    private char meant(int i) {
        char printed = original.charAt(i);
        if (printed == ',' && isDigit(at(i - 1)) && isDigit(at(i + 1))) {
            return ',';
        }
        return meant(printed);
    }

    private char at(int i) {
        return i >= 0 && i < original.length() ? meant(original.charAt(i)) : ' ';
    }

    /** The character that is meant by one as printed; a comma can also be a part of a number. */
    static char meant(char printed) {
        int narrow = NARROW.indexOf(printed);
        return narrow < 0 ? printed : MEANT.charAt(narrow);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
