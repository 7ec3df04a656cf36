package org.gongkai.documents.recognition;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Compares printed labels: how they are spaced, numbered and punctuated does not count. */
final class LabelText {

    /** A remark in parentheses behind a label, such as （单位：万元）, closed or broken off. */
    private static final Pattern REMARK = Pattern.compile("(?<=[^(])\\([^()]*+\\)?+\\s*+$");

    /** Brackets that stand for parentheses. */
    private static final Pattern BRACKET = Pattern.compile("[〔【\\[〖]");

    private static final Pattern BRACKET_END = Pattern.compile("[〕】\\]〗]");

    private static final Pattern LEADING_NUMBER = Pattern.compile("^(?:第[0-9一二三四五六七八九十]+项|[0-9一二三四五六七八九十〇零]+)");

    /** Fewer characters than this are no beginning by which a label can be told. */
    private static final int SHORTEST_BEGINNING = 4;

    /** A label of which only the beginning is left is likelier the label than one with a few wrong characters. */
    private static final double BEGINNING = 0.9;

    private LabelText() {}

    /** Gives what identifies a label: letters and digits, without the number in front and the remark behind. */
    static String key(String printed) {
        String plain = BRACKET_END
                .matcher(BRACKET.matcher(normal(printed)).replaceAll("("))
                .replaceAll(")");
        String key = withoutNumber(letters(REMARK.matcher(plain).replaceFirst("")));
        return WordsInUse.standard(key.isEmpty() ? withoutNumber(letters(plain)) : key);
    }

    /** Gives all letters and digits, with those of number and remark. */
    static String letters(String printed) {
        StringBuilder letters = new StringBuilder();
        normal(printed).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Gives the text with half-width characters for full-width ones and without white space. */
    static String compact(String printed) {
        StringBuilder compact = new StringBuilder();
        normal(printed)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(compact::appendCodePoint);
        return compact.toString();
    }

    /** Gives the text with half-width characters and plain spaces; footnote marks and the like stay what they are. */
    static String halfWidth(String printed) {
        StringBuilder plain = new StringBuilder();
        printed.codePoints()
                .mapToObj(c -> Character.isSpaceChar(c)
                        ? " "
                        : isWidth(c) ? normal(Character.toString(c)) : Character.toString(c))
                .forEach(plain::append);
        return plain.toString();
    }

    private static boolean isWidth(int c) {
        UnicodeBlock block = UnicodeBlock.of(c);
        return block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS || block == UnicodeBlock.SMALL_FORM_VARIANTS;
    }

    static String normal(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC);
    }

    /** Says how near two keys are: the share of characters that need no change (Levenshtein), 1 if they are equal. */
    static double likeness(String printed, String label) {
        int longer = Math.max(printed.length(), label.length());
        int shorter = Math.min(printed.length(), label.length());
        return longer > 2 * shorter ? 0 : 1 - (double) changes(printed, label) / longer;
    }

    /** Says how near a printed key is to a key of the form, of which only the beginning may be left. */
    static double likenessOrBeginning(String printed, String label) {
        boolean isBeginning = printed.length() >= SHORTEST_BEGINNING
                && printed.length() < label.length()
                && label.startsWith(printed);
        return isBeginning ? BEGINNING : likeness(printed, label);
    }

    private static int changes(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }

    private static String withoutNumber(String letters) {
        return LEADING_NUMBER.matcher(letters).replaceFirst("");
    }
}
