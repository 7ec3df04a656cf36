package org.gongkai.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.Catalogue;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.RollUpRule;

/**
 * Checks a government's report against those of its organs, of which it is the sum. Immutable and safe for use by several
 * threads.
 *
 * <p>For example, {@code RollUpValidator.standard().validate(RollUp.of(county).withRoster(organs), reports.stream())}.
 *
 * @since 0.1.0
 */
public final class RollUpValidator {

    private static final LocalizedText PARENT_ITSELF =
            new LocalizedText("这是汇总报告本身，不计入所属各单位", "this is the parent itself, which is not one of its children");

    private final RuleBook<RollUpRule> rules;
    private final Waivers waivers;

    private RollUpValidator(RuleBook<RollUpRule> rules, Waivers waivers) {
        this.rules = rules;
        this.waivers = waivers;
        RuleBook.requireDifferent(rules.descriptions());
    }

    /**
     * Obtains the validator that runs the rules of the catalogue.
     *
     * @return the validator
     */
    public static RollUpValidator standard() {
        return new RollUpValidator(RuleBook.of(StandardRules.rollUp()), Waivers.NONE);
    }

    /**
     * Obtains a validator that also runs other rules, behind those of this one.
     *
     * @param more the rules to add
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RollUpValidator withRules(RollUpRule... more) {
        return new RollUpValidator(rules.with(List.of(more)), waivers);
    }

    /**
     * Obtains a validator that departs from the catalogue. The policy takes the place of any other. It may also speak of
     * rules of the library that other validators run.
     *
     * @param policy the policy
     * @return the validator
     * @throws IllegalArgumentException if the policy names a rule that neither the library nor this validator has, or
     *     changes nothing for a rule
     */
    public RollUpValidator withPolicy(Policy policy) {
        return withPolicy(policy, List.of());
    }

    /**
     * Obtains a validator that departs from the catalogue, by a policy that may also speak of rules of one's own that other
     * validators run.
     *
     * @param policy the policy
     * @param others descriptions of such rules
     * @return the validator
     * @throws IllegalArgumentException if the policy names a rule that is not known, or changes nothing for a rule
     */
    public RollUpValidator withPolicy(Policy policy, List<RuleDescription> others) {
        StandardCatalogue.check(policy, rules.descriptions(), others);
        return new RollUpValidator(rules.under(policy), waivers);
    }

    /**
     * Obtains a validator that lets findings stand which somebody accepted. The waivers take the place of any others; those
     * for other reports and other validators do nothing.
     *
     * @param accepted the waivers
     * @param day the day by which waivers end, usually today
     * @return the validator
     * @throws IllegalArgumentException if a waiver names a rule that neither the library nor this validator has
     */
    public RollUpValidator withWaivers(List<Waiver> accepted, LocalDate day) {
        StandardCatalogue.check(accepted, rules.descriptions());
        return new RollUpValidator(rules, new Waivers(accepted, day));
    }

    /**
     * Lists the rules that this validator knows.
     *
     * @return the descriptions in the order in which the rules run
     */
    public List<RuleDescription> rules() {
        return rules.descriptions();
    }

    /**
     * Gives the rules that this validator knows, as a document.
     *
     * @return the catalogue of {@link #rules()}
     */
    public Catalogue catalogue() {
        return new Catalogue(StandardRules.RULE_SET, rules());
    }

    /**
     * Checks a report against those of which it is the sum. No child is remembered as a whole. Children for another year, and
     * the parent itself, are left out; the run of the result says so.
     *
     * @param rollUp the parent's report, and who has a part in it
     * @param children the children's reports, in any order
     * @return what was found; all findings belong to the parent
     */
    public ValidationResult validate(RollUp rollUp, Stream<DisclosureReport> children) {
        DisclosureReport parent = rollUp.parent();
        RunRecord record = new RunRecord(rules.entries());
        List<Run> runs = new ArrayList<>();
        for (RuleBook.Entry<RollUpRule> rule : rules.entries()) {
            rule.whySkipped(parent.form())
                    .ifPresentOrElse(
                            reason -> record.skip(rule, reason),
                            () -> runs.add(new Run(rule, rule.rule().start(rollUp))));
        }
        children.forEachOrdered(child -> {
            Optional<LocalizedText> obstacle = obstacle(parent, child);
            if (obstacle.isPresent()) {
                record.leaveOut(ReportKey.of(child), obstacle.get());
            } else {
                runs.forEach(run -> run.pass().next(child));
            }
        });
        List<Finding> findings = new ArrayList<>();
        for (Run run : runs) {
            Checks checks = new Checks();
            run.pass().finish(checks);
            findings.addAll(record.add(run.rule(), checks, ReportKey.of(parent), Optional.empty()));
        }
        return waivers.result(parent, record.run(rules.policy()), findings);
    }

    private record Run(RuleBook.Entry<RollUpRule> rule, RollUpRule.Run pass) {}

    private static Optional<LocalizedText> obstacle(DisclosureReport parent, DisclosureReport child) {
        if (child.year() != parent.year()) {
            return Optional.of(
                    new LocalizedText("该报告不是" + parent.year() + "年度的", "the report is not for " + parent.year()));
        }
        return child.agency().isSameAs(parent.agency()) ? Optional.of(PARENT_ITSELF) : Optional.empty();
    }
}
