package org.gongkai.validation.internal.rule;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A text of any length, cut down to a signature of 126 numbers (Broder 1997): every number is the smallest of one hash
 * function over the runs of the text, so the share of equal numbers estimates the Jaccard index of the runs, with a standard
 * error of at most 0.045. The index itself is worked out from the hashes of all runs. No randomness: the same text always has
 * the same signature.
 */
final class MinHash implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 3;

    /** Texts that are 0.5 alike share a band in 996 of 1,000 cases, 0.6 alike in 9,999 of 10,000, 0.1 alike in 4 of 100. */
    private static final int BANDS = 42;

    /** Four standard errors. */
    private static final double UNCERTAINTY = 0.18;

    private static final int SIZE = BANDS * ROWS;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final long[] FACTORS = numbers(1);
    private static final long[] SUMMANDS = numbers(1 + SIZE);

    private final int[] smallest;

    /** The hashes of all runs, sorted; none in a brief one. */
    private final int[] runs;

    private MinHash(int[] smallest, int[] runs) {
        this.smallest = smallest;
        this.runs = runs;
    }

    MinHash(Shingles shingles) {
        this.smallest = new int[SIZE];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        this.runs = shingles.runs().stream()
                .mapToInt(run -> (int) (hash(run) >>> 32))
                .sorted()
                .distinct()
                .toArray();
        for (String run : shingles.runs()) {
            long hash = hash(run);
            for (int i = 0; i < SIZE; i++) {
                smallest[i] = Math.min(smallest[i], (int) ((FACTORS[i] * hash + SUMMANDS[i]) >>> 32));
            }
        }
    }

    /** The signature alone. */
    MinHash brief() {
        return new MinHash(smallest, new int[0]);
    }

    /** Whether a text may be as alike as a threshold says, by the signatures alone. */
    boolean mayBe(double threshold, MinHash other) {
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += smallest[i] == other.smallest[i] ? 1 : 0;
        }
        return (double) equal / SIZE >= threshold - UNCERTAINTY;
    }

    /** The Jaccard index: what both have, out of what either has. */
    double similarityTo(MinHash other) {
        int common = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Integer.compare(runs[i], other.runs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = runs.length + other.runs.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The hashes of the bands into which the signature is divided, mixed with what tells kinds of texts apart. */
    LongStream bands(long kind) {
        return IntStream.range(0, BANDS).mapToLong(band -> mix(band(band) + kind));
    }

    private long band(int band) {
        long hash = band;
        for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
            hash = mix(hash + GOLDEN + smallest[i]);
        }
        return hash;
    }

    private static long[] numbers(int first) {
        long[] numbers = new long[SIZE];
        Arrays.setAll(numbers, i -> mix((first + i) * GOLDEN) | 1);
        return numbers;
    }

    /** A hash of a text. */
    static long hash(String run) {
        long hash = 0;
        for (int i = 0; i < run.length(); i++) {
            hash = mix(hash + GOLDEN + run.charAt(i));
        }
        return hash;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit of the result depends on every bit of the value. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
