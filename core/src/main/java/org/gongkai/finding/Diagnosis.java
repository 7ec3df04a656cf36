package org.gongkai.finding;

import java.io.Serializable;
import java.util.List;

/**
 * What may be behind failed sums that belong together, since they share cells.
 *
 * @param findings the failed sums
 * @param explanations the smallest sets of cells that explain all of them equally well, those with a hint first; none if
 *     no small set does
 * @since 0.1.0
 */
public record Diagnosis(List<Finding> findings, List<Explanation> explanations) implements Serializable {

    /**
     * Obtains a diagnosis.
     *
     * @param findings the failed sums
     * @param explanations the explanations
     */
    public Diagnosis {
        findings = List.copyOf(findings);
        explanations = List.copyOf(explanations);
    }
}
