package org.gongkai.finding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Findings that have one cause, as far as can be told: a cell without number and the rules that it leaves undecided, failed sums
 * that a diagnosis explains together, or several places that one rule leaves undecided. Most findings have a group of their own.
 *
 * @param first the finding that tells of the cause, or else the first of them
 * @param others the findings that come with it, in their order
 * @since 0.1.0
 */
public record FindingGroup(Finding first, List<Finding> others) implements Serializable {

    /**
     * Obtains a group.
     *
     * @param first the finding that tells of the cause
     * @param others the other ones
     */
    public FindingGroup {
        others = List.copyOf(others);
    }

    /**
     * Puts the findings of a result into groups.
     *
     * @param result the result
     * @return the groups in the order of their first findings; every finding is in one of them
     */
    public static List<FindingGroup> of(ValidationResult result) {
        return of(result.findings(), result.diagnoses());
    }

    /**
     * Puts findings about one report into groups.
     *
     * @param findings the findings
     * @param diagnoses what explains some of them
     * @return the groups in the order of their first findings; every finding is in one of them
     */
    public static List<FindingGroup> of(List<Finding> findings, List<Diagnosis> diagnoses) {
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(cause(finding, findings, diagnoses), cause -> new ArrayList<>(1))
                    .add(finding);
        }
        // A cause may be found after what it leaves undecided.
        return groups.entrySet().stream()
                .map(group -> {
                    List<Finding> others = new ArrayList<>(group.getValue());
                    Finding first = others.contains(group.getKey()) ? (Finding) group.getKey() : others.get(0);
                    others.remove(first);
                    return new FindingGroup(first, others);
                })
                .toList();
    }

    /** What all findings of a group have in common. */
    private static Object cause(Finding finding, List<Finding> findings, List<Diagnosis> diagnoses) {
        if (finding.outcome() == Outcome.UNDECIDED) {
            Optional<Finding> blank = findings.stream()
                    .filter(other -> isAboutCellsThemselves(other) && shareCells(other, finding))
                    .findFirst();
            return blank.isPresent() ? blank.get() : new OpenRule(finding.rule(), finding.severity());
        }
        return diagnoses.stream()
                .filter(diagnosis -> diagnosis.findings().contains(finding))
                .<Object>map(diagnosis -> diagnosis)
                .findFirst()
                .orElse(finding);
    }

    private record OpenRule(String rule, Severity severity) {}

    /** Whether cells fail for what they hold, blank or no number, and not for what they are compared with. */
    private static boolean isAboutCellsThemselves(Finding finding) {
        return finding.outcome() == Outcome.FAIL
                && finding.right().isEmpty()
                && finding.leftSum().isEmpty()
                && finding.otherReport().isEmpty()
                && !finding.cells().isEmpty();
    }

    private static boolean shareCells(Finding one, Finding other) {
        return one.cells().stream().anyMatch(other.cells()::contains);
    }

    /**
     * Gives all findings of the group.
     *
     * @return the first one and the others
     */
    public List<Finding> findings() {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /**
     * Counts the other findings by rule.
     *
     * @return for every rule how often it is among them, in their order
     */
    public Map<String, Integer> othersByRule() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        others.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts;
    }
}
