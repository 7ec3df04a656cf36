package org.gongkai.text;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.function.IntPredicate;

/** Printed text without what only its printing adds: full-width characters and white space. */
public final class PlainText {

    /** The full-width forms of the characters from ! to ~, in their order. */
    private static final char FIRST_FULL_WIDTH = '！';

    private static final char LAST_FULL_WIDTH = '～';
    private static final int TO_HALF_WIDTH = '！' - '!';

    private PlainText() {}

    /**
     * Gives the text with half-width characters for full-width ones, and of other forms of a character the usual one.
     *
     * @param printed the text
     * @return the text in the normalization form NFKC
     */
    public static String normal(String printed) {
        StringBuilder changed = null;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (FIRST_FULL_WIDTH <= c && c <= LAST_FULL_WIDTH) {
                changed = changed == null ? new StringBuilder(printed) : changed;
                changed.setCharAt(i, (char) (c - TO_HALF_WIDTH));
            } else if (!isUsual(c)) {
                return Normalizer.normalize(printed, Normalizer.Form.NFKC);
            }
        }
        return changed == null ? printed : changed.toString();
    }

    /** Says of most characters that a report is printed in that they have no other form and combine with no other. */
    private static boolean isUsual(char c) {
        return c < 0x80 || isChinese(c) || '、' <= c && c <= '】' || '‒' <= c && c <= '”' && c != '‗';
    }

    /**
     * Says of nearly every Chinese character that it is one; {@link #normal} leaves it as it is.
     *
     * @param c the character
     * @return whether it is a Chinese character, no radical and no other form of one
     */
    public static boolean isChinese(char c) {
        return '一' <= c && c <= '龥';
    }

    /**
     * Gives the text as {@link #normal} does, without white space.
     *
     * @param printed the text
     * @return the text on one line, without any space
     */
    public static String compact(String printed) {
        return only(normal(printed), c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
    }

    /**
     * Gives all letters and digits of a text, as {@link #normal} gives them.
     *
     * @param printed the text
     * @return nothing but letters and digits
     */
    public static String letters(String printed) {
        return only(normal(printed), Character::isLetterOrDigit);
    }

    /**
     * Gives the text with half-width characters and plain spaces; footnote marks and the like stay what they are.
     *
     * @param printed the text
     * @return the text, as long as it was or longer
     */
    public static String halfWidth(String printed) {
        StringBuilder plain = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (isWidth(c)) {
                plain.append(normal(Character.toString(c)));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isWidth(char c) {
        if (c < 0x80) {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(c);
        return block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS || block == UnicodeBlock.SMALL_FORM_VARIANTS;
    }

    /**
     * Gives the columns that a text takes on a screen.
     *
     * @param text the text
     * @return two for each Chinese character and full-width form, one for each other character
     */
    public static int width(String text) {
        return text.codePoints().map(PlainText::width).sum();
    }

    /**
     * Gives the columns that a character takes on a screen.
     *
     * @param c the character
     * @return one or two
     */
    public static int width(int c) {
        boolean isWide = c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x20000 && c <= 0x3FFFD;
        return isWide ? 2 : 1;
    }

    /** Gives the characters of a text that are wanted; the text itself if all are. */
    private static String only(String text, IntPredicate wanted) {
        StringBuilder only = null;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean isWanted = wanted.test(c);
            if (!isWanted && only == null) {
                only = new StringBuilder(text.length()).append(text, 0, i);
            } else if (isWanted && only != null) {
                only.appendCodePoint(c);
            }
        }
        return only == null ? text : only.toString();
    }
}
