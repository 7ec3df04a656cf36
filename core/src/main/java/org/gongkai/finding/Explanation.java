package org.gongkai.finding;

import java.io.Serializable;
import java.util.List;

/**
 * Cells that, corrected together, clear every failed sum of a diagnosis.
 *
 * @param corrections the cells with the numbers they would have to hold, in the order of the form
 * @since 0.1.0
 */
public record Explanation(List<CellCorrection> corrections) implements Serializable {

    /**
     * Obtains an explanation.
     *
     * @param corrections the corrections
     */
    public Explanation {
        corrections = List.copyOf(corrections);
    }
}
