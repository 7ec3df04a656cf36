package org.gongkai.documents.internal.table;

/** How near two texts are: the share of characters that need no change (Levenshtein), 1 if they are equal. */
public final class Likeness {

    /** Fewer characters than this are no beginning by which a label can be told. */
    private static final int SHORTEST_BEGINNING = 4;

    /** A label of which only the beginning is left is likelier the label than one with a few wrong characters. */
    private static final double BEGINNING = 0.9;

    /** What is less like a label is taken for no label anyway. */
    private static final double LIKELY = 0.5;

    private static final String NEGATIONS = "不未非无没";

    private static final String YEARS = "上下本历";

    /** Each of them turns a label into that of something else. */
    private static final String OPPOSITES = "撤失免损允";

    private Likeness() {}

    /**
     * Says how near two keys are; 0 if one is more than twice as long, or says the opposite, or speaks of another year.
     *
     * @param printed a key
     * @param label another key
     * @return the share of characters that need no change, from 0 to 1
     */
    public static double of(String printed, String label) {
        double likeness = ofCharacters(printed, label);
        return likeness >= LIKELY && isOfAnotherSense(printed, label) ? 0 : likeness;
    }

    /** Says whether two keys have most of their characters in common, but not their sense. */
    static boolean areOpposites(String printed, String label) {
        return isOfAnotherSense(printed, label) && ofCharacters(printed, label) >= LIKELY;
    }

    private static double ofCharacters(String printed, String label) {
        int longer = Math.max(printed.length(), label.length());
        int shorter = Math.min(printed.length(), label.length());
        return longer > 2 * shorter ? 0 : 1 - (double) changes(printed, label) / longer;
    }

    /**
     * Says how near a printed key is to a key of the form, of which only the beginning may be left.
     *
     * @param printed a printed key
     * @param label a key of the form
     * @return the share of characters that need no change, from 0 to 1
     */
    public static double orBeginning(String printed, String label) {
        boolean isBeginning = printed.length() >= SHORTEST_BEGINNING
                && printed.length() < label.length()
                && label.startsWith(printed);
        return isBeginning ? BEGINNING : of(printed, label);
    }

    /** 不予以公开 is no misprint of 予以公开, and 上年废止件数 none of 本年废止件数. */
    private static boolean isOfAnotherSense(String printed, String label) {
        int years = among(YEARS, printed);
        int expected = among(YEARS, label);
        return among(NEGATIONS, printed) == 0 != (among(NEGATIONS, label) == 0)
                || years != 0 && expected != 0 && years != expected
                || among(OPPOSITES, printed) != among(OPPOSITES, label);
    }

    /** Which of some characters stand in a text, a bit for each. */
    private static int among(String characters, String text) {
        int among = 0;
        for (int i = 0; i < characters.length(); i++) {
            among |= text.indexOf(characters.charAt(i)) < 0 ? 0 : 1 << i;
        }
        return among;
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
}
