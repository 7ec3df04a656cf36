package org.gongkai.validation.rule;

import org.gongkai.report.DisclosureReport;

/**
 * A rule for one report. Implementations are immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface Rule extends CatalogueRule {

    /**
     * Checks a report to whose form the rule applies.
     *
     * @param report the report
     * @param checks where every check that is made has to be told
     */
    void check(DisclosureReport report, Checks checks);
}
