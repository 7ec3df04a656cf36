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
     * Says whether what the rule finds depends on the cells of the tables. A rule that says no is not run again when a cell
     * changes. See {@link CellRule} for rules that can be run in part.
     *
     * @return yes, unless the rule knows better
     */
    default boolean looksAtCells() {
        return true;
    }

    /**
     * Checks a report whose form is among those of the rule.
     *
     * @param report the report
     * @param checks where every check that is made has to be told
     */
    void check(DisclosureReport report, Checks checks);
}
