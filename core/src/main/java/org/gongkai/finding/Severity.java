package org.gongkai.finding;

/** How grave it is when a rule does not hold. */
public enum Severity {
    /** The report contradicts the form or itself. */
    ERROR,
    /** Very likely wrong, or incomplete. */
    WARNING,
    /** Worth a look. */
    INFO
}
