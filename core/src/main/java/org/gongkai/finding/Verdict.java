package org.gongkai.finding;

import java.util.List;
import org.gongkai.text.LocalizedText;

/**
 * What the rules of severity {@link Severity#ERROR} say of a report as a whole.
 *
 * @since 0.1.0
 */
public enum Verdict {
    /** All of them hold. */
    VALID(new LocalizedText("有效", "valid")),
    /** None fails, but at least one could not be decided. */
    INCOMPLETE(new LocalizedText("不完整", "incomplete")),
    /** At least one fails. */
    INVALID(new LocalizedText("无效", "invalid")),
    /** Not a single check was made, so that nothing is known: an error of whoever set up the rules. */
    NOT_CHECKED(new LocalizedText("未检查", "not checked"));

    private final LocalizedText title;

    Verdict(LocalizedText title) {
        this.title = title;
    }

    /**
     * Puts the verdict into words.
     *
     * @return a word, for example 有效
     */
    public LocalizedText title() {
        return title;
    }

    static Verdict of(List<Finding> findings, CheckCounts checks) {
        if (checks.ran() == 0) {
            return NOT_CHECKED;
        }
        if (hasError(findings, Outcome.FAIL)) {
            return INVALID;
        }
        return hasError(findings, Outcome.UNDECIDED) ? INCOMPLETE : VALID;
    }

    private static boolean hasError(List<Finding> findings, Outcome outcome) {
        return findings.stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR && finding.outcome() == outcome);
    }
}
