package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Policy;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.finding.SkippedRules.Cause;
import org.gongkai.form.Form;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.CatalogueRule;

/**
 * The rules of a validator, as a policy has them.
 *
 * @param <R> the kind of rules
 */
final class RuleBook<R extends CatalogueRule> {

    private final List<R> rules;
    private final Policy policy;
    private final List<Entry<R>> entries;

    private RuleBook(List<R> rules, Policy policy) {
        this.rules = rules;
        this.policy = policy.forRules(
                rules.stream().map(rule -> rule.description().id()).toList());
        this.entries =
                rules.stream().map(rule -> new Entry<>(rule, this.policy)).toList();
    }

    static <R extends CatalogueRule> RuleBook<R> of(List<R> rules) {
        return new RuleBook<>(rules, Policy.none());
    }

    RuleBook<R> with(List<R> more) {
        return new RuleBook<>(Stream.concat(rules.stream(), more.stream()).toList(), policy);
    }

    /** Puts a rule in the place of the one of the same id. */
    RuleBook<R> withInstead(R changed) {
        String id = changed.description().id();
        return new RuleBook<>(
                rules.stream()
                        .map(rule -> rule.description().id().equals(id) ? changed : rule)
                        .toList(),
                policy);
    }

    RuleBook<R> under(Policy other) {
        return new RuleBook<>(rules, other);
    }

    /** Gives the part of the policy that concerns these rules. */
    Policy policy() {
        return policy;
    }

    List<Entry<R>> entries() {
        return entries;
    }

    /** Describes the rules as the catalogue has them. */
    List<RuleDescription> descriptions() {
        return entries.stream().map(Entry::description).toList();
    }

    /**
     * Makes sure that an id names one rule.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    static void requireDifferent(List<RuleDescription> rules) {
        Set<String> ids = new HashSet<>();
        for (RuleDescription rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Two rules have the id \"" + rule.id() + "\"");
            }
        }
    }

    /**
     * Why a rule does not run.
     *
     * @param cause the kind of reason
     * @param reason the reason
     */
    record Skip(Cause cause, LocalizedText reason) {}

    /** A rule as the policy has it. */
    static final class Entry<R extends CatalogueRule> {

        private static final Skip OFF_BY_DEFAULT = new Skip(
                Cause.OFF_BY_DEFAULT, new LocalizedText("规则默认不执行", "the rule is off unless a policy switches it on"));

        private final R rule;
        private final RuleDescription description;
        private final Map<Form, Skip> otherForms;
        private final Optional<Severity> severity;
        private final Optional<Skip> switchedOff;
        private final Optional<BigDecimal> tolerance;

        private Entry(R rule, Policy policy) {
            this.rule = rule;
            this.description = rule.description()
                    .withForms(Stream.of(Form.values()).filter(rule::appliesTo).toList());
            this.otherForms = Stream.of(Form.values())
                    .filter(form -> !rule.appliesTo(form))
                    .collect(Collectors.toUnmodifiableMap(
                            form -> form,
                            form -> new Skip(
                                    Cause.OTHER_FORM,
                                    new LocalizedText(
                                            "规则不适用于" + form.id() + "年格式",
                                            "the rule is not for the form of " + form.id()))));
            this.severity = departures(policy.reratings())
                    .map(Policy.Rerating::severity)
                    .findFirst();
            this.switchedOff = departures(policy.switchedOff())
                    .map(off -> new Skip(
                            Cause.SWITCHED_OFF,
                            new LocalizedText("规则已停用：" + off.reason(), "the rule is switched off: " + off.reason())))
                    .findFirst()
                    .or(() -> description.offByDefault()
                                    && departures(policy.switchedOn())
                                            .findFirst()
                                            .isEmpty()
                            ? Optional.of(OFF_BY_DEFAULT)
                            : Optional.empty());
            this.tolerance = departures(policy.tolerances())
                    .map(Policy.Tolerance::difference)
                    .findFirst();
        }

        private <D extends Policy.Departure> Stream<D> departures(List<D> departures) {
            return departures.stream().filter(departure -> departure.rule().equals(description.id()));
        }

        R rule() {
            return rule;
        }

        RuleDescription description() {
            return description;
        }

        /** Says why the rule does not run at all, empty if it does. */
        Optional<Skip> switchedOff() {
            return switchedOff;
        }

        /** Says why the rule does not run on reports of a form, empty if it does. */
        Optional<Skip> whySkipped(Form form) {
            return Optional.ofNullable(otherForms.get(form)).or(() -> switchedOff);
        }

        boolean tolerates(Finding finding) {
            return tolerance.isPresent()
                    && finding.outcome() == Outcome.FAIL
                    && finding.difference()
                            .filter(difference -> difference.abs().compareTo(tolerance.get()) <= 0)
                            .isPresent();
        }

        Finding rerated(Finding finding) {
            return severity.isPresent() ? finding.withSeverity(severity.get()) : finding;
        }
    }
}
