package org.gongkai.validation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.SkippedRule;
import org.gongkai.text.LocalizedText;

/** Collects how the checks of one run end. Used by one thread, for one report. */
public final class Checks {

    private final List<Finding> findings = new ArrayList<>();
    private final List<SkippedRule> skippedRules = new ArrayList<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private int passed;
    private int failed;
    private int undecided;
    private int skipped;

    /** Obtains a collection without any check. */
    public Checks() {}

    /**
     * Gives what several rules of this run need of the report, made when the first of them asks.
     *
     * @param type what is needed
     * @param maker makes it from the report
     * @param <T> the type
     * @return always the same object
     */
    public <T> T shared(Class<T> type, Supplier<T> maker) {
        return type.cast(shared.computeIfAbsent(type, none -> maker.get()));
    }

    /** Tells of a check that passed. */
    public void pass() {
        passed++;
    }

    /**
     * Tells of a check that passed, or of what it found.
     *
     * @param holds whether what must hold does hold, for certain
     * @param otherwise makes the finding if it does not
     */
    public void check(boolean holds, Supplier<Finding> otherwise) {
        if (holds) {
            pass();
        } else {
            found(otherwise.get());
        }
    }

    /** Tells of a check that could not be made, since what it looks at is not there. */
    public void skip() {
        skipped++;
    }

    /**
     * Tells of a rule that could not be checked for a reason worth telling.
     *
     * @param rule the rule's id
     * @param reason why there was nothing to check
     */
    public void skip(String rule, LocalizedText reason) {
        skip();
        skippedRules.add(new SkippedRule(rule, reason));
    }

    /**
     * Tells of a check that failed or could not be decided.
     *
     * @param finding what was found
     */
    public void found(Finding finding) {
        if (finding.outcome() == Outcome.FAIL) {
            failed++;
        } else {
            undecided++;
        }
        findings.add(finding);
    }

    /**
     * Takes over how other checks ended.
     *
     * @param others the other checks
     */
    public void include(Checks others) {
        findings.addAll(others.findings);
        skippedRules.addAll(others.skippedRules);
        passed += others.passed;
        failed += others.failed;
        undecided += others.undecided;
        skipped += others.skipped;
    }

    /**
     * Lists what was found.
     *
     * @return the findings in the order in which they were told
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Lists the rules that could not be checked for a reason worth telling.
     *
     * @return the rules in the order in which they were told
     */
    public List<SkippedRule> skippedRules() {
        return List.copyOf(skippedRules);
    }

    /**
     * Counts the checks.
     *
     * @return the counts
     */
    public CheckCounts counts() {
        return new CheckCounts(passed, failed, undecided, skipped);
    }
}
