package org.gongkai.json;

import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;

/**
 * What has been read of a report so far.
 *
 * @param report everything but the tables
 * @param tables the tables, which can be handed over only when the form is known
 */
record ReportDraft(DisclosureReport.Builder report, TableReader tables) {

    static ReportDraft empty() {
        return new ReportDraft(DisclosureReport.builder(), new TableReader());
    }

    void form(Form form) {
        report.form(form);
        tables.formIs(form);
    }

    DisclosureReport finish() {
        tables.addTo(report);
        return report.build();
    }
}
