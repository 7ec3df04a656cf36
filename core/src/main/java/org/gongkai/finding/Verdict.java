package org.gongkai.finding;

/** What the rules of severity {@link Severity#ERROR} say of a report as a whole. */
public enum Verdict {
    /** All of them hold. */
    VALID,
    /** None fails, but at least one could not be decided. */
    INCOMPLETE,
    /** At least one fails. */
    INVALID
}
