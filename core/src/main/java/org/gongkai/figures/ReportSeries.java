package org.gongkai.figures;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * The reports of one agency over the years. Years may be missing.
 *
 * @param reports the reports, the earliest first
 * @since 0.1.0
 */
public record ReportSeries(List<DisclosureReport> reports) implements Serializable {

    /**
     * Obtains a series.
     *
     * @param reports the reports in any order
     * @throws IllegalArgumentException if two are for the same year, or not of the same agency
     */
    public ReportSeries {
        reports = reports.stream()
                .sorted(Comparator.comparingInt(DisclosureReport::year))
                .toList();
        for (int i = 1; i < reports.size(); i++) {
            DisclosureReport before = reports.get(i - 1);
            DisclosureReport report = reports.get(i);
            if (before.year() == report.year()) {
                throw new IllegalArgumentException("There are two reports for " + report.year());
            }
            if (!before.agency().equals(report.agency()) && !before.agency().isSameAs(report.agency())) {
                throw new IllegalArgumentException(
                        "A series is of one agency, not of " + before.agency() + " and " + report.agency());
            }
        }
    }

    /**
     * Sorts reports into series, one for each agency, in the order in which the agencies first appear. Of several reports of an
     * agency for one year, the first counts. An agency of which nothing is known has a series for each report.
     *
     * @param reports reports of any agencies and years
     * @return the series
     */
    public static List<ReportSeries> byAgency(Collection<DisclosureReport> reports) {
        return AgencyGroups.of(reports).groups().stream()
                .map(group -> {
                    Map<Integer, DisclosureReport> years = new TreeMap<>();
                    group.forEach(report -> years.putIfAbsent(report.year(), report));
                    return new ReportSeries(List.copyOf(years.values()));
                })
                .toList();
    }

    /**
     * Finds the report of a year.
     *
     * @param year the report year
     * @return the report, empty if there is none
     */
    public Optional<DisclosureReport> report(int year) {
        return reports.stream().filter(report -> report.year() == year).findFirst();
    }

    /**
     * Gives what the reports say in one place, over changes of form as far as the forms can be compared.
     *
     * @param path a cell of any form
     * @return the cells by year; a year whose form has nothing to compare is not among them
     */
    public SortedMap<Integer, Cell> cells(CellPath path) {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        reports.forEach(report -> Counterpart.cell(report, path).ifPresent(cell -> cells.put(report.year(), cell)));
        return Collections.unmodifiableSortedMap(cells);
    }

    /**
     * Gives an indicator over the years.
     *
     * @param indicator the indicator
     * @return its values by year, without the years in which it has none
     */
    public SortedMap<Integer, BigDecimal> values(Indicator indicator) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        reports.forEach(report -> indicator
                .value(report, report(report.year() - 1))
                .ifPresent(value -> values.put(report.year(), value)));
        return Collections.unmodifiableSortedMap(values);
    }

    /**
     * Compares each report with the one before in the series.
     *
     * @return the comparisons, one less than there are reports
     */
    public List<ReportComparison> comparisons() {
        List<ReportComparison> comparisons = new ArrayList<>();
        IntStream.range(1, reports.size())
                .forEach(i -> comparisons.add(ReportComparison.of(reports.get(i - 1), reports.get(i))));
        return List.copyOf(comparisons);
    }
}
