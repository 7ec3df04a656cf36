package org.gongkai.validation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.text.LocalizedText;

/**
 * Collects how the checks of one rule on one report end. Used by one thread.
 *
 * @since 0.1.0
 */
public final class Checks {

    private final List<Finding> findings = new ArrayList<>(0);
    private Optional<LocalizedText> reason = Optional.empty();
    private final Map<Class<?>, Object> shared;
    private int passed;
    private int failed;
    private int undecided;
    private int skipped;

    /** Obtains a collection without any check. */
    public Checks() {
        this(new HashMap<>());
    }

    private Checks(Map<Class<?>, Object> shared) {
        this.shared = shared;
    }

    /**
     * Obtains a collection for another rule of the same run, on the same report. What rules {@linkplain #shared share} they
     * share with this one.
     *
     * @return a collection without any check
     */
    public Checks forNextRule() {
        return new Checks(shared);
    }

    /**
     * Gives what several rules of a run need of the report, made when the first of them asks.
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
     * Tells of a check that could not be made for a reason worth telling. A result gives the reason if the rule made no other
     * check.
     *
     * @param why why there was nothing to check
     */
    public void skip(LocalizedText why) {
        skip();
        reason = Optional.of(why);
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
     * Lists what was found.
     *
     * @return the findings in the order in which they were told
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Says why checks could not be made.
     *
     * @return the reason told last, empty if there was none worth telling
     */
    public Optional<LocalizedText> skipReason() {
        return reason;
    }

    /**
     * Counts the checks.
     *
     * @return the counts
     */
    public CheckCounts counts() {
        return new CheckCounts(passed, 0, failed, undecided, skipped);
    }
}
