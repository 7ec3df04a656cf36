package org.gongkai.finding;

import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;

/**
 * Which report it is, among many.
 *
 * @param agency the organ that reports
 * @param year the report year
 * @param form the form that the report uses
 */
public record ReportKey(Agency agency, int year, Form form) {

    /**
     * Obtains the key of a report.
     *
     * @param report the report
     * @return the key
     */
    public static ReportKey of(DisclosureReport report) {
        return new ReportKey(report.agency(), report.year(), report.form());
    }
}
