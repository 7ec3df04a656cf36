package org.gongkai.json.reading;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.DisclosureReport;

/**
 * What could be read of a JSON text that need not be right, such as a form that is still being filled in.
 *
 * @param report the report without what was refused: a refused cell is blank, or what it says if a
 *     person typed it as text, such as {@code "12件"}; any other refused value is absent. Empty if the
 *     text does not say which form the report has, and for which year
 * @param problems everything that was refused, in the order in which it was found; empty if strict reading would give the
 *     same report
 * @since 0.1.0
 */
public record LenientReading(Optional<DisclosureReport> report, List<JsonProblem> problems) {

    /**
     * Obtains a reading.
     *
     * @param report the report
     * @param problems everything that was refused
     */
    public LenientReading {
        problems = List.copyOf(problems);
    }
}
