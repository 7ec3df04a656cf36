package org.gongkai.text;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Printed text without what only its printing adds: full-width characters and white space.
 *
 * @since 0.1.0
 */
public final class PlainText {

    /** The full-width forms of the characters from ! to ~, in their order. */
    private static final char FIRST_FULL_WIDTH = '！';

    private static final char LAST_FULL_WIDTH = '～';
    private static final char FIRST_CHINESE = '一';
    private static final char LAST_CHINESE = '龥';

    /** Traditional characters that occur in the labels and headings of the form, and the simple ones in the same places. */
    private static final String TRADITIONAL =
            "開總體況動處數發廢現規範許罰強業費單萬項條關係計請結轉續辦屬國機構團組織務個與無當舉報訴類複議訟獲確認補內執監檢責積極據為會學時間點優穩護權綜該題進應員實審維糾經過從設說電網種標閉擴險導傳門聲證準農線須後決對詢沒製訪復繳納繼於問採購減";

    private static final String SIMPLIFIED =
            "开总体况动处数发废现规范许罚强业费单万项条关系计请结转续办属国机构团组织务个与无当举报诉类复议讼获确认补内执监检责积极据为会学时间点优稳护权综该题进应员实审维纠经过从设说电网种标闭扩险导传门声证准农线须后决对询没制访复缴纳继于问采购减";

    private static final char[] SIMPLE = simple();

    private static final int TO_HALF_WIDTH = '！' - '!';

    /** As many digits as surely fit into an {@code int}. */
    private static final int MOST_SMALL_DIGITS = 9;

    private PlainText() {}

    /**
     * Gives the text with half-width characters for full-width ones, simple ones for the traditional ones that the form's
     * labels would have, and of other forms of a character the usual one.
     *
     * @param printed the text
     * @return the text in the normalization form NFKC, nearly
     */
    public static String normal(String printed) {
        StringBuilder changed = null;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            char usual = c;
            if (FIRST_FULL_WIDTH <= c && c <= LAST_FULL_WIDTH) {
                usual = (char) (c - TO_HALF_WIDTH);
            } else if (isChinese(c)) {
                usual = simplified(c);
            } else if (!isUsual(c)) {
                return simplified(Normalizer.normalize(printed, Normalizer.Form.NFKC));
            }
            if (usual != c) {
                changed = changed == null ? new StringBuilder(printed) : changed;
                changed.setCharAt(i, usual);
            }
        }
        return changed == null ? printed : changed.toString();
    }

    private static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            simplified.setCharAt(i, simplified(text.charAt(i)));
        }
        return simplified.toString();
    }

    private static char simplified(char c) {
        char simple = isChinese(c) ? SIMPLE[c - FIRST_CHINESE] : 0;
        return simple == 0 ? c : simple;
    }

    /** The simple forms of the traditional characters, by their places. */
    private static char[] simple() {
        char[] simple = new char[LAST_CHINESE - FIRST_CHINESE + 1];
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            simple[TRADITIONAL.charAt(i) - FIRST_CHINESE] = SIMPLIFIED.charAt(i);
        }
        return simple;
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
        return FIRST_CHINESE <= c && c <= LAST_CHINESE;
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
        return only(normal(printed), c -> FIRST_CHINESE <= c && c <= LAST_CHINESE || Character.isLetterOrDigit(c));
    }

    /**
     * Says whether a text is what nearly all cells hold, a small number in digits alone.
     *
     * @param printed the text
     * @return whether it is a number below 1,000,000,000 without sign, separators, unit and leading zeros
     */
    public static boolean isSmallNumber(String printed) {
        int length = printed.length();
        if (length == 0 || length > MOST_SMALL_DIGITS || length > 1 && printed.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
                return false;
            }
        }
        return true;
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
