package org.gongkai.finding;

import java.io.Serializable;

/**
 * How many checks were made, by how they ended. A rule makes as many checks as there are places to look at: one for every
 * row, say.
 *
 * @param passed what must hold does hold
 * @param tolerated it does not hold, by a difference that the policy allows
 * @param failed it does not hold
 * @param undecided it stays open
 * @param skipped there was nothing to check
 * @since 0.1.0
 */
public record CheckCounts(int passed, int tolerated, int failed, int undecided, int skipped) implements Serializable {

    /** No check at all. */
    public static final CheckCounts NONE = new CheckCounts(0, 0, 0, 0, 0);

    /**
     * Obtains counts.
     *
     * @param passed what must hold does hold
     * @param tolerated it does not hold, by a difference that the policy allows
     * @param failed it does not hold
     * @param undecided it stays open
     * @param skipped there was nothing to check
     * @throws IllegalArgumentException if one of them is negative
     */
    public CheckCounts {
        if (passed < 0 || tolerated < 0 || failed < 0 || undecided < 0 || skipped < 0) {
            throw new IllegalArgumentException("Checks are counted from 0: " + passed + ", " + tolerated + ", " + failed
                    + ", " + undecided + ", " + skipped);
        }
    }

    /**
     * Counts the checks that looked at something.
     *
     * @return all but the skipped ones
     */
    public int ran() {
        return passed + tolerated + failed + undecided;
    }

    /**
     * Adds other checks.
     *
     * @param more the other checks
     * @return the counts of all
     */
    public CheckCounts plus(CheckCounts more) {
        return new CheckCounts(
                passed + more.passed,
                tolerated + more.tolerated,
                failed + more.failed,
                undecided + more.undecided,
                skipped + more.skipped);
    }
}
