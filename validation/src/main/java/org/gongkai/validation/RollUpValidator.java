package org.gongkai.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongkai.finding.Policy;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.RollUp;
import org.gongkai.validation.rule.RollUpRule;

/**
 * Checks a government's report against those of its organs, of which it is the sum. Immutable and safe for use by several
 * threads.
 *
 * <p>For example, {@code RollUpValidator.standard().validate(RollUp.of(county).withRoster(organs), reports.stream())}.
 */
public final class RollUpValidator {

    private final List<RollUpRule> rules;
    private final List<RuleDescription> descriptions;
    private final Leniency leniency;

    private RollUpValidator(List<RollUpRule> rules, Leniency leniency) {
        this.rules = rules;
        this.leniency = leniency;
        this.descriptions = RuleIds.checked(rules.stream().map(RollUpRule::description));
        leniency.requireKnown(descriptions);
    }

    /**
     * Obtains the validator that runs the rules of the catalogue.
     *
     * @return the validator
     */
    public static RollUpValidator standard() {
        return new RollUpValidator(StandardRules.rollUp(), Leniency.NONE);
    }

    /**
     * Obtains a validator that also runs other rules, behind those of this one.
     *
     * @param more the rules to add
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RollUpValidator withRules(RollUpRule... more) {
        return new RollUpValidator(
                Stream.concat(rules.stream(), Stream.of(more)).toList(), leniency);
    }

    /**
     * Obtains a validator that departs from the catalogue. The policy takes the place of any other.
     *
     * @param policy the policy
     * @return the validator
     * @throws IllegalArgumentException if the policy names a rule that this validator does not have
     */
    public RollUpValidator withPolicy(Policy policy) {
        return new RollUpValidator(rules, leniency.withPolicy(policy));
    }

    /**
     * Obtains a validator that lets findings stand which somebody accepted. The waivers take the place of any others.
     *
     * @param waivers the waivers
     * @param day the day by which waivers end, usually today
     * @return the validator
     * @throws IllegalArgumentException if a waiver names a rule that this validator does not have
     */
    public RollUpValidator withWaivers(List<Waiver> waivers, LocalDate day) {
        return new RollUpValidator(rules, leniency.withWaivers(waivers, day));
    }

    /**
     * Lists the rules that this validator runs.
     *
     * @return the descriptions in the order in which the rules run
     */
    public List<RuleDescription> rules() {
        return descriptions;
    }

    /**
     * Checks a report against those of which it is the sum. No child is remembered as a whole. Children for another year are
     * left out; the skipped rules of the result say how many.
     *
     * @param rollUp the parent's report, and who has a part in it
     * @param children the children's reports, in any order
     * @return what was found; all findings belong to the parent
     */
    public ValidationResult validate(RollUp rollUp, Stream<DisclosureReport> children) {
        Checks checks = new Checks();
        DisclosureReport parent = rollUp.parent();
        List<RollUpRule.Run> runs = new ArrayList<>();
        for (RollUpRule rule : rules) {
            if (rule.description().forms().contains(parent.form())) {
                leniency.switchedOff(rule.description())
                        .ifPresentOrElse(
                                reason -> checks.skip(rule.description().id(), reason),
                                () -> runs.add(rule.start(rollUp)));
            } else {
                checks.skip();
            }
        }
        AtomicInteger leftOut = new AtomicInteger();
        children.forEachOrdered(child -> {
            if (child.year() == parent.year()) {
                runs.forEach(run -> run.next(child));
            } else {
                leftOut.incrementAndGet();
            }
        });
        if (leftOut.get() > 0) {
            descriptions.forEach(rule -> checks.skip(rule.id(), leftOut(leftOut.get(), parent.year())));
        }
        runs.forEach(run -> run.finish(checks));
        return leniency.result(parent, leniency.rerated(descriptions), checks);
    }

    private static LocalizedText leftOut(int reports, int year) {
        return new LocalizedText(
                "有" + reports + "份报告不是" + year + "年度的，未计入汇总",
                reports + " reports are not for " + year + " and were left out");
    }
}
