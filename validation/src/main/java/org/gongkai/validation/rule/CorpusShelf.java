package org.gongkai.validation.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The traits that have a key in common, as far as they are remembered. It never grows beyond its size, so what a trait costs
 * does not depend on how many there were before it. Used by one thread.
 *
 * @since 0.1.0
 */
public final class CorpusShelf {

    private final Deque<CorpusTrait> traits = new ArrayDeque<>(1);
    private final int size;
    private final boolean newest;

    private CorpusShelf(int size, boolean newest) {
        this.size = size;
        this.newest = newest;
    }

    /**
     * Obtains a shelf that remembers the first traits and no others.
     *
     * @param size how many
     * @return an empty shelf
     */
    public static CorpusShelf ofFirst(int size) {
        return new CorpusShelf(size, false);
    }

    /**
     * Obtains a shelf that remembers the newest traits and forgets older ones.
     *
     * @param size how many
     * @return an empty shelf
     */
    public static CorpusShelf ofNewest(int size) {
        return new CorpusShelf(size, true);
    }

    /**
     * Puts a trait on the shelf, after all those that precede it in the corpus.
     *
     * @param trait the next trait, possibly a brief one
     * @return the earlier ones that it {@linkplain CorpusTrait#mayMatch may match}, in the order of the corpus
     */
    public List<CorpusTrait> put(CorpusTrait trait) {
        List<CorpusTrait> matches = traits.stream().filter(trait::mayMatch).toList();
        if (matches.stream().noneMatch(trait::saysNoMoreThan)) {
            if (traits.size() < size) {
                traits.addLast(trait);
            } else if (newest) {
                traits.removeFirst();
                traits.addLast(trait);
            }
        }
        return matches;
    }
}
