package org.gongkai.documents.internal.text;

import java.util.regex.Pattern;
import org.gongkai.text.PlainText;

/** Tells the values of tables from their labels, before anyone knows which columns they belong to. */
public final class PrintedValue {

    /** What things are counted in, each a character: 件, 项 and so on. */
    public static final String COUNTERS = "件项宗次条个起份";

    /** Many of the dashes that lines are drawn with are such a line. */
    private static final Pattern NOT_APPLICABLE = Pattern.compile("/+|[-‐‑‒–—―]+|[─━]{1,3}|_|不适用");

    /** Any number in digits, right for its column or not, or the end of one; a numeral alone may be what is left of a label. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[+\\-−]|[增减]加?|减少)?\\s*(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+|零|〇)\\s*(?:万元|万|元|[" + COUNTERS + "])?");

    private static final Pattern MARKED =
            Pattern.compile("-?\\d[\\d,]{0,15}(?:\\.\\d{1,9})?(?:[①-⑳*※#†]|注\\d?|[\\[(（〔［]注?[\\d一二三四五]{1,2}[\\])）〕］])");

    /** The first characters of all that the patterns match, of which a label has none. */
    private static final String BEGINNINGS = "0123456789.零〇+-−增减/‐‑‒–—―─━_不";

    private PrintedValue() {}

    /**
     * Says whether a text can only be a value, not a label.
     *
     * @param printed the text
     * @return whether it is a number, with or without a unit, or what stands for none
     */
    public static boolean isValue(String printed) {
        if (PlainText.isSmallNumber(printed)) {
            return true;
        }
        boolean isLabel = printed.isEmpty() || PlainText.isChinese(printed.charAt(0)) && !beginsAsValue(printed);
        String plain = isLabel ? "" : PlainText.normal(printed).strip();
        return beginsAsValue(plain) && (NUMBER.matcher(plain).matches() || isNotApplicable(plain));
    }

    /**
     * Says whether a text stands for no value, such as {@code /}, — or 不适用.
     *
     * @param plain the text with half-width characters
     * @return whether it does
     */
    public static boolean isNotApplicable(String plain) {
        return NOT_APPLICABLE.matcher(plain).matches();
    }

    /**
     * Says whether a text is a number with the mark of a footnote, such as 26①, 26[1] or 26注.
     *
     * @param printed the text
     * @return whether it is
     */
    public static boolean isMarked(String printed) {
        return MARKED.matcher(printed).matches();
    }

    private static boolean beginsAsValue(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
