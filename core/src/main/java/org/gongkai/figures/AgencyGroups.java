package org.gongkai.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyIndex;
import org.gongkai.report.DisclosureReport;

/** Puts together the reports that are of one agency. */
final class AgencyGroups {

    private final List<List<DisclosureReport>> groups = new ArrayList<>();
    private final AgencyIndex<Integer> places = new AgencyIndex<>();

    private AgencyGroups() {}

    static AgencyGroups of(Collection<DisclosureReport> reports) {
        AgencyGroups agencies = new AgencyGroups();
        reports.forEach(agencies::add);
        return agencies;
    }

    /** The reports of each agency, in the order in which the agencies first appear. */
    List<List<DisclosureReport>> groups() {
        return groups;
    }

    private void add(DisclosureReport report) {
        int place = placeOf(report.agency()).orElseGet(() -> {
            groups.add(new ArrayList<>());
            return groups.size() - 1;
        });
        groups.get(place).add(report);
        places.add(report.agency(), place);
    }

    private Optional<Integer> placeOf(Agency agency) {
        return places.find(agency).stream()
                .filter(place ->
                        groups.get(place).stream().map(DisclosureReport::agency).allMatch(agency::isSameAs))
                .findFirst();
    }
}
