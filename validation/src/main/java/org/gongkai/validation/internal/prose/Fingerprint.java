package org.gongkai.validation.internal.prose;

import java.text.Normalizer;

/**
 * What is left of a paragraph without its punctuation, as a number: the same for the same letters and digits, whatever their
 * width, and nearly always another for others.
 *
 * @param hash the number
 * @param length how many letters and digits there are
 */
record Fingerprint(long hash, int length) {

    /** A character with this letter asks for the normalisation of the whole paragraph. */
    private static final char UNKNOWN = '\uFFFF';

    private static final String MARKS = "、。“”‘’…—–·〈〉《》「」『』【】〔〕\u3000";

    private static final char[] LETTERS = letters();

    private static final int STEP = 11;

    static Fingerprint of(String text, Line paragraph) {
        long hash = 0;
        int length = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char letter = LETTERS[text.charAt(i)];
            if (letter == UNKNOWN) {
                return of(substance(paragraph.of(text)));
            }
            if (letter != 0) {
                hash = Long.rotateLeft(hash, STEP) + letter;
                length++;
            }
        }
        return new Fingerprint(hash, length);
    }

    /** The letters and digits of a paragraph. */
    static String substance(String paragraph) {
        return Normalizer.normalize(paragraph, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Fingerprint of(String substance) {
        long hash = 0;
        for (int i = 0; i < substance.length(); i++) {
            hash = Long.rotateLeft(hash, STEP) + substance.charAt(i);
        }
        return new Fingerprint(hash, substance.codePointCount(0, substance.length()));
    }

    /** The letters and digits as which the usual characters count, 0 for those that do not count. */
    private static char[] letters() {
        char[] letters = new char[Character.MAX_VALUE + 1];
        for (char c = 0; c < UNKNOWN; c++) {
            String substance = isUsual(c) ? substance(String.valueOf(c)) : String.valueOf(UNKNOWN);
            letters[c] = substance.isEmpty() ? 0 : substance.charAt(0);
        }
        letters[UNKNOWN] = UNKNOWN;
        return letters;
    }

    /** Whether a character never joins with its neighbours and is one letter or digit at most. */
    private static boolean isUsual(char c) {
        return c < 128 || c >= '一' && c <= '龥' || c >= '！' && c <= '～' || MARKS.indexOf(c) >= 0;
    }
}
