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
import org.gongkai.finding.SkippedRules.Cause;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.YearPair;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.RuleBook.Skip;
import org.gongkai.validation.internal.diagnosis.Diagnosing;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
import org.gongkai.validation.rule.YearOnYearRule;

/**
 * Checks reports by rules, one by itself or with that of the year before. Immutable and safe for use by several threads.
 *
 * <p>For example, {@code ReportValidator.standard().validate(report).findings()}.
 *
 * @since 0.1.0
 */
public final class ReportValidator {

    private static final Skip FORM_CHANGED = new Skip(
            Cause.NOT_COMPARABLE,
            new LocalizedText(
                    "两份报告使用的格式不同，该规则所涉项目的口径已改变",
                    "the two reports use different forms, which define what this rule compares differently"));

    private final RuleBook<Rule> rules;
    private final RuleBook<YearOnYearRule> yearOnYearRules;
    private final List<RuleDescription> descriptions;
    private final Waivers waivers;
    private final boolean diagnosing;

    private ReportValidator(
            RuleBook<Rule> rules, RuleBook<YearOnYearRule> yearOnYearRules, Waivers waivers, boolean diagnosing) {
        this.rules = rules;
        this.yearOnYearRules = yearOnYearRules;
        this.waivers = waivers;
        this.diagnosing = diagnosing;
        this.descriptions = Stream.concat(rules.descriptions().stream(), yearOnYearRules.descriptions().stream())
                .toList();
        RuleBook.requireDifferent(descriptions);
    }

    /**
     * Obtains the validator that runs the rules of the catalogue.
     *
     * @return the validator
     */
    public static ReportValidator standard() {
        return new ReportValidator(
                RuleBook.of(StandardRules.all()), RuleBook.of(StandardRules.yearOnYear()), Waivers.NONE, false);
    }

    /**
     * Obtains a validator that also runs other rules, behind those of this one.
     *
     * @param more the rules to add
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public ReportValidator withRules(Rule... more) {
        return new ReportValidator(rules.with(List.of(more)), yearOnYearRules, waivers, diagnosing);
    }

    /**
     * Obtains a validator that also runs other rules where there is a report of the year before, behind those of this one.
     *
     * @param more the rules to add
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public ReportValidator withRules(YearOnYearRule... more) {
        return new ReportValidator(rules, yearOnYearRules.with(List.of(more)), waivers, diagnosing);
    }

    /**
     * Obtains a validator in which YOY-PROSE-REUSED has another threshold than
     * {@value StandardRules#PROSE_REUSED_THRESHOLD}.
     *
     * @param threshold how alike a section and last year's are, above 0 and up to 1, when the rule tells of it
     * @return the validator
     * @throws IllegalArgumentException if the threshold is not above 0 and up to 1
     */
    public ReportValidator withProseReusedThreshold(double threshold) {
        return new ReportValidator(
                rules, yearOnYearRules.withInstead(StandardRules.proseReused(threshold)), waivers, diagnosing);
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
    public ReportValidator withPolicy(Policy policy) {
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
    public ReportValidator withPolicy(Policy policy, List<RuleDescription> others) {
        StandardCatalogue.check(policy, descriptions, others);
        return new ReportValidator(rules.under(policy), yearOnYearRules.under(policy), waivers, diagnosing);
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
    public ReportValidator withWaivers(List<Waiver> accepted, LocalDate day) {
        StandardCatalogue.check(accepted, descriptions);
        return new ReportValidator(rules, yearOnYearRules, new Waivers(accepted, day), diagnosing);
    }

    /**
     * Obtains a validator whose results also say what may be behind the failed sums: the smallest sets of cells that,
     * corrected, clear them.
     *
     * @return the validator
     */
    public ReportValidator withDiagnosis() {
        return new ReportValidator(rules, yearOnYearRules, waivers, true);
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
     * Gives the rules that this validator knows, as a document.
     *
     * @return the catalogue of {@link #rules()}
     */
    public Catalogue catalogue() {
        return new Catalogue(StandardRules.RULE_SET, descriptions);
    }

    /**
     * Checks a report by itself.
     *
     * @param report the report
     * @return what was found
     */
    public ValidationResult validate(DisclosureReport report) {
        RunRecord record = new RunRecord(rules.entries());
        return result(report, record, rules.policy(), check(report, record));
    }

    /**
     * Checks a report by itself and against the one before. Whoever has more years checks every one with the year before it.
     * Reports of two agencies whose codes differ, or of years that are not adjacent, are not compared; nor is what the two
     * forms define differently. The result says which rules were skipped for this, and why. Where the agencies are merely named
     * differently, a note of the run says so.
     *
     * @param report the report
     * @param previous the report of the same agency for the year before
     * @return what was found; all findings belong to the later report
     */
    public ValidationResult validate(DisclosureReport report, DisclosureReport previous) {
        RunRecord record = new RunRecord(rules.entries(), yearOnYearRules.entries());
        List<Finding> findings = check(report, record);
        ReportKey key = ReportKey.of(report);
        Optional<ReportKey> other = Optional.of(ReportKey.of(previous));
        Optional<Skip> obstacle = obstacle(previous, report).map(reason -> new Skip(Cause.NOT_COMPARABLE, reason));
        obstacle.ifPresent(skip -> record.leaveOut(ReportKey.of(previous), skip.reason()));
        if (obstacle.isEmpty()) {
            note(previous.agency(), report.agency()).ifPresent(record::note);
        }
        for (RuleBook.Entry<YearOnYearRule> rule : yearOnYearRules.entries()) {
            Optional<Skip> reason = rule.switchedOff().or(() -> obstacle).or(() -> obstacle(rule, previous, report));
            if (reason.isPresent()) {
                record.skip(rule, reason.get());
            } else {
                Checks checks = new Checks();
                rule.rule().check(previous, report, checks);
                findings.addAll(record.add(rule, checks, key, other));
            }
        }
        return result(report, record, rules.policy().mergedWith(yearOnYearRules.policy()), findings);
    }

    /**
     * Checks a report by itself and against the one before.
     *
     * @param years both reports
     * @return what was found
     * @see #validate(DisclosureReport, DisclosureReport)
     */
    public ValidationResult validate(YearPair years) {
        return validate(years.report(), years.previous());
    }

    /**
     * Checks a report that is being filled in.
     *
     * @param report the report
     * @return the report with what was found, to be changed step by step
     */
    public CheckedDraft draft(DisclosureReport report) {
        return CheckedDraft.of(this, report);
    }

    private List<Finding> check(DisclosureReport report, RunRecord record) {
        ReportKey key = ReportKey.of(report);
        List<Finding> findings = new ArrayList<>();
        Checks run = new Checks();
        for (RuleBook.Entry<Rule> rule : rules.entries()) {
            Optional<Skip> reason = rule.whySkipped(report.form());
            if (reason.isPresent()) {
                record.skip(rule, reason.get());
            } else {
                Checks checks = run.forNextRule();
                rule.rule().check(report, checks);
                findings.addAll(record.add(rule, checks, key, Optional.empty()));
            }
        }
        return findings;
    }

    private ValidationResult result(DisclosureReport report, RunRecord record, Policy policy, List<Finding> findings) {
        ValidationResult result = waivers.result(report, record.run(policy), findings);
        return diagnosing ? result.withDiagnoses(Diagnosing.diagnose(report, result)) : result;
    }

    private static Optional<LocalizedText> obstacle(DisclosureReport previous, DisclosureReport report) {
        if (previous.agency().isCertainlyNot(report.agency())) {
            return Optional.of(new LocalizedText(
                    "两份报告不是同一机关的（代码不同）：“" + name(previous.agency()) + "”和“" + name(report.agency()) + "”",
                    "the two reports are not of one agency, as their codes differ: \"" + name(previous.agency())
                            + "\" and \"" + name(report.agency()) + "\""));
        }
        if (previous.year() + 1 != report.year()) {
            return Optional.of(new LocalizedText(
                    "只比较相邻年度：另一份报告是" + previous.year() + "年度的，本报告是" + report.year() + "年度的",
                    "only adjacent years are compared: the other report is for " + previous.year() + ", this one for "
                            + report.year()));
        }
        return Optional.empty();
    }

    private static Optional<Skip> obstacle(
            RuleBook.Entry<YearOnYearRule> rule, DisclosureReport previous, DisclosureReport report) {
        Optional<Skip> reason = rule.whySkipped(report.form()).or(() -> rule.whySkipped(previous.form()));
        return reason.isPresent() && previous.form() != report.form() ? Optional.of(FORM_CHANGED) : reason;
    }

    /** What is to be said of two agencies that are compared though they are not named alike. */
    private static Optional<LocalizedText> note(Agency previous, Agency agency) {
        if (previous.isNamedLike(agency)) {
            return Optional.empty();
        }
        String before = name(previous);
        String now = name(agency);
        return Optional.of(
                previous.isSameAs(agency)
                        ? new LocalizedText(
                                "两份报告的机关名称写法不同，按同一机关比较：“" + before + "”和“" + now + "”",
                                "the two reports name one agency differently: \"" + before + "\" and \"" + now + "\"")
                        : new LocalizedText(
                                "无法确认两份报告是同一机关的，按给出的顺序比较：“" + before + "”和“" + now + "”",
                                "the two reports are not known to be of one agency, and are compared as given: \""
                                        + before + "\" and \"" + now + "\""));
    }

    private static String name(Agency agency) {
        return agency.name().orElse("");
    }
}
