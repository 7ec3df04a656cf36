package org.gongkai.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Policy;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.finding.Waiver;
import org.gongkai.form.LocalizedText;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.rule.Checks;

/**
 * What is let pass: a policy for all reports, and waivers for single findings.
 *
 * @param policy the policy
 * @param waivers the waivers
 * @param day the day by which waivers end
 */
record Leniency(Policy policy, List<Waiver> waivers, LocalDate day) {

    static final Leniency NONE = new Leniency(Policy.none(), List.of(), LocalDate.EPOCH);

    void requireKnown(List<RuleDescription> rules) {
        List<String> known = rules.stream().map(RuleDescription::id).toList();
        Stream.of(
                        policy.reratings().stream().map(Policy.Rerating::rule),
                        policy.switchedOff().stream().map(Policy.SwitchedOff::rule),
                        policy.tolerances().stream().map(Policy.Tolerance::rule),
                        waivers.stream().map(Waiver::rule))
                .flatMap(ids -> ids)
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("There is no rule \"" + id + "\"");
                });
    }

    /** Says whether a rule runs; of one that is switched off, tells why. */
    boolean runs(RuleDescription rule, Checks checks) {
        Optional<Policy.SwitchedOff> switchedOff = policy.switchedOff().stream()
                .filter(off -> off.rule().equals(rule.id()))
                .findFirst();
        switchedOff.ifPresent(off -> checks.skip(
                rule.id(), new LocalizedText("规则已停用：" + off.reason(), "The rule is switched off: " + off.reason())));
        return switchedOff.isEmpty();
    }

    RuleDescription rerated(RuleDescription rule) {
        return rule.withSeverity(severity(rule.id(), rule.severity()));
    }

    private Severity severity(String rule, Severity severity) {
        return policy.reratings().stream()
                .filter(rerating -> rerating.rule().equals(rule))
                .map(Policy.Rerating::severity)
                .findFirst()
                .orElse(severity);
    }

    /** Makes the result of a run, before anybody looks at the verdict. */
    ValidationResult result(DisclosureReport report, List<RuleDescription> ran, Checks checks) {
        List<Finding> findings = new ArrayList<>();
        List<WaivedFinding> waived = new ArrayList<>();
        int tolerated = 0;
        for (Finding found : checks.findings()) {
            Optional<Waiver> waiver = waivers.stream()
                    .filter(each -> each.covers(found, report, day))
                    .findFirst();
            if (tolerates(found)) {
                tolerated++;
            } else if (waiver.isPresent()) {
                waived.add(new WaivedFinding(found, waiver.get()));
            } else {
                findings.add(found.withSeverity(severity(found.rule(), found.severity())));
            }
        }
        CheckCounts counts = checks.counts();
        return ValidationResult.builder()
                .form(report.form())
                .rules(ran.stream().map(this::rerated).toList())
                .findings(findings)
                .skippedRules(checks.skippedRules())
                .policy(policy)
                .waived(waived)
                .lapsedWaivers(waivers.stream()
                        .filter(waiver -> waived.stream()
                                .noneMatch(accepted -> accepted.waiver().equals(waiver)))
                        .toList())
                .checks(new CheckCounts(
                        counts.passed() + tolerated, counts.failed() - tolerated, counts.undecided(), counts.skipped()))
                .build();
    }

    private boolean tolerates(Finding finding) {
        return finding.outcome() == Outcome.FAIL
                && policy.tolerances().stream()
                        .filter(tolerance -> tolerance.rule().equals(finding.rule()))
                        .anyMatch(tolerance -> finding.difference()
                                .filter(difference -> difference.abs().compareTo(tolerance.difference()) <= 0)
                                .isPresent());
    }
}
