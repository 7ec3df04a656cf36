package org.gongkai.finding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.ValueStyle;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.immutables.value.Value;

/**
 * How whoever checks reports departs from the catalogue: rules that weigh more or less, that run or do not, differences that
 * are let pass. Each departure has a reason, and a rule has one of a kind at most. One policy serves all validators: each
 * takes what concerns its rules. It is applied before the verdict and echoed in the result.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class Policy implements WithPolicy, Serializable {

    private static final long serialVersionUID = 1L;

    private static final Policy NONE = builder().build();

    Policy() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains the policy that changes nothing.
     *
     * @return the policy
     */
    public static Policy none() {
        return NONE;
    }

    /**
     * The rules that have another severity than in the catalogue.
     *
     * @return the changes
     */
    public abstract List<Rerating> reratings();

    /**
     * The rules that do not run, though they do in the catalogue.
     *
     * @return the rules with the reasons
     */
    public abstract List<Switch> switchedOff();

    /**
     * The rules that run, though they are off in the catalogue.
     *
     * @return the rules with the reasons
     */
    public abstract List<Switch> switchedOn();

    /**
     * The differences that are let pass.
     *
     * @return the rules with what they allow
     */
    public abstract List<Tolerance> tolerances();

    /** Something by which a policy departs from the catalogue. */
    public sealed interface Departure extends Serializable {

        /**
         * Says which rule it concerns.
         *
         * @return the rule's id
         */
        String rule();

        /**
         * Says why.
         *
         * @return the reason
         */
        String reason();
    }

    /**
     * Another severity for a rule.
     *
     * @param rule the rule's id
     * @param severity the severity it is to have
     * @param reason why
     */
    public record Rerating(String rule, Severity severity, String reason) implements Departure {}

    /**
     * A rule that is switched on or off.
     *
     * @param rule the rule's id
     * @param reason why
     */
    public record Switch(String rule, String reason) implements Departure {}

    /**
     * A difference between two sums that a rule lets pass.
     *
     * @param rule the rule's id
     * @param difference the largest difference that passes, in the unit of the cells
     * @param reason why
     */
    public record Tolerance(String rule, BigDecimal difference, String reason) implements Departure {

        /**
         * Obtains a tolerance.
         *
         * @param rule the rule's id
         * @param difference the largest difference that passes
         * @param reason why
         * @throws IllegalArgumentException if the difference is not positive
         */
        public Tolerance {
            if (difference.signum() <= 0) {
                throw new InvalidValueException(
                        new LocalizedText("允许差额" + difference, "the difference " + difference),
                        new LocalizedText("正数", "more than zero"));
            }
        }
    }

    /**
     * Lists all departures.
     *
     * @return the departures, kind by kind
     */
    public List<Departure> departures() {
        return Stream.of(reratings(), switchedOff(), switchedOn(), tolerances())
                .<Departure>flatMap(List::stream)
                .toList();
    }

    /**
     * Obtains the part of this policy that concerns some rules.
     *
     * @param rules the ids of the rules
     * @return a policy with the departures from them
     */
    public Policy forRules(Collection<String> rules) {
        Set<String> known = Set.copyOf(rules);
        return builder()
                .reratings(forRules(reratings(), known))
                .switchedOff(forRules(switchedOff(), known))
                .switchedOn(forRules(switchedOn(), known))
                .tolerances(forRules(tolerances(), known))
                .build();
    }

    private static <D extends Departure> List<D> forRules(List<D> departures, Set<String> rules) {
        return departures.stream()
                .filter(departure -> rules.contains(departure.rule()))
                .toList();
    }

    /**
     * Obtains a policy that departs from the catalogue in all that this one or another does.
     *
     * @param other the other policy
     * @return the policy, in which what both have stands once
     * @throws InvalidValueException if they contradict each other
     */
    public Policy mergedWith(Policy other) {
        return builder()
                .reratings(joined(reratings(), other.reratings()))
                .switchedOff(joined(switchedOff(), other.switchedOff()))
                .switchedOn(joined(switchedOn(), other.switchedOn()))
                .tolerances(joined(tolerances(), other.tolerances()))
                .build();
    }

    private static <D> List<D> joined(List<D> first, List<D> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /**
     * Makes sure that every departure is one from rules that there are, and that it changes something.
     *
     * @param rules all rules that the policy may speak of
     * @throws InvalidValueException if a rule is not there, has that severity or state anyway, does not compare numbers
     *     though a difference is to pass, or is off
     */
    public void requireEffect(Collection<RuleDescription> rules) {
        Map<String, RuleDescription> known = new HashMap<>();
        rules.forEach(rule -> known.put(rule.id(), rule));
        for (Departure departure : departures()) {
            rule(known, departure.rule());
        }
        Set<String> on = switchedOn().stream().map(Switch::rule).collect(Collectors.toSet());
        reratings().forEach(rerating -> {
            RuleDescription rule = rule(known, rerating.rule());
            requireRunning(rule, on);
            require(
                    rule.severity() != rerating.severity(),
                    "规则" + rule.id() + "原本就是" + rerating.severity().title().zh(),
                    "for rule " + rule.id() + " the severity that it has, "
                            + rerating.severity().title().en());
        });
        switchedOff()
                .forEach(off -> require(
                        !rule(known, off.rule()).offByDefault(),
                        "停用默认不执行的规则" + off.rule(),
                        "rule " + off.rule() + " switched off, which is off"));
        switchedOn()
                .forEach(switched -> require(
                        rule(known, switched.rule()).offByDefault(),
                        "启用默认执行的规则" + switched.rule(),
                        "rule " + switched.rule() + " switched on, which is on"));
        tolerances().forEach(tolerance -> {
            RuleDescription rule = rule(known, tolerance.rule());
            requireRunning(rule, on);
            require(
                    rule.comparesNumbers(),
                    "对不比较数值的规则" + rule.id() + "的允许差额",
                    "a difference for rule " + rule.id() + ", which does not compare numbers");
        });
    }

    private static RuleDescription rule(Map<String, RuleDescription> known, String id) {
        RuleDescription rule = known.get(id);
        if (rule == null) {
            throw invalid(
                    "规则“" + id + "”",
                    "the rule \"" + id + "\"",
                    "规则目录或自定义规则的编号",
                    "the id of a rule of the catalogue or of one's own");
        }
        return rule;
    }

    private static void requireRunning(RuleDescription rule, Set<String> on) {
        require(
                !rule.offByDefault() || on.contains(rule.id()),
                "对默认不执行、也未启用的规则" + rule.id() + "的调整",
                "a departure from rule " + rule.id() + ", which is off and not switched on");
    }

    private static void require(boolean holds, String zh, String en) {
        if (!holds) {
            throw invalid(zh, en, "有实际作用的调整", "a departure that changes something");
        }
    }

    private static InvalidValueException invalid(String zh, String en, String expectedZh, String expectedEn) {
        return new InvalidValueException(new LocalizedText(zh, en), new LocalizedText(expectedZh, expectedEn));
    }

    @Value.Check
    void check() {
        Stream.of(reratings(), switchedOff(), switchedOn(), tolerances()).forEach(Policy::requireOnce);
        for (Departure departure : departures()) {
            if (departure.reason().isBlank()) {
                throw invalid("没有理由的调整", "a departure without a reason", "每项调整都有理由", "a reason for every departure");
            }
        }
        Set<String> off = switchedOff().stream().map(Switch::rule).collect(Collectors.toSet());
        List<Departure> others = new ArrayList<>(reratings());
        others.addAll(switchedOn());
        others.addAll(tolerances());
        for (Departure departure : others) {
            if (off.contains(departure.rule())) {
                throw invalid(
                        "对已停用规则" + departure.rule() + "的另一项调整",
                        "another departure from rule " + departure.rule() + ", which is switched off",
                        "停用的规则没有其他调整",
                        "none from a rule that does not run");
            }
        }
    }

    private static void requireOnce(List<? extends Departure> departures) {
        Set<String> seen = new HashSet<>();
        for (Departure departure : departures) {
            if (!seen.add(departure.rule())) {
                throw invalid(
                        "对规则" + departure.rule() + "的两次同类调整",
                        "two departures of one kind from rule " + departure.rule(),
                        "每条规则至多一次",
                        "one for each rule at most");
            }
        }
    }

    /** Sets the departures one by one. */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}

        /**
         * Gives a rule another severity.
         *
         * @param rule the rule's id
         * @param severity the severity it is to have
         * @param reason why
         * @return this builder
         */
        public Builder rerate(String rule, Severity severity, String reason) {
            return addReratings(new Rerating(rule, severity, reason));
        }

        /**
         * Switches a rule off.
         *
         * @param rule the rule's id
         * @param reason why
         * @return this builder
         */
        public Builder switchOff(String rule, String reason) {
            return addSwitchedOff(new Switch(rule, reason));
        }

        /**
         * Switches on a rule that is off in the catalogue.
         *
         * @param rule the rule's id
         * @param reason why
         * @return this builder
         */
        public Builder switchOn(String rule, String reason) {
            return addSwitchedOn(new Switch(rule, reason));
        }

        /**
         * Lets a difference pass.
         *
         * @param rule the rule's id
         * @param difference the largest difference that passes
         * @param reason why
         * @return this builder
         */
        public Builder tolerate(String rule, BigDecimal difference, String reason) {
            return addTolerances(new Tolerance(rule, difference, reason));
        }
    }
}
