package org.gongkai.finding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How one result differs from an earlier one. The wording of a rule does not count; its severity does.
 *
 * @param appeared the findings of the later result that the earlier one lacks, in their order
 * @param gone the findings of the earlier result that the later one lacks, in their order
 * @param unchanged the findings of the later result that the earlier one has too, in their order
 * @since 0.1.0
 */
public record ResultChanges(List<Finding> appeared, List<Finding> gone, List<Finding> unchanged)
        implements Serializable {

    /**
     * Obtains changes.
     *
     * @param appeared the findings that are new
     * @param gone the findings that are gone
     * @param unchanged the other findings
     */
    public ResultChanges {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
        unchanged = List.copyOf(unchanged);
    }

    /** Compares findings, each with one of the other side. */
    static ResultChanges between(List<Finding> earlier, List<Finding> later) {
        List<Finding> gone = new ArrayList<>();
        List<Finding> appeared = new ArrayList<>();
        List<Finding> unchanged = new ArrayList<>();
        Map<Finding, Integer> left = countedIn(earlier);
        for (Finding finding : later) {
            (takes(left, finding) ? unchanged : appeared).add(finding);
        }
        Map<Finding, Integer> now = countedIn(later);
        for (Finding finding : earlier) {
            if (!takes(now, finding)) {
                gone.add(finding);
            }
        }
        return new ResultChanges(appeared, gone, unchanged);
    }

    private static Map<Finding, Integer> countedIn(List<Finding> findings) {
        Map<Finding, Integer> counts = new HashMap<>();
        findings.forEach(finding -> counts.merge(finding.withPattern(Finding.NO_WORDING), 1, Integer::sum));
        return counts;
    }

    private static boolean takes(Map<Finding, Integer> counts, Finding finding) {
        Finding key = finding.withPattern(Finding.NO_WORDING);
        int left = counts.getOrDefault(key, 0);
        counts.put(key, left - 1);
        return left > 0;
    }
}
