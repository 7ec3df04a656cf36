package org.gongkai.validation.internal.rule;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The runs of five characters of a text, by which texts are compared. White space, punctuation and the width of characters do
 * not count, and a year is as good as any other year.
 *
 * @param runs the different runs, none for a text of fewer than five characters
 * @param length how many characters the text has that count
 */
record Shingles(Set<String> runs, int length) {

    private static final int RUN = 5;

    /** A text with fewer characters is never compared: 无 says the same everywhere. */
    private static final int SHORTEST = 100;

    private static final Pattern YEAR =
            Pattern.compile("(?:(?<![0-9])(?:19|20)[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?=\\s*[年〕\\]])");

    private static final Pattern WITHOUT_MEANING = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Shingles of(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String plain =
                WITHOUT_MEANING.matcher(YEAR.matcher(wide).replaceAll("Y")).replaceAll("");
        Set<String> runs = new HashSet<>();
        for (int start = 0; start + RUN <= plain.length(); start++) {
            runs.add(plain.substring(start, start + RUN));
        }
        return new Shingles(runs, plain.length());
    }

    boolean areEnough() {
        return length >= SHORTEST;
    }

    /** The Jaccard index: what both have, out of what either has. */
    double similarityTo(Shingles other) {
        long common = runs.stream().filter(other.runs::contains).count();
        long all = runs.size() + other.runs.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
