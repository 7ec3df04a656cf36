package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gongkai.form.FormCell;
import org.gongkai.testkit.ReportDomain;

class ReportPropertiesTest {

    @Property(tries = 50)
    @Domain(ReportDomain.class)
    void isMadeAgainFromItsCells(@ForAll DisclosureReport report) {
        DisclosureReport copy = DisclosureReport.blank(report.form(), report.year(), report.agency());
        for (FormCell cell : report.form().cells()) {
            copy = copy.with(cell.path(), report.cell(cell.path()));
        }

        assertThat(copy.article20()).isEqualTo(report.article20());
        assertThat(copy.applications()).isEqualTo(report.applications());
        assertThat(copy.reviewAndLitigation()).isEqualTo(report.reviewAndLitigation());
        assertThat(copy.cells()).isEqualTo(report.cells()).hasSameHashCodeAs(report.cells());
    }

    @Property(tries = 50)
    @Domain(ReportDomain.class)
    void computedTotalsOfAConsistentReportAreThePrintedOnes(@ForAll DisclosureReport report) {
        assertThat(report.withComputedTotals()).isEqualTo(report);
        ApplicationHandling applications = report.applications().orElseThrow();

        assertThat(applications.results().computedTotal())
                .isEqualTo(applications.results().total());
        assertThat(applications.carriedForward().computedTotal())
                .isEqualTo(applications.carriedForward().total());
    }
}
