package org.gongkai.finding;

import java.io.Serializable;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;

/**
 * Which report it is, among many.
 *
 * @param agency the organ that reports
 * @param year the report year
 * @param form the form that the report uses
 * @since 0.1.0
 */
public record ReportKey(Agency agency, int year, Form form) implements Serializable {

    /**
     * Obtains the key of a report.
     *
     * @param report the report
     * @return the key
     */
    public static ReportKey of(DisclosureReport report) {
        return new ReportKey(report.agency(), report.year(), report.form());
    }

    /** Whether both name one report; of an agency without name and codes, if they are equal. */
    boolean isOfSameReportAs(ReportKey other) {
        return year == other.year
                && form == other.form
                && (agency.equals(other.agency) || agency.isSameAs(other.agency));
    }
}
