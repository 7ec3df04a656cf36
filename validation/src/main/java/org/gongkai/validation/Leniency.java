package org.gongkai.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.CorpusFinding;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.finding.Waiver;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.CorpusChecks;

/** What is let pass, before anybody looks at the verdict: a policy for all reports, and waivers for single findings. */
final class Leniency {

    static final Leniency NONE = new Leniency(Policy.none(), List.of(), LocalDate.EPOCH);

    private final Policy policy;
    private final List<Waiver> waivers;
    private final LocalDate day;
    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<String, LocalizedText> switchedOff = new HashMap<>();
    private final Map<String, BigDecimal> tolerances = new HashMap<>();

    /**
     * Gathers what is let pass.
     *
     * @param policy the policy
     * @param waivers the waivers
     * @param day the day by which waivers end
     */
    private Leniency(Policy policy, List<Waiver> waivers, LocalDate day) {
        this.policy = policy;
        this.waivers = List.copyOf(waivers);
        this.day = day;
        policy.reratings().forEach(rerating -> severities.put(rerating.rule(), rerating.severity()));
        policy.switchedOff().forEach(off -> switchedOff.put(off.rule(), whySkipped(off)));
        policy.tolerances().forEach(tolerance -> tolerances.put(tolerance.rule(), tolerance.difference()));
    }

    private static LocalizedText whySkipped(Policy.SwitchedOff off) {
        return new LocalizedText("规则已停用：" + off.reason(), "The rule is switched off: " + off.reason());
    }

    Leniency withPolicy(Policy other) {
        return new Leniency(other, waivers, day);
    }

    Leniency withWaivers(List<Waiver> others, LocalDate newDay) {
        return new Leniency(policy, others, newDay);
    }

    void requireKnown(List<RuleDescription> rules) {
        List<String> known = rules.stream().map(RuleDescription::id).toList();
        Stream.of(
                        severities.keySet().stream(),
                        switchedOff.keySet().stream(),
                        tolerances.keySet().stream(),
                        waivers.stream().map(waiver -> waiver.finding().rule()))
                .flatMap(ids -> ids)
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("There is no rule \"" + id + "\"");
                });
    }

    /** Says why a rule does not run, empty if it does. */
    Optional<LocalizedText> switchedOff(RuleDescription rule) {
        return Optional.ofNullable(switchedOff.get(rule.id()));
    }

    /** The rules as the policy has them. */
    List<RuleDescription> rerated(List<RuleDescription> rules) {
        return rules.stream()
                .map(rule -> rule.withSeverity(severities.getOrDefault(rule.id(), rule.severity())))
                .toList();
    }

    private Finding rerated(Finding finding) {
        return finding.withSeverity(severities.getOrDefault(finding.rule(), finding.severity()));
    }

    /** Makes the result of a run over one report. */
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
                findings.add(rerated(found));
            }
        }
        return ValidationResult.builder()
                .report(ReportKey.of(report))
                .ruleSet(StandardRules.RULE_SET)
                .libraryVersion(LibraryVersion.VALUE)
                .rules(ran)
                .findings(findings)
                .skippedRules(checks.skippedRules())
                .policy(policy)
                .waived(waived)
                .lapsedWaivers(waivers.stream()
                        .filter(waiver -> waived.stream()
                                .noneMatch(accepted -> accepted.waiver().equals(waiver)))
                        .toList())
                .checks(withTolerated(checks.counts(), tolerated))
                .build();
    }

    /** Makes the result of a run over a corpus. */
    CorpusResult result(List<RuleDescription> ran, CorpusChecks checks) {
        List<CorpusFinding> findings = checks.findings().stream()
                .filter(found -> !tolerates(found.finding()))
                .map(found -> new CorpusFinding(found.report(), found.other(), rerated(found.finding())))
                .toList();
        return CorpusResult.builder()
                .ruleSet(StandardRules.RULE_SET)
                .libraryVersion(LibraryVersion.VALUE)
                .rules(ran)
                .findings(findings)
                .skippedRules(checks.skippedRules())
                .policy(policy)
                .checks(withTolerated(checks.counts(), checks.findings().size() - findings.size()))
                .build();
    }

    private static CheckCounts withTolerated(CheckCounts counts, int tolerated) {
        return new CheckCounts(
                counts.passed() + tolerated, counts.failed() - tolerated, counts.undecided(), counts.skipped());
    }

    private boolean tolerates(Finding finding) {
        Optional<BigDecimal> tolerance = Optional.ofNullable(tolerances.get(finding.rule()));
        return finding.outcome() == Outcome.FAIL
                && tolerance.isPresent()
                && finding.difference()
                        .filter(difference -> difference.abs().compareTo(tolerance.get()) <= 0)
                        .isPresent();
    }
}
