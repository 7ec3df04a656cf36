package org.gongkai.finding;

import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/** The result of checking many reports against each other. */
@Value.Immutable
@ValueStyle
public abstract class CorpusResult implements WithCorpusResult {

    CorpusResult() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The catalogue of which the rules are; {@link #rules()} lists those that ran, rules of one's own among them.
     *
     * @return the rule set
     */
    public abstract RuleSet ruleSet();

    /**
     * The version of the library that ran the rules.
     *
     * @return for example {@code 0.1.0}
     */
    public abstract String libraryVersion();

    /**
     * The rules that ran.
     *
     * @return the rules in the order in which they ran
     */
    public abstract List<RuleDescription> rules();

    /**
     * What was found.
     *
     * @return the findings, in the order of the reports
     */
    public abstract List<CorpusFinding> findings();

    /**
     * The rules that looked at no report for a reason that is worth telling.
     *
     * @return the rules with the reasons
     */
    public abstract List<SkippedRule> skippedRules();

    /**
     * The policy under which the rules ran.
     *
     * @return the policy, the one that changes nothing unless set
     */
    @Value.Default
    public Policy policy() {
        return Policy.none();
    }

    /**
     * How many checks were made.
     *
     * @return the counts
     */
    public abstract CheckCounts checks();

    /**
     * Sums the findings up.
     *
     * @return the verdict on the reports as a whole, {@link Verdict#NOT_CHECKED} where there was none
     */
    public Verdict verdict() {
        return Verdict.of(findings().stream().map(CorpusFinding::finding).toList(), checks());
    }

    /**
     * Puts a finding into words.
     *
     * @param found a finding of this result
     * @param locale the reader's locale: Chinese for {@code zh}, else English
     * @return the message
     * @throws IllegalArgumentException if the finding's rule did not run
     */
    public String message(CorpusFinding found, Locale locale) {
        Finding finding = found.finding();
        RuleDescription rule = RuleDescription.find(rules(), finding.rule());
        return FindingMessage.render(finding, rule, found.report().form(), locale);
    }

    /** Sets the parts of a result. */
    public static final class Builder extends ImmutableCorpusResult.Builder {
        Builder() {}
    }
}
