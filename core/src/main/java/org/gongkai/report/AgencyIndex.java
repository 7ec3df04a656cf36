package org.gongkai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what was noted for an agency among many, also where reports give it with more or fewer codes or in a shorter name. Not
 * to be shared by threads while something is added.
 *
 * @param <T> what is noted for an agency
 * @since 0.1.0
 */
public final class AgencyIndex<T> {

    private final Map<String, List<Entry<T>>> entries = new HashMap<>();

    private record Entry<T>(Agency agency, T note) {}

    /** Obtains an index in which nothing is noted. */
    public AgencyIndex() {}

    /**
     * Notes something for an agency. For one of which neither name nor code is known, it will never be found.
     *
     * @param agency the agency
     * @param note what is noted
     */
    public void add(Agency agency, T note) {
        Entry<T> entry = new Entry<>(agency, note);
        for (String identifier : agency.identifiers()) {
            entries.computeIfAbsent(identifier, unknown -> new ArrayList<>(1)).add(entry);
        }
    }

    /**
     * Finds what was noted for agencies that {@linkplain Agency#isSameAs are the same} as one.
     *
     * @param agency the agency
     * @return what was noted, each once, in the order of the identifiers under which it is found
     */
    public List<T> find(Agency agency) {
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
