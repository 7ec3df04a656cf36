package org.gongkai.documents.internal.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.text.PlainText;

/** Compares printed labels: how they are spaced, numbered and punctuated does not count. */
public final class LabelText {

    private static final String CHINESE_NUMERALS = "一二三四五六七八九十〇零";

    private static final String BRACKETS = "〔〕【】[]〖〗";
    private static final String PARENTHESES = "()";

    /** A remark that makes a label one of something else: 行政许可（撤销）, 行政许可（2022年）. */
    private static final Pattern OTHER_SENSE = Pattern.compile("\\((?:[不未非无撤]|减免|[上历]年|\\d{4}年)");

    private static final String ITEM = "第";
    private static final char ITEM_END = '项';

    /** The labels of all forms as they are printed there: most texts of a report that have a key at all. */
    private static final Map<String, String> KEYS = Stream.of(Form.values())
            .flatMap(form -> form.tables().stream())
            .flatMap(FormLabels::of)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), LabelText::keyOf));

    private LabelText() {}

    /**
     * Gives what identifies a label: letters and digits, without the number in front and the remark behind.
     *
     * @param printed the label
     * @return the key, empty if there are no letters in it
     */
    public static String key(String printed) {
        String known = KEYS.get(printed);
        return known == null ? keyOf(printed) : known;
    }

    /**
     * Gives what identifies each of some texts as labels.
     *
     * @param texts the texts
     * @return the different keys
     */
    public static Set<String> keys(Collection<String> texts) {
        Set<String> keys = new HashSet<>();
        texts.forEach(text -> keys.add(key(text)));
        return keys;
    }

    /**
     * Gives all letters and digits of a label, with its remark, without the number in front.
     *
     * @param printed the label
     * @return the letters
     */
    static String letters(String printed) {
        return LabelSpellings.standard(withoutNumber(PlainText.letters(printed)));
    }

    /** Drops the digits behind a key, which may be the mark of a footnote. */
    static String withoutMark(String key) {
        int end = key.length();
        while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
            end--;
        }
        return key.substring(0, end);
    }

    /** Says whether letters are nothing but digits. */
    static boolean isNumber(String letters) {
        return !letters.isEmpty() && withoutMark(letters).isEmpty();
    }

    private static String keyOf(String printed) {
        if (numberEnd(printed, 0) == printed.length()) {
            return "";
        }
        String plain = withParentheses(PlainText.normal(printed));
        String key = withoutNumber(PlainText.letters(withoutRemark(plain)));
        return LabelSpellings.standard(key.isEmpty() ? withoutNumber(PlainText.letters(plain)) : key);
    }

    /** Gives parentheses for the brackets that stand for them. */
    private static String withParentheses(String plain) {
        StringBuilder changed = null;
        for (int i = 0; i < plain.length(); i++) {
            int bracket = BRACKETS.indexOf(plain.charAt(i));
            if (bracket >= 0) {
                changed = changed == null ? new StringBuilder(plain) : changed;
                changed.setCharAt(i, PARENTHESES.charAt(bracket % PARENTHESES.length()));
            }
        }
        return changed == null ? plain : changed.toString();
    }

    /** Drops a remark in parentheses behind a label, such as （单位：万元）, closed or broken off. */
    private static String withoutRemark(String plain) {
        String label = plain.stripTrailing();
        int open = label.lastIndexOf('(');
        int close = label.indexOf(')', open + 1);
        boolean isRemark = open > 0
                && label.charAt(open - 1) != '('
                && (close < 0 || close == label.length() - 1)
                && !OTHER_SENSE.matcher(label).region(open, label.length()).lookingAt();
        return isRemark ? label.substring(0, open) : plain;
    }

    /** Drops 三, 3 or 第三项 in front. */
    private static String withoutNumber(String letters) {
        if (letters.startsWith(ITEM)) {
            int end = numberEnd(letters, ITEM.length());
            boolean isItem = end > ITEM.length() && end < letters.length() && letters.charAt(end) == ITEM_END;
            return isItem ? letters.substring(end + 1) : letters;
        }
        return letters.substring(numberEnd(letters, 0));
    }

    private static boolean isNumeral(char c) {
        return '0' <= c && c <= '9' || CHINESE_NUMERALS.indexOf(c) >= 0;
    }

    private static int numberEnd(String letters, int start) {
        int end = start;
        while (end < letters.length() && isNumeral(letters.charAt(end))) {
            end++;
        }
        return end;
    }
}
