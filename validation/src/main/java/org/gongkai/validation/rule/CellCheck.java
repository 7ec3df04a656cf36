package org.gongkai.validation.rule;

import java.util.Set;
import java.util.function.BiConsumer;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;

/**
 * A check that looks at certain cells, and at no others.
 *
 * @param cells the cells; while none of them changes, nor whether the report has their table, nor anything outside the
 *     tables, the check ends in the same way
 * @param run makes the check and tells how it ended
 */
public record CellCheck(Set<CellPath> cells, BiConsumer<DisclosureReport, Checks> run) {

    /**
     * Obtains a check.
     *
     * @param cells the cells at which it looks
     * @param run makes the check and tells how it ended
     */
    public CellCheck {
        cells = Set.copyOf(cells);
    }
}
