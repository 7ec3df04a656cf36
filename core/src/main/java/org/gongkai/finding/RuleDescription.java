package org.gongkai.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Form;
import org.gongkai.text.LocalizedText;
import org.immutables.value.Value;

/** What is to be known of a rule without running it. */
@Value.Immutable
@ValueStyle
public abstract class RuleDescription implements WithRuleDescription {

    RuleDescription() {}

    /**
     * Starts a builder. Everything but {@link #undecidedMessage()}, {@link #forms()} and {@link #scope()} has to be set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id, which never changes its meaning and is never used again, for example {@code APP-ROW-SUM}.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * How grave it is when the rule does not hold.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * What must hold, in a few words.
     *
     * @return the title
     */
    public abstract LocalizedText title();

    /**
     * On what the rule rests: a document, an article, a note of the form.
     *
     * @return the basis
     */
    public abstract LocalizedText basis();

    /**
     * What must hold, as a formula over the names of the cells.
     *
     * @return the formula
     */
    public abstract String formula();

    /**
     * The forms to which the rule applies.
     *
     * @return the forms, all of them unless set
     */
    @Value.Default
    public Set<Form> forms() {
        return Set.of(Form.values());
    }

    /**
     * What the rule looks at.
     *
     * @return the scope, one report unless set
     */
    @Value.Default
    public RuleScope scope() {
        return RuleScope.REPORT;
    }

    /**
     * The message when the rule does not hold. Names in braces stand for what the finding knows: {@code {left}},
     * {@code {right}} and {@code {difference}} for the sums, {@code {cells}} for the printed labels of the cells,
     * {@code {section}} and {@code {quotation}} for a place in the prose, and every one of its arguments.
     *
     * @return the pattern
     */
    public abstract LocalizedText failMessage();

    /**
     * The message when it stays open whether the rule holds; a pattern like {@link #failMessage()}.
     *
     * @return the pattern, empty for a rule that always decides
     */
    public abstract Optional<LocalizedText> undecidedMessage();

    /**
     * Starts a finding of this rule.
     *
     * @param outcome {@link Outcome#FAIL} or {@link Outcome#UNDECIDED}
     * @return a builder that has rule, severity and outcome
     */
    public Finding.Builder finding(Outcome outcome) {
        return Finding.builder().rule(id()).severity(severity()).outcome(outcome);
    }

    static RuleDescription find(List<RuleDescription> rules, String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule \"" + id + "\" ran"));
    }

    /** Sets the parts of a description. */
    public static final class Builder extends ImmutableRuleDescription.Builder {
        Builder() {}
    }
}
