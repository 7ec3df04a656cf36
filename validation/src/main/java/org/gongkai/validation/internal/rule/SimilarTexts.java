package org.gongkai.validation.internal.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.finding.ReportKey;

/**
 * Finds texts like a given one among many without looking at all of them: only texts whose signatures agree in a whole band
 * are compared, and of every band only the newest ones, so that the cost of a text does not grow with their number. About
 * 3 KB are remembered of every text, and four bytes a character.
 */
final class SimilarTexts {

    private static final int NEWEST = 8;

    private final Map<Long, Deque<Entry>> bands = new HashMap<>();

    private record Entry(ReportKey report, MinHash signature) {}

    /**
     * A text that was added before.
     *
     * @param report the report in which it stands
     * @param similarity how much of it is alike, from 0 to 1
     */
    record Match(ReportKey report, double similarity) {}

    void add(ReportKey report, MinHash signature) {
        Entry entry = new Entry(report, signature);
        for (long key : keys(signature)) {
            Deque<Entry> newest = bands.computeIfAbsent(key, unknown -> new ArrayDeque<>(1));
            if (newest.size() == NEWEST) {
                newest.removeFirst();
            }
            newest.addLast(entry);
        }
    }

    /** Those that are as alike as a threshold says, each once, in an order that depends on what was added only. */
    Stream<Match> candidates(MinHash signature, double threshold) {
        Set<Entry> candidates = new LinkedHashSet<>();
        for (long key : keys(signature)) {
            Optional.ofNullable(bands.get(key)).ifPresent(candidates::addAll);
        }
        return candidates.stream()
                .filter(entry -> entry.signature().mayBe(threshold, signature))
                .map(entry -> new Match(entry.report(), entry.signature().similarityTo(signature)))
                .filter(match -> match.similarity() >= threshold);
    }

    private static long[] keys(MinHash signature) {
        return IntStream.range(0, MinHash.BANDS).mapToLong(signature::band).toArray();
    }
}
