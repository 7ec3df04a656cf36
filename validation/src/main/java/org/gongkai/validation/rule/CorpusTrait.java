package org.gongkai.validation.rule;

import java.io.Serializable;
import java.util.stream.LongStream;

/**
 * What a report of a corpus has that a later one may have too: who reports for which year, the words of a section, the numbers
 * of a table. Two traits can match only if they are of one rule and have a key in common, so the machines of a cluster can
 * share the work by the keys: all traits with one key, in the order of the corpus, are put on one {@link CorpusShelf}.
 *
 * <p>Subclasses are immutable.
 *
 * @since 0.1.0
 */
public abstract class CorpusTrait implements Serializable, Comparable<CorpusTrait> {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final long report;
    private final int number;

    /**
     * Obtains a trait.
     *
     * @param rule the id of the rule that compares it
     * @param report the place of its report in the corpus
     * @param number the number of the trait among those of the report that the rule compares
     */
    protected CorpusTrait(String rule, long report, int number) {
        this.rule = rule;
        this.report = report;
        this.number = number;
    }

    /**
     * Gives the rule that compares it.
     *
     * @return the rule's id
     */
    public final String rule() {
        return rule;
    }

    /**
     * Gives the place of its report in the corpus.
     *
     * @return the place, less than that of a later report
     */
    public final long report() {
        return report;
    }

    /**
     * Gives the number of the trait in its report.
     *
     * @return the number among those that the rule compares
     */
    public final int number() {
        return number;
    }

    /**
     * Gives the keys by which it is found. They depend on what the report has, and on nothing else.
     *
     * @return at least one key
     */
    public abstract LongStream keys();

    /**
     * Obtains what is enough to put it on a shelf, if that is less.
     *
     * @return a trait of the same place that {@linkplain #mayMatch may match} the same ones; it may lack the rest
     */
    public CorpusTrait brief() {
        return this;
    }

    /**
     * Says, quickly, whether it is worth being compared with an earlier one.
     *
     * @param earlier a trait of whatever rule, possibly a brief one
     * @return false only if the two have nothing in common of which the rule would tell
     */
    public abstract boolean mayMatch(CorpusTrait earlier);

    /**
     * Says whether whatever matches this trait also matches an earlier one that matches it, so that it need not be remembered.
     *
     * @param earlier a trait that it may match
     * @return whether the earlier one says all
     */
    public boolean saysNoMoreThan(CorpusTrait earlier) {
        return false;
    }

    /**
     * Obtains an empty shelf for traits like this one.
     *
     * @return a shelf that remembers as many traits as the rule wants
     */
    public abstract CorpusShelf shelf();

    /** Orders traits of one rule as they stand in the corpus. */
    @Override
    public final int compareTo(CorpusTrait other) {
        int order = Long.compare(report, other.report);
        return order == 0 ? Integer.compare(number, other.number) : order;
    }

    /** Traits of one rule at the same place are equal, be they brief or not. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof CorpusTrait trait
                && rule.equals(trait.rule)
                && report == trait.report
                && number == trait.number;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(31 * report + number);
    }
}
