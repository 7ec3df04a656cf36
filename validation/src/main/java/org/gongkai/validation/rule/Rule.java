package org.gongkai.validation.rule;

import org.gongkai.finding.RuleDescription;
import org.gongkai.report.DisclosureReport;

/** A rule for one report. Implementations are immutable and safe for use by several threads. */
public interface Rule {

    /**
     * Says what is to be known of the rule; always the same.
     *
     * @return the description
     */
    RuleDescription description();

    /**
     * Checks a report whose form is among those of the rule.
     *
     * @param report the report
     * @param checks where every check that is made has to be told
     */
    void check(DisclosureReport report, Checks checks);
}
