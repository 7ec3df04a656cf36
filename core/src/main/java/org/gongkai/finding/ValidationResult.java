package org.gongkai.finding;

import java.util.List;
import java.util.Locale;
import org.gongkai.form.Form;
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
     * The form of the report, by whose labels the findings speak.
     *
     * @return the form
     */
    public abstract Form form();

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
     * How many checks were made.
     *
     * @return the counts
     */
    public abstract CheckCounts checks();

    /**
     * Sums the findings up.
     *
     * @return invalid with a rule of severity ERROR that fails, else incomplete with one that is undecided, else valid
     */
    public Verdict verdict() {
        if (hasError(Outcome.FAIL)) {
            return Verdict.INVALID;
        }
        return hasError(Outcome.UNDECIDED) ? Verdict.INCOMPLETE : Verdict.VALID;
    }

    private boolean hasError(Outcome outcome) {
        return findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR && finding.outcome() == outcome);
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
        return FindingMessage.render(finding, rule(finding.rule()), form(), locale);
    }

    /** Sets the parts of a result. */
    public static final class Builder extends ImmutableValidationResult.Builder {
        Builder() {}
    }
}
