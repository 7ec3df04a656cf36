package org.gongkai.validation.rule;

import org.gongkai.report.DisclosureReport;

/**
 * A rule for a report and that of the year before. It runs where it applies to the forms of both. Implementations are immutable
 * and safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface YearOnYearRule extends CatalogueRule {

    /**
     * Checks a report against the one before: of the same agency, for the year before.
     *
     * @param previous the report of the year before
     * @param report the report that is checked, to which findings belong
     * @param checks where every check that is made has to be told
     */
    void check(DisclosureReport previous, DisclosureReport report, Checks checks);
}
