package org.gongkai.finding;

/** What a rule looks at. */
public enum RuleScope {
    /** One report by itself. */
    REPORT,
    /** A report and that of the year before. */
    YEAR_ON_YEAR,
    /** A government's report and those of its organs. */
    PARENT_AND_CHILDREN,
    /** Many reports. */
    CORPUS
}
