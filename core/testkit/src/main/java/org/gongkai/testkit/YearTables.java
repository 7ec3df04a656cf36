package org.gongkai.testkit;

import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Article20Table.Form2019;
import org.gongkai.form.Article20Table.Form2021;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * Makes the numbers of a year follow from the report of the year before. The stocks change little, so that nothing becomes ten
 * times as large within a year.
 */
final class YearTables {

    private static final int LARGEST_BACKLOG = 5;

    private static final int LARGEST_CHANGE = 50;

    private final Form form;
    private final long[] numbers;

    YearTables(Form form, long[] numbers) {
        this.form = form;
        this.numbers = numbers;
        for (FormCell cell : form.cells()) {
            if (cell.row().equals(ApplicationsTable.CARRIED_OVER)
                    || cell.row().equals(ApplicationsTable.CARRIED_FORWARD)) {
                limit(cell, LARGEST_BACKLOG);
            } else if (cell.row().equals(ApplicationsTable.NEWLY_RECEIVED)) {
                // As many as were handled or carried forward: the relation of the form raises it to this.
                limit(cell, 0);
            } else if (cell.column().equals(Form2019.CHANGE)) {
                limit(cell, LARGEST_CHANGE);
                set(cell, Math.max(number(cell), -number(cell.row(), Form2019.PREVIOUS_YEAR_ITEMS)));
            } else if (cell.column().equals(Form2021.REPEALED)) {
                set(cell, Math.min(number(cell), number(cell.row(), Form2021.ISSUED)));
            }
        }
    }

    void follow(DisclosureReport previous) {
        for (FormCell cell : form.cells()) {
            Row row = cell.row();
            if (row.equals(ApplicationsTable.CARRIED_OVER)) {
                set(cell, count(previous, ApplicationsTable.CARRIED_FORWARD, cell.column()));
            } else if (previous.form() == form && cell.column().equals(Form2019.PREVIOUS_YEAR_ITEMS)) {
                set(cell, count(previous, row, Form2019.PREVIOUS_YEAR_ITEMS) + count(previous, row, Form2019.CHANGE));
            } else if (previous.form() == form && cell.column().equals(Form2019.CHANGE)) {
                set(cell, Math.max(number(cell), -number(row, Form2019.PREVIOUS_YEAR_ITEMS)));
            } else if (previous.form() == form && cell.column().equals(Form2021.IN_FORCE)) {
                set(
                        cell,
                        count(previous, row, Form2021.IN_FORCE)
                                + number(row, Form2021.ISSUED)
                                - number(row, Form2021.REPEALED));
            }
        }
    }

    long[] numbers() {
        return numbers;
    }

    private void limit(FormCell cell, int largest) {
        set(cell, number(cell) % (largest + 1));
    }

    private void set(FormCell cell, long number) {
        numbers[form.indexOf(cell.path())] = number;
    }

    private long number(FormCell cell) {
        return numbers[form.indexOf(cell.path())];
    }

    private long number(Row row, Column column) {
        return number(cell(form, row, column));
    }

    private static long count(DisclosureReport report, Row row, Column column) {
        return ((Cell.Count) report.cell(cell(report.form(), row, column).path())).value();
    }

    private static FormCell cell(Form form, Row row, Column column) {
        return form.cells().stream()
                .filter(cell -> cell.row().equals(row) && cell.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
