package org.gongkai.validation.internal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.finding.RuleSet;
import org.gongkai.validation.internal.prose.ProseRules;
import org.gongkai.validation.internal.prose.YearProseRules;
import org.gongkai.validation.rule.CorpusRule;
import org.gongkai.validation.rule.RollUpRule;
import org.gongkai.validation.rule.Rule;
import org.gongkai.validation.rule.YearOnYearRule;

/** The rules of the catalogue. */
public final class StandardRules {

    /** The catalogue at its present state. */
    public static final RuleSet RULE_SET = new RuleSet("gongkai", "2", LocalDate.of(2026, 2, 1));

    /**
     * How alike a prose section and last year's are, but for years, when YOY-PROSE-REUSED tells of it: 0.8, the Jaccard index
     * over all runs of five characters. To get below it takes about one changed character in 45, evenly spread; a few new
     * figures in old sentences do not suffice. Sections of fewer than 100 characters are never compared.
     */
    public static final double PROSE_REUSED_THRESHOLD = 0.8;

    /**
     * How alike the prose sections of two agencies are when CORPUS-PROSE-SHARED tells of it: 0.8, measured like
     * {@link #PROSE_REUSED_THRESHOLD}. Candidates are found by signatures: of a million sections that are 0.8 alike at most
     * one is missed, of a thousand that are 0.5 alike about four.
     */
    public static final double PROSE_SHARED_THRESHOLD = 0.8;

    /** The lowest threshold of CORPUS-PROSE-SHARED: what is less alike is not found dependably. */
    public static final double LOWEST_PROSE_SHARED_THRESHOLD = 0.5;

    private StandardRules() {}

    /**
     * Obtains all rules for one report, in the order of the catalogue.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return Stream.of(
                        FormRules.all().stream(),
                        MetaRules.all().stream(),
                        ArithmeticRules.ofArticle20().stream(),
                        ArithmeticRules.ofApplications().stream(),
                        Stream.of(ArithmeticRules.groupSum()),
                        ProseRules.ofOverview().stream(),
                        ProseRules.all().stream())
                .flatMap(rules -> rules)
                .toList();
    }

    /**
     * Obtains all rules for a report and that of the year before, in the order of the catalogue.
     *
     * @return the rules
     */
    public static List<YearOnYearRule> yearOnYear() {
        return Stream.of(
                        CarryOverRules.all().stream(),
                        Stream.<YearOnYearRule>of(
                                new YearCountRules.Disclosed(),
                                proseReused(PROSE_REUSED_THRESHOLD),
                                new ReusedRules.Tables(),
                                new YearCountRules.Pending(),
                                new YearCountRules.WithoutApplications()),
                        YearProseRules.all().stream(),
                        Stream.<YearOnYearRule>of(new SwingRule()))
                .flatMap(rules -> rules)
                .toList();
    }

    /**
     * Obtains YOY-PROSE-REUSED with a threshold of one's own.
     *
     * @param threshold how alike two sections are, above 0 and up to 1, when the rule tells of it
     * @return the rule
     * @throws IllegalArgumentException if the threshold is not above 0 and up to 1
     */
    public static YearOnYearRule proseReused(double threshold) {
        return new ReusedRules.Prose(checked(threshold, Double.MIN_NORMAL));
    }

    /**
     * Obtains all rules for a government's report and those of its organs, in the order of the catalogue.
     *
     * @return the rules
     */
    public static List<RollUpRule> rollUp() {
        return List.of(new RollUpSumRule(), new RollUpCoverageRule());
    }

    /**
     * Obtains all rules for many reports, in the order of the catalogue.
     *
     * @return the rules
     */
    public static List<CorpusRule> corpus() {
        return CorpusRules.all(PROSE_SHARED_THRESHOLD);
    }

    /**
     * Obtains CORPUS-PROSE-SHARED with a threshold of one's own.
     *
     * @param threshold how alike two sections are, from {@value #LOWEST_PROSE_SHARED_THRESHOLD} to 1, when the rule tells of
     *     it
     * @return the rule
     * @throws IllegalArgumentException if the threshold is not in this range
     */
    public static CorpusRule proseShared(double threshold) {
        return CorpusRules.proseShared(checked(threshold, LOWEST_PROSE_SHARED_THRESHOLD));
    }

    private static double checked(double threshold, double lowest) {
        if (threshold >= lowest && threshold <= 1) {
            return threshold;
        }
        throw new IllegalArgumentException(
                "A threshold is between " + (lowest < 0.01 ? "0" : lowest) + " and 1: " + threshold);
    }
}
