package org.gongkai.testkit;

import java.util.List;
import org.gongkai.report.DisclosureReport;

/**
 * A fault that was put into a consistent report.
 *
 * @param kind what kind of fault it is
 * @param original the consistent report
 * @param faulty the report with the fault
 * @param changes the cells in which the two differ, at least one
 * @since 0.1.0
 */
public record Fault(FaultKind kind, DisclosureReport original, DisclosureReport faulty, List<CellChange> changes) {

    static Fault of(FaultKind kind, DisclosureReport original, List<CellChange> changes) {
        List<CellChange> real = changes.stream().filter(CellChange::isReal).toList();
        DisclosureReport faulty = original;
        for (CellChange change : real) {
            faulty = faulty.with(change.path(), change.after());
        }
        return new Fault(kind, original, faulty, real);
    }

    /** Says what was changed: kind, cells, old and new values. */
    @Override
    public String toString() {
        return kind + " " + changes + " in " + original;
    }
}
