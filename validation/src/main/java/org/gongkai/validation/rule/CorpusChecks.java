package org.gongkai.validation.rule;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.CorpusFinding;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.SkippedRule;
import org.gongkai.text.LocalizedText;

/** Collects how the checks of one pass over a corpus end. Used by one thread. */
public final class CorpusChecks {

    private final Checks checks = new Checks();
    private final List<CorpusFinding> findings = new ArrayList<>();

    /** Obtains a collection without any check. */
    public CorpusChecks() {}

    /** Tells of a check that passed. */
    public void pass() {
        checks.pass();
    }

    /** Tells of a check that could not be made, since what it looks at is not there. */
    public void skip() {
        checks.skip();
    }

    /**
     * Tells of a rule that does not run for a reason worth telling.
     *
     * @param rule the rule's id
     * @param reason why
     */
    public void skip(String rule, LocalizedText reason) {
        checks.skip(rule, reason);
    }

    /**
     * Tells of a check that failed.
     *
     * @param report the report that was checked
     * @param other the report before it with which it was compared
     * @param finding what was found
     */
    public void found(ReportKey report, ReportKey other, Finding finding) {
        checks.found(finding);
        findings.add(new CorpusFinding(report, other, finding));
    }

    /**
     * Lists what was found.
     *
     * @return the findings in the order in which they were told
     */
    public List<CorpusFinding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Lists the rules that did not run for a reason worth telling.
     *
     * @return the rules in the order in which they were told
     */
    public List<SkippedRule> skippedRules() {
        return checks.skippedRules();
    }

    /**
     * Counts the checks.
     *
     * @return the counts
     */
    public CheckCounts counts() {
        return checks.counts();
    }
}
