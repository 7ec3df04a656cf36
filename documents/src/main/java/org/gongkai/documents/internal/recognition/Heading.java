package org.gongkai.documents.internal.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.table.LabelText;
import org.gongkai.text.PlainText;

/**
 * A paragraph seen as a heading, and the text that follows it in the same paragraph.
 *
 * @param level how it is numbered
 * @param numeral the number in front, empty if there is none
 * @param printed the heading as printed, with number and final punctuation
 * @param rest what follows the heading, empty if nothing does
 */
record Heading(Level level, String numeral, String printed, String rest) {

    /** How headings are numbered, from the whole to its parts. */
    enum Level {
        /** 一、 */
        SECTION,
        /** （一） */
        SUBSECTION,
        /** 1. */
        ITEM,
        /** No number. */
        UNNUMBERED
    }

    private static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern NUMBER = Pattern.compile("(?<open>\\()?\\s*(?:(?<chinese>[" + NUMERALS
            + "]{1,3})|\\d{1,2})" + "\\s*(?<close>\\))?\\s*(?<mark>[、.,:](?!\\d)|\\s)?");

    private static final Pattern NOTHING = Pattern.compile("无[。.]?");

    /** Where a heading ends that does not stand alone. */
    private static final String ENDS = "。：:";

    /** The number in front may end in one of them too. */
    private static final int LONGEST_NUMBER = 4;

    /** More characters are a sentence, not a heading, however widely it is spaced. */
    private static final int LONGEST = 60;

    /** More letters in a heading other than a section's title are a sentence. */
    private static final int MOST_LETTERS = 30;

    /** Finds the heading with which a paragraph begins; a long sentence is none. */
    static Optional<Heading> of(String paragraph) {
        int end = LONGEST_NUMBER;
        while (end < paragraph.length() && ENDS.indexOf(paragraph.charAt(end)) < 0) {
            end++;
        }
        int split = Math.min(end + 1, paragraph.length());
        String printed = paragraph.substring(0, split).strip();
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        String rest = paragraph.substring(split).strip();
        if (beginsWithLetter(printed)) {
            return Optional.of(new Heading(Level.UNNUMBERED, "", printed, rest));
        }
        Matcher number = NUMBER.matcher(PlainText.normal(printed));
        Level level = number.lookingAt() ? level(number) : Level.UNNUMBERED;
        String numeral = level == Level.UNNUMBERED
                ? ""
                : Optional.ofNullable(number.group("chinese")).orElse("");
        return Optional.of(new Heading(level, numeral, printed, rest));
    }

    /** Says of most texts without a number, at once, that they have none. */
    private static boolean beginsWithLetter(String printed) {
        return !printed.isEmpty() && PlainText.isChinese(printed.charAt(0)) && NUMERALS.indexOf(printed.charAt(0)) < 0;
    }

    private static Level level(Matcher number) {
        boolean chinese = number.group("chinese") != null;
        boolean closed = number.group("close") != null;
        boolean marked = number.group("mark") != null;
        if (chinese && closed) {
            return Level.SUBSECTION;
        }
        if (chinese && marked && number.group("open") == null) {
            return Level.SECTION;
        }
        return !chinese && (closed || marked) ? Level.ITEM : Level.UNNUMBERED;
    }

    /**
     * Parts a numbered heading from a text behind it on the same line, if it begins with the words of one, followed by white
     * space or by nothing but 无.
     */
    Optional<Heading> withWords(List<String> headings) {
        if (level != Level.SECTION || headings.contains(key())) {
            return Optional.empty();
        }
        for (int end = printed.length() - 1; end > 0; end--) {
            String text = printed.substring(end).strip();
            boolean isParted = Character.isSpaceChar(printed.charAt(end))
                    || printed.charAt(end) == '\t'
                    || NOTHING.matcher(text).matches();
            String words = isParted ? LabelText.key(printed.substring(0, end)) : "";
            if (headings.contains(words)) {
                return Optional.of(
                        new Heading(level, numeral, printed.substring(0, end).strip(), text + rest));
            }
        }
        return Optional.empty();
    }

    /** What identifies the heading ({@link LabelText#key}). */
    String key() {
        return LabelText.key(printed);
    }

    boolean isShort() {
        boolean hasFewLetters =
                printed.length() <= MOST_LETTERS || PlainText.letters(printed).length() <= MOST_LETTERS;
        return hasFewLetters && !key().isEmpty();
    }
}
