package org.gongkai.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.rule.Checks;

/**
 * A report that is being filled in, with what was found in it. A change of cells runs only those checks again that touch them;
 * the result is that of a full check. Immutable and safe for use by several threads.
 *
 * <p>For example, {@code ReportValidator.standard().draft(report).with(path, Cell.count(3)).appeared()}.
 */
public final class CheckedDraft {

    private final ReportValidator validator;
    private final DisclosureReport report;
    private final List<DraftCheck> checks;
    private final ValidationResult result;

    CheckedDraft(ReportValidator validator, DisclosureReport report, List<DraftCheck> checks) {
        this.validator = validator;
        this.report = report;
        this.checks = List.copyOf(checks);
        Checks all = new Checks();
        checks.forEach(check -> all.include(check.outcome()));
        this.result = validator.result(report, all);
    }

    /**
     * Gives the report as it is now.
     *
     * @return the report
     */
    public DisclosureReport report() {
        return report;
    }

    /**
     * Gives what the validator finds in it.
     *
     * @return the same result as {@link ReportValidator#validate(DisclosureReport)} would give
     */
    public ValidationResult result() {
        return result;
    }

    /**
     * Changes one cell.
     *
     * @param path the address
     * @param cell what the cell is to hold
     * @return the draft with the change, and what came of it
     * @throws IllegalArgumentException if the report's form has no such cell, or the cell cannot hold this
     */
    public Update with(CellPath path, Cell cell) {
        return with(Map.of(path, cell));
    }

    /**
     * Changes several cells at once.
     *
     * @param changes what the cells are to hold, by address
     * @return the draft with the changes, and what came of them
     * @throws IllegalArgumentException if the report's form has no such cell, or a cell cannot hold this
     */
    public Update with(Map<CellPath, Cell> changes) {
        DisclosureReport changed = report;
        for (Map.Entry<CellPath, Cell> change : changes.entrySet()) {
            changed = changed.with(change.getKey(), change.getValue());
        }
        return updated(changed, touched(changes.keySet(), changed));
    }

    /** The cells that changed; all of a table that the report did not have before. */
    private Set<CellPath> touched(Set<CellPath> changes, DisclosureReport changed) {
        Set<CellPath> touched = new HashSet<>(changes);
        for (Table table : report.form().tables()) {
            if (!report.has(table.section()) && changed.has(table.section())) {
                table.cells().forEach(cell -> touched.add(cell.path()));
            }
        }
        return touched;
    }

    private Update updated(DisclosureReport changed, Set<CellPath> touched) {
        CheckedDraft draft = new CheckedDraft(
                validator,
                changed,
                checks.stream()
                        .map(check -> check.touches(touched) ? check.run(changed) : check)
                        .toList());
        return new Update(
                draft,
                missingIn(result.findings(), draft.result.findings()),
                missingIn(draft.result.findings(), result.findings()));
    }

    private static List<Finding> missingIn(List<Finding> some, List<Finding> all) {
        Set<Finding> known = new HashSet<>(some);
        return all.stream().filter(finding -> !known.contains(finding)).toList();
    }

    /**
     * What came of a change.
     *
     * @param draft the draft with the change
     * @param appeared the findings that were not there before, in the order of the rules
     * @param gone the findings that are no longer there, in the order of the rules
     */
    public record Update(CheckedDraft draft, List<Finding> appeared, List<Finding> gone) {

        /**
         * Obtains what came of a change.
         *
         * @param draft the draft
         * @param appeared the findings that were not there before
         * @param gone the findings that are no longer there
         */
        public Update {
            appeared = List.copyOf(appeared);
            gone = List.copyOf(gone);
        }
    }
}
