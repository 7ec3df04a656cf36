package org.gongkai.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;

/** Puts together the reports that are of one agency. */
final class AgencyGroups {

    private final List<List<DisclosureReport>> groups = new ArrayList<>();
    private final Map<String, List<List<DisclosureReport>>> byIdentifier = new HashMap<>();

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
        List<DisclosureReport> group = groupOf(report.agency()).orElseGet(() -> {
            List<DisclosureReport> first = new ArrayList<>();
            groups.add(first);
            return first;
        });
        group.add(report);
        for (String identifier : report.agency().identifiers()) {
            List<List<DisclosureReport>> known = byIdentifier.computeIfAbsent(identifier, first -> new ArrayList<>(1));
            if (known.stream().noneMatch(one -> one == group)) {
                known.add(group);
            }
        }
    }

    /** The group all of whose agencies are the same as this one. */
    Optional<List<DisclosureReport>> groupOf(Agency agency) {
        return agency.identifiers().stream()
                .flatMap(identifier -> byIdentifier.getOrDefault(identifier, List.of()).stream())
                .filter(group -> group.stream().map(DisclosureReport::agency).allMatch(agency::isSameAs))
                .findFirst();
    }
}
