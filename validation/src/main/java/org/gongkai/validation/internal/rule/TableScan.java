package org.gongkai.validation.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * Finds the cells of a table that hold something peculiar.
 *
 * @param table the table
 * @param first the place of its first cell among all cells of the form
 * @param peculiar what is looked for
 */
record TableScan(Table table, int first, Predicate<Cell> peculiar) {

    /** One scan for every table of a form. */
    static Stream<TableScan> of(Form form, Predicate<Cell> peculiar) {
        return form.tables().stream()
                .map(table ->
                        new TableScan(table, form.indexOf(table.cells().get(0).path()), peculiar));
    }

    boolean isThere(DisclosureReport report) {
        return report.has(table.section());
    }

    List<FormCell> found(DisclosureReport report) {
        List<FormCell> found = new ArrayList<>();
        List<FormCell> places = table.cells();
        List<Cell> cells = report.cells();
        for (int i = 0; i < places.size(); i++) {
            if (peculiar.test(cells.get(first + i))) {
                found.add(places.get(i));
            }
        }
        return found;
    }
}
