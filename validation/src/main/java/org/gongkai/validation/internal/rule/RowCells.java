package org.gongkai.validation.internal.rule;

import java.util.List;
import java.util.Set;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * The cells of some rows.
 *
 * @param paths the cells in the order of the form
 */
record RowCells(List<CellPath> paths) {

    static RowCells of(Form form, Set<Row> rows) {
        return new RowCells(form.cells().stream()
                .filter(cell -> rows.contains(cell.row()))
                .map(FormCell::path)
                .toList());
    }

    /** Whether the form has such rows. */
    boolean areThere() {
        return !paths.isEmpty();
    }

    /** The cells with a count above zero. */
    List<CellPath> positiveIn(DisclosureReport report) {
        return paths.stream()
                .filter(path -> report.cell(path) instanceof Cell.Count count && count.value() > 0)
                .toList();
    }
}
