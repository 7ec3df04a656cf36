package org.gongkai.finding;

import java.io.Serializable;
import java.util.List;

/**
 * How many findings there are, by how grave they are.
 *
 * @param errors failed rules of severity ERROR
 * @param warnings failed rules of severity WARNING
 * @param undecided rules of any severity that stay open
 * @param infos failed rules of severity INFO
 * @since 0.1.0
 */
public record FindingCounts(int errors, int warnings, int undecided, int infos) implements Serializable {

    /**
     * Counts findings.
     *
     * @param findings the findings
     * @return how many there are of each kind
     */
    public static FindingCounts of(List<Finding> findings) {
        return new FindingCounts(
                failed(findings, Severity.ERROR),
                failed(findings, Severity.WARNING),
                Math.toIntExact(
                        findings.stream().filter(FindingCounts::isUndecided).count()),
                failed(findings, Severity.INFO));
    }

    private static int failed(List<Finding> findings, Severity severity) {
        return Math.toIntExact(findings.stream()
                .filter(finding -> !isUndecided(finding) && finding.severity() == severity)
                .count());
    }

    private static boolean isUndecided(Finding finding) {
        return finding.outcome() == Outcome.UNDECIDED;
    }
}
