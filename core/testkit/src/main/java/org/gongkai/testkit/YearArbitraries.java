package org.gongkai.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;

/**
 * Arbitraries of the reports of one agency for several years, in which every year follows from the one before.
 *
 * @since 0.1.0
 */
public final class YearArbitraries {

    private YearArbitraries() {}

    /**
     * Consistent reports of one agency for adjacent years, each in the form of its year.
     *
     * @param years how many, 1 to 7
     * @return the arbitrary of the reports, the oldest first
     */
    public static Arbitrary<List<DisclosureReport>> consistentYears(int years) {
        Arbitrary<Integer> firstYears = Arbitraries.integers()
                .between(Form.values()[0].firstYear(), ReportArbitraries.lastYear(Form.inForce()) - years + 1);
        return Combinators.combine(firstYears, AgencyArbitraries.agencies(), Arbitraries.of(ReportSize.class))
                .flatAs((firstYear, agency, size) -> of(agency, firstYear, years, size));
    }

    /**
     * Consistent reports of a certain agency for certain years, each in the form of its year.
     *
     * @param agency the agency
     * @param firstYear the first year, one for which there is a form
     * @param years how many
     * @param size how large the numbers are
     * @return the arbitrary of the reports, the oldest first
     */
    public static Arbitrary<List<DisclosureReport>> of(Agency agency, int firstYear, int years, ReportSize size) {
        return Combinators.combine(
                        YearFigures.arbitrary(size),
                        Arbitraries.integers().between(100, 150).list().ofSize(years),
                        Arbitraries.integers().between(0, 4))
                .as((figures, percents, scale) -> years(firstYear, agency, figures, percents, scale));
    }

    private static List<DisclosureReport> years(
            int firstYear, Agency agency, YearFigures figures, List<Integer> percents, int scale) {
        List<DisclosureReport> reports = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            int year = firstYear + i;
            Form form = Form.ofYear(year).orElseThrow();
            YearTables tables = new YearTables(form, figures.of(form, percents.get(i)));
            if (!reports.isEmpty()) {
                tables.follow(reports.get(i - 1));
            }
            reports.add(ReportArbitraries.report(form, year, agency, tables.numbers(), scale)
                    .withOverview(YearProse.overview(year)));
        }
        return reports;
    }
}
