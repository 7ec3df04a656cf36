package org.gongkai.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.report.AgencyIndex;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.YearPair;

/**
 * Finds to reports those of the same agencies for the year before.
 *
 * @since 0.1.0
 */
public final class YearPairs {

    private YearPairs() {}

    /**
     * Pairs reports with the earlier ones among them.
     *
     * @param reports reports of any agencies and years
     * @return a pair for every report of which the one before is there, in the order of the reports
     * @see #lookup
     */
    public static List<YearPair> of(Collection<DisclosureReport> reports) {
        Function<DisclosureReport, Optional<DisclosureReport>> previous = lookup(reports);
        return reports.stream()
                .flatMap(report -> previous.apply(report).map(before -> new YearPair(report, before)).stream())
                .toList();
    }

    /**
     * Prepares to find earlier reports, for reports that are read one by one.
     *
     * @param earlier the reports among which to look
     * @return a function that gives the report of the same agency for the year before; nothing if there is none, or several that
     *     differ
     */
    public static Function<DisclosureReport, Optional<DisclosureReport>> lookup(Collection<DisclosureReport> earlier) {
        Map<Integer, AgencyIndex<DisclosureReport>> years = new HashMap<>();
        earlier.forEach(report -> years.computeIfAbsent(report.year(), year -> new AgencyIndex<>())
                .add(report.agency(), report));
        return report -> Optional.ofNullable(years.get(report.year() - 1))
                .map(year -> year.find(report.agency()))
                .filter(before -> before.size() == 1)
                .map(before -> before.get(0));
    }
}
