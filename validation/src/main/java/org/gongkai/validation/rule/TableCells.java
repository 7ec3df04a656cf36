package org.gongkai.validation.rule;

import java.util.List;
import java.util.function.Predicate;
import org.gongkai.form.FormCell;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/** Finds the cells of a report that hold something peculiar. */
final class TableCells {

    private TableCells() {}

    /** The tables of the form that the report has. */
    static List<Table> tables(DisclosureReport report) {
        return report.form().tables().stream()
                .filter(table -> report.has(table.section()))
                .toList();
    }

    static List<FormCell> matching(DisclosureReport report, Table table, Predicate<Cell> content) {
        return table.cells().stream()
                .filter(cell -> content.test(report.cell(cell.path())))
                .toList();
    }
}
