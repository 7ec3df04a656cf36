package org.gongkai.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.immutables.value.Value;

/**
 * How whoever checks reports departs from the catalogue: rules that weigh more or less, rules that do not run, differences
 * that are let pass. Each departure has a reason, and a rule has one of a kind at most. A policy is applied before the verdict and echoed in the result.
 */
@Value.Immutable
@ValueStyle
public abstract class Policy implements WithPolicy {

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
     * The rules that do not run.
     *
     * @return the rules with the reasons
     */
    public abstract List<SwitchedOff> switchedOff();

    /**
     * The differences that are let pass.
     *
     * @return the rules with what they allow
     */
    public abstract List<Tolerance> tolerances();

    /**
     * Another severity for a rule.
     *
     * @param rule the rule's id
     * @param severity the severity it is to have
     * @param reason why
     */
    public record Rerating(String rule, Severity severity, String reason) {}

    /**
     * A rule that does not run.
     *
     * @param rule the rule's id
     * @param reason why
     */
    public record SwitchedOff(String rule, String reason) {}

    /**
     * A difference between two sums that a rule lets pass.
     *
     * @param rule the rule's id
     * @param difference the largest difference that passes, in the unit of the cells
     * @param reason why
     */
    public record Tolerance(String rule, BigDecimal difference, String reason) {

        /**
         * Obtains a tolerance.
         *
         * @param rule the rule's id
         * @param difference the largest difference that passes
         * @param reason why
         * @throws IllegalArgumentException if the difference is negative
         */
        public Tolerance {
            if (difference.signum() < 0) {
                throw new InvalidValueException(
                        new LocalizedText("允许差额" + difference, "the difference " + difference),
                        new LocalizedText("0或正数", "zero or more"));
            }
        }
    }

    @Value.Check
    void check() {
        requireOnce(reratings().stream().map(Rerating::rule).toList());
        requireOnce(switchedOff().stream().map(SwitchedOff::rule).toList());
        requireOnce(tolerances().stream().map(Tolerance::rule).toList());
        Stream.of(
                        reratings().stream().map(Rerating::reason),
                        switchedOff().stream().map(SwitchedOff::reason),
                        tolerances().stream().map(Tolerance::reason))
                .flatMap(reasons -> reasons)
                .filter(String::isBlank)
                .findFirst()
                .ifPresent(blank -> {
                    throw new InvalidValueException(
                            new LocalizedText("没有理由的调整", "a departure without a reason"),
                            new LocalizedText("每项调整都有理由", "a reason for every departure"));
                });
    }

    private static void requireOnce(List<String> rules) {
        rules.stream()
                .filter(rule -> rules.indexOf(rule) != rules.lastIndexOf(rule))
                .findFirst()
                .ifPresent(rule -> {
                    throw new InvalidValueException(
                            new LocalizedText("对规则" + rule + "的两次同类调整", "two departures of one kind from rule " + rule),
                            new LocalizedText("每条规则至多一次", "one for each rule at most"));
                });
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
            return addSwitchedOff(new SwitchedOff(rule, reason));
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
