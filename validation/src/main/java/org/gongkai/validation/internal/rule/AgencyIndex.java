package org.gongkai.validation.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.Agency;

/** Finds what was noted for an agency, also where reports give it with more or fewer codes. */
final class AgencyIndex<T> {

    private final Map<String, List<Entry<T>>> entries = new HashMap<>();

    private record Entry<T>(Agency agency, T note) {}

    void add(Agency agency, T note) {
        Entry<T> entry = new Entry<>(agency, note);
        for (String identifier : agency.identifiers()) {
            entries.computeIfAbsent(identifier, unknown -> new ArrayList<>(1)).add(entry);
        }
    }

    /** What was noted for agencies that are the same, in the order of the identifiers under which it is found. */
    List<T> find(Agency agency) {
        // Sorted, since the order of a set differs from run to run.
        return agency.identifiers().stream()
                .sorted()
                .flatMap(identifier -> entries.getOrDefault(identifier, List.of()).stream())
                .filter(entry -> entry.agency().isSameAs(agency))
                .map(Entry::note)
                .distinct()
                .toList();
    }
}
