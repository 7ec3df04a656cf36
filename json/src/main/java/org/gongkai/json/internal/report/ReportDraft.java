package org.gongkai.json.internal.report;

import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;

/** What has been read of a report so far. */
final class ReportDraft {

    // What stands in for the agency is an agency of which nothing is known.
    private final DisclosureReport.Builder report =
            DisclosureReport.builder().agency(Agency.builder().build());
    private final TableReader tables = new TableReader();
    private boolean hasYear;

    /** Gives everything but form, year and tables. */
    DisclosureReport.Builder report() {
        return report;
    }

    /** Gives the tables, which can be handed over only when the form is known. */
    TableReader tables() {
        return tables;
    }

    void form(Form form) {
        report.form(form);
        tables.formIs(form);
    }

    void year(int year) {
        report.year(year);
        hasYear = true;
    }

    DisclosureReport finish() {
        tables.addTo(report);
        return report.build();
    }

    /** Makes the report if it has what there is no report without: a form and a year. */
    Optional<DisclosureReport> finishIfPossible() {
        return hasYear && tables.hasForm() ? Optional.of(finish()) : Optional.empty();
    }
}
