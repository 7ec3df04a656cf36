package org.gongkai.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.CheckRun;
import org.gongkai.finding.Finding;
import org.gongkai.finding.LeftOutReport;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.SkippedRules;
import org.gongkai.finding.SkippedRules.Cause;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.RuleBook.Skip;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.Checks;

/** Records what is run, and applies the policy to what is found. Used by one thread, for one result. */
final class RunRecord {

    private static final String LIBRARY_VERSION = libraryVersion();

    private static final Skip NOTHING_THERE = new Skip(
            Cause.NOTHING_THERE, new LocalizedText("报告中没有该规则所查的内容", "what the rule looks at is not in the report"));

    private final Map<String, Tally> tallies;
    private final List<Finding> tolerated = new ArrayList<>(0);
    private final List<LeftOutReport> leftOut = new ArrayList<>(0);
    private final List<LocalizedText> notes = new ArrayList<>(0);
    private final Set<String> mentioned = new HashSet<>();

    /** What came of the checks of one rule. */
    private static final class Tally {

        private final RuleDescription rule;
        private CheckCounts counts = CheckCounts.NONE;
        private final Optional<BigDecimal> threshold;
        private Skip skip = NOTHING_THERE;

        Tally(RuleBook.Entry<?> entry) {
            this.rule = entry.description();
            this.threshold = entry.rule().threshold();
        }

        boolean ran() {
            return counts.ran() > 0;
        }
    }

    /**
     * Starts a record.
     *
     * @param rules all rules that are to run, in their order
     */
    @SafeVarargs
    RunRecord(List<? extends RuleBook.Entry<?>>... rules) {
        this.tallies = new LinkedHashMap<>();
        for (List<? extends RuleBook.Entry<?>> some : rules) {
            some.forEach(rule -> tallies.put(rule.description().id(), new Tally(rule)));
        }
    }

    /** The version of this library, as its build wrote it down. */
    private static String libraryVersion() {
        try (InputStream file = RunRecord.class.getResourceAsStream("library.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(file));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records that a rule does not run. */
    void skip(RuleBook.Entry<?> rule, Skip skip) {
        Checks checks = new Checks();
        checks.skip();
        add(rule, checks, Optional.empty(), Optional.empty());
        tally(rule).skip = skip;
    }

    private Tally tally(RuleBook.Entry<?> rule) {
        return Objects.requireNonNull(tallies.get(rule.description().id()));
    }

    /** Records what has to be known to read the result. */
    void note(LocalizedText note) {
        notes.add(note);
    }

    /** Records that a report is not looked at. */
    void leaveOut(ReportKey report, LocalizedText reason) {
        leftOut.add(new LeftOutReport(report, reason));
    }

    /**
     * Records what a rule has checked.
     *
     * @param rule the rule
     * @param checks how its checks ended
     * @param report the report that was checked
     * @param other the report with which it was compared, if there was one
     * @return what it found, as the policy has it, without what the policy lets pass
     */
    List<Finding> add(RuleBook.Entry<?> rule, Checks checks, ReportKey report, Optional<ReportKey> other) {
        return add(rule, checks, Optional.of(report), other);
    }

    private List<Finding> add(
            RuleBook.Entry<?> rule, Checks checks, Optional<ReportKey> report, Optional<ReportKey> other) {
        Tally tally = tally(rule);
        CheckCounts counts = checks.counts();
        checks.skipReason().ifPresent(reason -> tally.skip = new Skip(Cause.NOT_COMPARABLE, reason));
        List<Finding> findings = new ArrayList<>(0);
        int letPass = 0;
        for (Finding found : checks.findings()) {
            mentioned.add(found.rule());
            Finding finding = complete(rule.rerated(found), report, other);
            if (rule.tolerates(finding)) {
                letPass++;
                tolerated.add(finding);
            } else {
                findings.add(finding);
            }
        }
        tally.counts = tally.counts.plus(new CheckCounts(
                counts.passed(), letPass, counts.failed() - letPass, counts.undecided(), counts.skipped()));
        return findings;
    }

    /** Adds what the engine knows and the rule need not tell. */
    private static Finding complete(Finding finding, Optional<ReportKey> report, Optional<ReportKey> other) {
        Finding complete = finding;
        if (finding.form().isEmpty() && !finding.cells().isEmpty()) {
            complete = complete.withForm(report.map(ReportKey::form));
        }
        return finding.otherReport().isEmpty() && other.isPresent() ? complete.withOtherReport(other) : complete;
    }

    /** Says what was run, on the terms of a policy. */
    CheckRun run(Policy policy) {
        CheckCounts counts = CheckCounts.NONE;
        List<String> ran = new ArrayList<>();
        Map<Skip, List<String>> skipped = new LinkedHashMap<>();
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        Map<String, BigDecimal> thresholds = new LinkedHashMap<>();
        for (Tally tally : tallies.values()) {
            RuleDescription rule = tally.rule;
            counts = counts.plus(tally.counts);
            if (tally.ran()) {
                ran.add(rule.id());
                tally.threshold.ifPresent(threshold -> thresholds.put(rule.id(), threshold));
            } else {
                skipped.computeIfAbsent(tally.skip, reason -> new ArrayList<>()).add(rule.id());
            }
            if (mentioned.contains(rule.id())) {
                titles.put(rule.id(), rule.title());
            }
        }
        return CheckRun.builder()
                .ruleSet(StandardRules.RULE_SET)
                .libraryVersion(LIBRARY_VERSION)
                .rules(ran)
                .skipped(skipped.entrySet().stream()
                        .map(entry -> new SkippedRules(
                                entry.getKey().cause(), entry.getKey().reason(), entry.getValue()))
                        .toList())
                .checks(counts)
                .policy(policy)
                .tolerated(tolerated)
                .leftOut(leftOut)
                .notes(notes)
                .thresholds(thresholds)
                .titles(titles)
                .build();
    }
}
