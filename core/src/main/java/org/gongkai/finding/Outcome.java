package org.gongkai.finding;

/** How one check of a rule ended. */
public enum Outcome {
    /** What must hold does hold. */
    PASS,
    /** What must hold does not hold. */
    FAIL,
    /** Blank, inapplicable or unreadable cells leave open whether it holds. */
    UNDECIDED,
    /** The rule is not for this form, or what it looks at is not there. */
    SKIPPED
}
