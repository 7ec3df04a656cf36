package org.gongkai.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.Policy;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.diagnosis.Diagnosing;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
import org.gongkai.validation.rule.YearOnYearRule;

/**
 * Checks reports by rules, one by itself or with that of the year before. Immutable and safe for use by several threads.
 *
 * <p>For example, {@code ReportValidator.standard().validate(report).findings()}.
 */
public final class ReportValidator {

    private final List<Rule> rules;
    private final List<YearOnYearRule> yearOnYearRules;
    private final List<RuleDescription> descriptions;
    private final List<RuleDescription> rerated;
    private final Leniency leniency;
    private final boolean diagnosing;

    private ReportValidator(
            List<Rule> rules, List<YearOnYearRule> yearOnYearRules, Leniency leniency, boolean diagnosing) {
        this.diagnosing = diagnosing;
        this.rules = rules;
        this.yearOnYearRules = yearOnYearRules;
        this.leniency = leniency;
        this.descriptions = RuleIds.checked(Stream.concat(
                rules.stream().map(Rule::description), yearOnYearRules.stream().map(YearOnYearRule::description)));
        leniency.requireKnown(descriptions);
        this.rerated = leniency.rerated(descriptions);
    }

    /**
     * Obtains the validator that runs the rules of the catalogue.
     *
     * @return the validator
     */
    public static ReportValidator standard() {
        return new ReportValidator(StandardRules.all(), StandardRules.yearOnYear(), Leniency.NONE, false);
    }

    /**
     * Obtains a validator that also runs other rules, behind those of this one.
     *
     * @param more the rules to add
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public ReportValidator withRules(Rule... more) {
        return new ReportValidator(
                Stream.concat(rules.stream(), Stream.of(more)).toList(), yearOnYearRules, leniency, diagnosing);
    }

    /**
     * Obtains a validator that also runs other rules where there is a report of the year before, behind those of this one.
     *
     * @param more the rules to add
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public ReportValidator withRules(YearOnYearRule... more) {
        return new ReportValidator(
                rules, Stream.concat(yearOnYearRules.stream(), Stream.of(more)).toList(), leniency, diagnosing);
    }

    /**
     * Obtains a validator in which YOY-PROSE-REUSED has another threshold than
     * {@value StandardRules#PROSE_REUSED_THRESHOLD}.
     *
     * @param threshold how alike a section and last year's are, from 0 to 1, when the rule tells of it
     * @return the validator
     * @throws IllegalArgumentException if the threshold is not between 0 and 1
     */
    public ReportValidator withProseReusedThreshold(double threshold) {
        YearOnYearRule changed = StandardRules.proseReused(threshold);
        String id = changed.description().id();
        return new ReportValidator(
                rules,
                yearOnYearRules.stream()
                        .map(rule -> rule.description().id().equals(id) ? changed : rule)
                        .toList(),
                leniency,
                diagnosing);
    }

    /**
     * Obtains a validator that departs from the catalogue. The policy takes the place of any other.
     *
     * @param policy the policy
     * @return the validator
     * @throws IllegalArgumentException if the policy names a rule that this validator does not have
     */
    public ReportValidator withPolicy(Policy policy) {
        return new ReportValidator(rules, yearOnYearRules, leniency.withPolicy(policy), diagnosing);
    }

    /**
     * Obtains a validator that lets findings stand which somebody accepted. The waivers take the place of any others.
     *
     * @param waivers the waivers
     * @param day the day by which waivers end, usually today
     * @return the validator
     * @throws IllegalArgumentException if a waiver names a rule that this validator does not have
     */
    public ReportValidator withWaivers(List<Waiver> waivers, LocalDate day) {
        return new ReportValidator(rules, yearOnYearRules, leniency.withWaivers(waivers, day), diagnosing);
    }

    /**
     * Obtains a validator whose results also say what may be behind the failed sums: the smallest sets of cells that,
     * corrected, clear them.
     *
     * @return the validator
     */
    public ReportValidator withDiagnosis() {
        return new ReportValidator(rules, yearOnYearRules, leniency, true);
    }

    /**
     * Lists the rules that this validator knows. Those of the scope {@code YEAR_ON_YEAR} run only where there is a report of
     * the year before.
     *
     * @return the descriptions in the order in which the rules run
     */
    public List<RuleDescription> rules() {
        return descriptions;
    }

    /**
     * Checks a report by itself.
     *
     * @param report the report
     * @return what was found
     */
    public ValidationResult validate(DisclosureReport report) {
        Checks checks = new Checks();
        check(report, checks);
        return result(report, checks);
    }

    /**
     * Checks a report by itself and against the one before. Whoever has more years checks every one with the year before it.
     * Reports of two agencies, or of years that are not adjacent, are not compared; nor is what the two forms define
     * differently. The result says which rules were skipped for this, and why.
     *
     * @param report the report
     * @param previous the report of the same agency for the year before
     * @return what was found; all findings belong to the later report
     */
    public ValidationResult validate(DisclosureReport report, DisclosureReport previous) {
        Checks checks = new Checks();
        check(report, checks);
        ReportPair pair = new ReportPair(previous, report);
        yearOnYearRules.stream()
                .filter(rule -> !isSwitchedOff(rule.description(), checks))
                .forEach(rule -> pair.check(rule, checks));
        return result(report, rerated, checks);
    }

    /**
     * Checks a report that is being filled in, so that after a change not everything has to be checked again.
     *
     * @param report the report
     * @return the report with what was found
     */
    public CheckedDraft draft(DisclosureReport report) {
        return new CheckedDraft(
                this,
                report,
                rules.stream().flatMap(rule -> draftChecks(rule, report)).toList());
    }

    private Stream<DraftCheck> draftChecks(Rule rule, DisclosureReport report) {
        Checks skipped = new Checks();
        return skips(rule.description(), report, skipped)
                ? Stream.of(DraftCheck.settled(skipped))
                : DraftCheck.of(rule, report);
    }

    private void check(DisclosureReport report, Checks checks) {
        for (Rule rule : rules) {
            if (!skips(rule.description(), report, checks)) {
                rule.check(report, checks);
            }
        }
    }

    /** Says whether a rule is not to run on a report, and tells the checks. */
    private boolean skips(RuleDescription rule, DisclosureReport report, Checks checks) {
        if (!rule.forms().contains(report.form())) {
            checks.skip();
            return true;
        }
        return isSwitchedOff(rule, checks);
    }

    private boolean isSwitchedOff(RuleDescription rule, Checks checks) {
        Optional<LocalizedText> reason = leniency.switchedOff(rule);
        reason.ifPresent(why -> checks.skip(rule.id(), why));
        return reason.isPresent();
    }

    /** Makes the result of the rules for one report. */
    ValidationResult result(DisclosureReport report, Checks checks) {
        return result(report, rerated.subList(0, rules.size()), checks);
    }

    private ValidationResult result(DisclosureReport report, List<RuleDescription> ran, Checks checks) {
        ValidationResult result = leniency.result(report, ran, checks);
        return diagnosing ? result.withDiagnoses(Diagnosing.diagnose(report, result)) : result;
    }
}
