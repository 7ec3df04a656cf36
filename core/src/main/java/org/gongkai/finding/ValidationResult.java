package org.gongkai.finding;

import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * The result of checking one report, by itself or against others: the findings, and what is needed to understand them
 * without the engine.
 */
@Value.Immutable
@ValueStyle
public abstract class ValidationResult implements WithValidationResult {

    ValidationResult() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which report it was.
     *
     * @return agency, year and form; the findings speak by the labels of the form
     */
    public abstract ReportKey report();

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
     * @return the findings, in the order of the rules
     */
    public abstract List<Finding> findings();

    /**
     * The rules that did not look at the report, as far as there is more to say than that they are for another form or a
     * part that the report does not have.
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
     * The findings that were accepted; they are not among {@link #findings()}.
     *
     * @return the findings with their waivers
     */
    public abstract List<WaivedFinding> waived();

    /**
     * The waivers for which there was no finding, or no longer one with the same values.
     *
     * @return the waivers
     */
    public abstract List<Waiver> lapsedWaivers();

    /**
     * What may be behind the failed sums.
     *
     * @return a diagnosis for every group of failed sums that belong together; none unless it was asked for
     */
    public abstract List<Diagnosis> diagnoses();

    /**
     * How many checks were made.
     *
     * @return the counts
     */
    public abstract CheckCounts checks();

    /**
     * Sums the findings up.
     *
     * @return not checked without a single check, else invalid with a rule of severity ERROR that fails, else incomplete with
     *     one that is undecided, else valid
     */
    public Verdict verdict() {
        return Verdict.of(findings(), checks());
    }

    /**
     * Finds the description of a rule that ran.
     *
     * @param id the rule's id
     * @return the description
     * @throws IllegalArgumentException if no such rule ran
     */
    public RuleDescription rule(String id) {
        return RuleDescription.find(rules(), id);
    }

    /**
     * Puts a finding into words.
     *
     * @param finding a finding of this result
     * @param locale the reader's locale: Chinese for {@code zh}, else English
     * @return the message
     * @throws IllegalArgumentException if the finding's rule did not run
     */
    public String message(Finding finding, Locale locale) {
        return FindingMessage.render(finding, rule(finding.rule()), report().form(), locale);
    }

    /** Sets the parts of a result. */
    public static final class Builder extends ImmutableValidationResult.Builder {
        Builder() {}
    }
}
