package org.gongkai.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.form.Form;
import org.gongkai.internal.ValueStyle;
import org.gongkai.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What is to be known of a rule without running it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class RuleDescription implements WithRuleDescription, Serializable {

    private static final long serialVersionUID = 1L;

    /** What every finding can fill in. */
    static final Set<String> FILLED_IN = Set.of("left", "right", "difference", "cells");

    /** What a finding can fill in that is about a place in the prose. */
    static final Set<String> FILLED_IN_FOR_PROSE = Set.of("section", "quotation");

    RuleDescription() {}

    /**
     * Starts a builder. Everything but {@link #undecidedMessage()}, {@link #arguments()}, {@link #forms()},
     * {@link #scope()} and {@link #offByDefault()} has to be set.
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
     * The forms to which the rule applies. A rule whose forms follow from the rows that it needs does not state them; the
     * validator that lists it fills them in.
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
     * Whether the rule runs only where a policy switches it on.
     *
     * @return {@code false} unless set
     */
    @Value.Default
    public boolean offByDefault() {
        return false;
    }

    /**
     * The message when the rule does not hold. Names in braces stand for what the finding knows: {@code {left}},
     * {@code {right}} and {@code {difference}} for the sums, {@code {cells}} for the printed labels of the cells,
     * {@code {section}} and {@code {quotation}} for a place in the prose, and every one of the {@link #arguments()}.
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
     * The names of what the findings of the rule put into their messages beside what every finding knows.
     *
     * @return the names of the {@linkplain Finding#arguments() arguments}
     */
    public abstract List<String> arguments();

    /**
     * Says whether the rule compares two numbers and tells of both, so that a policy can allow a difference between them.
     *
     * @return whether its message has {@code {difference}}, or both {@code {left}} and {@code {right}}
     */
    public boolean comparesNumbers() {
        Set<String> names = MessagePattern.names(failMessage());
        return names.contains("difference") || names.contains("left") && names.contains("right");
    }

    /**
     * Starts a finding of this rule.
     *
     * @param outcome {@link Outcome#FAIL} or {@link Outcome#UNDECIDED}
     * @return a builder that has rule, severity, outcome and the pattern of the message
     */
    public Finding.Builder finding(Outcome outcome) {
        return Finding.builder()
                .rule(id())
                .severity(severity())
                .outcome(outcome)
                .pattern(outcome == Outcome.UNDECIDED ? undecidedMessage().orElse(failMessage()) : failMessage());
    }

    @Value.Check
    void check() {
        Set<String> unknown = new TreeSet<>(MessagePattern.names(failMessage()));
        undecidedMessage().map(MessagePattern::names).ifPresent(unknown::addAll);
        unknown.removeAll(FILLED_IN);
        unknown.removeAll(FILLED_IN_FOR_PROSE);
        unknown.removeAll(arguments());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The message of the rule " + id() + " has " + unknown
                    + ", which are no arguments of its findings: they have " + arguments());
        }
    }

    /** Sets the parts of a description. */
    public static final class Builder extends ImmutableRuleDescription.Builder {
        Builder() {}
    }
}
