package org.gongkai.validation.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ReportKey;
import org.gongkai.report.DisclosureReport;

/**
 * A rule for many reports that compares traits of a report with those of earlier ones. One machine and a cluster find the same,
 * since the shelves are filled in the same order: {@link #start()} is how one machine does it.
 *
 * @since 0.1.0
 */
public interface CorpusTraitRule extends CorpusRule {

    /**
     * Gives what is compared of a report.
     *
     * @param place the place of the report in the corpus
     * @param key which report it is
     * @param report the report
     * @param checks where it has to be told of what is not there to be compared
     * @return the traits, numbered
     */
    List<CorpusTrait> traits(long place, ReportKey key, DisclosureReport report, Checks checks);

    /**
     * Compares a trait with earlier ones.
     *
     * @param trait a trait of this rule
     * @param earlier those that it may match, none of them brief, in the order of the corpus
     * @return what was found; it names the earlier report as its {@linkplain Finding#otherReport() other report}
     */
    Optional<Finding> compare(CorpusTrait trait, SortedSet<CorpusTrait> earlier);

    @Override
    default Run start() {
        return new Run() {

            private final Map<Long, CorpusShelf> shelves = new HashMap<>();
            private long place;

            @Override
            public void next(ReportKey key, DisclosureReport report, Checks checks) {
                for (CorpusTrait trait : traits(place++, key, report, checks)) {
                    SortedSet<CorpusTrait> earlier = new TreeSet<>();
                    trait.keys()
                            .forEach(shared -> earlier.addAll(shelves.computeIfAbsent(shared, unknown -> trait.shelf())
                                    .put(trait)));
                    compare(trait, earlier).ifPresentOrElse(checks::found, checks::pass);
                }
            }
        };
    }
}
