package org.gongkai.finding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.internal.ValueStyle;
import org.gongkai.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What was run to come to a result: which rules, on what terms, and what came of every check.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class CheckRun implements WithCheckRun, Serializable {

    private static final long serialVersionUID = 1L;

    CheckRun() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The catalogue that the rules are from; {@link #rules()} has rules of one's own too.
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
     * The rules that made at least one check.
     *
     * @return their ids, in the order in which they ran
     */
    public abstract List<String> rules();

    /**
     * The rules that made no check, by reason: they are switched off, are for another form, or what they look at is not
     * there. Rules that need another report, when only one was given, are not listed.
     *
     * @return the reasons with the rules, every rule once
     */
    public abstract List<SkippedRules> skipped();

    /**
     * How many checks were made.
     *
     * @return the counts
     */
    public abstract CheckCounts checks();

    /**
     * The part of the policy that concerns rules of this run.
     *
     * @return the policy, the one that changes nothing unless set
     */
    @Value.Default
    public Policy policy() {
        return Policy.none();
    }

    /**
     * What did not hold, by a difference that the policy allows. It counts neither as failed nor for the verdict.
     *
     * @return the findings, in the order of the rules
     */
    public abstract List<Finding> tolerated();

    /**
     * The reports that were given but not looked at.
     *
     * @return the reports with the reasons, in the order in which they were given
     */
    public abstract List<LeftOutReport> leftOut();

    /**
     * What has to be known to read the result: that agencies are compared whose names are written differently, for example.
     *
     * @return a sentence each, without full stops
     */
    public abstract List<LocalizedText> notes();

    /**
     * The thresholds by which rules told what is alike.
     *
     * @return from 0 to 1, by the id of a rule that ran, in the order in which the rules ran
     */
    public abstract Map<String, BigDecimal> thresholds();

    /**
     * The titles of the rules that found something.
     *
     * @return the titles by rule id, in the order in which the rules ran
     */
    public abstract Map<String, LocalizedText> titles();

    /**
     * Says whether a rule made at least one check.
     *
     * @param rule the rule's id
     * @return whether it ran
     */
    public boolean ran(String rule) {
        return rules().contains(rule);
    }

    /**
     * Says why a rule made no check.
     *
     * @param rule the rule's id
     * @return the reason, empty if the rule ran or was not asked to
     */
    public Optional<LocalizedText> whySkipped(String rule) {
        return skipped().stream()
                .filter(skipped -> skipped.rules().contains(rule))
                .map(SkippedRules::reason)
                .findFirst();
    }

    /** Obtains the run of the rules of both. */
    CheckRun mergedWith(CheckRun other) {
        if (!ruleSet().equals(other.ruleSet()) || !libraryVersion().equals(other.libraryVersion())) {
            throw new IllegalArgumentException("Results of different versions cannot be merged: " + ruleSet() + " of "
                    + libraryVersion() + ", " + other.ruleSet() + " of " + other.libraryVersion());
        }
        rules().stream().filter(other::ran).findFirst().ifPresent(rule -> {
            throw new IllegalArgumentException("Both results are of the rule " + rule + ", which cannot count twice");
        });
        Map<String, LocalizedText> titles = new LinkedHashMap<>(titles());
        titles.putAll(other.titles());
        Map<String, BigDecimal> thresholds = new LinkedHashMap<>(thresholds());
        thresholds.putAll(other.thresholds());
        return withRules(joined(rules(), other.rules()))
                .withSkipped(mergedSkipped(other))
                .withChecks(checks().plus(other.checks()))
                .withPolicy(policy().mergedWith(other.policy()))
                .withTolerated(joined(tolerated(), other.tolerated()))
                .withLeftOut(joined(leftOut(), other.leftOut()))
                .withNotes(joined(notes(), other.notes()))
                .withThresholds(thresholds)
                .withTitles(titles);
    }

    private List<SkippedRules> mergedSkipped(CheckRun other) {
        List<SkippedRules> merged = new ArrayList<>();
        for (SkippedRules skipped : joined(skipped(), other.skipped())) {
            List<String> left = skipped.rules().stream()
                    .filter(rule -> !ran(rule) && !other.ran(rule))
                    .filter(rule ->
                            merged.stream().noneMatch(some -> some.rules().contains(rule)))
                    .toList();
            if (!left.isEmpty()) {
                merged.add(new SkippedRules(skipped.cause(), skipped.reason(), left));
            }
        }
        return List.copyOf(merged);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** Sets the parts of a run. */
    public static final class Builder extends ImmutableCheckRun.Builder {
        Builder() {}
    }
}
