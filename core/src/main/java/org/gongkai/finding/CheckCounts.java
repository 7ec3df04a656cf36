package org.gongkai.finding;

/**
 * How many checks were made, by how they ended. A rule makes as many checks as there are places to look at: one for every
 * row, say.
 *
 * @param passed what must hold does hold
 * @param failed it does not hold
 * @param undecided it stays open
 * @param skipped there was nothing to check
 */
public record CheckCounts(int passed, int failed, int undecided, int skipped) {

    /**
     * Counts the checks that looked at something.
     *
     * @return all but the skipped ones
     */
    public int ran() {
        return passed + failed + undecided;
    }
}
