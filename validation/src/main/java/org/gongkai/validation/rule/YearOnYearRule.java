package org.gongkai.validation.rule;

import org.gongkai.finding.RuleDescription;
import org.gongkai.report.DisclosureReport;

/** A rule for a report and that of the year before. Implementations are immutable and safe for use by several threads. */
public interface YearOnYearRule {

    /**
     * Says what is to be known of the rule; always the same. The rule runs only where the forms of both reports are among
     * those of the description.
     *
     * @return the description
     */
    RuleDescription description();

    /**
     * Checks a report against the one before: of the same agency, for the year before.
     *
     * @param previous the report of the year before
     * @param report the report that is checked, to which findings belong
     * @param checks where every check that is made has to be told
     */
    void check(DisclosureReport previous, DisclosureReport report, Checks checks);
}
