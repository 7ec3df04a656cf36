package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Article20Table;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * Says whether a table has so many numbers of its own that another one is not the same by chance.
 *
 * @param table the table
 * @param first the place of its first cell among all cells of the form
 * @param independent the cells that no sum determines; what is in force hardly changes and is none of them
 */
record TableNumbers(Table table, int first, List<CellPath> independent) {

    private static final int ENOUGH = 4;
    private static final int ENOUGH_IN_TABLE_TWO = 3;
    private static final BigDecimal LARGE = BigDecimal.TEN;
    private static final BigDecimal REQUESTS = BigDecimal.valueOf(6);

    static List<TableNumbers> of(Form form) {
        Set<CellPath> totals = new HashSet<>();
        form.relations().stream()
                .filter(relation -> relation.kind().comparison() == Relation.Comparison.EQUAL
                        && relation.right().size() == 1)
                .forEach(relation -> totals.addAll(relation.right()));
        return form.tables().stream()
                .map(table -> new TableNumbers(
                        table,
                        form.indexOf(table.cells().get(0).path()),
                        table.cells().stream()
                                .filter(cell -> !totals.contains(cell.path())
                                        && !cell.column().key().equals(Article20Table.Form2021.IN_FORCE.key()))
                                .map(FormCell::path)
                                .toList()))
                .toList();
    }

    /** The cells of the table in a report, none if it is not there or its numbers are too few or too small. */
    List<Cell> telling(DisclosureReport report) {
        if (!report.has(table.section()) || !isTelling(report)) {
            return List.of();
        }
        return report.cells().subList(first, first + table.cells().size());
    }

    private boolean isTelling(DisclosureReport report) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (CellPath path : independent) {
            report.cell(path).number().filter(number -> number.signum() != 0).ifPresent(numbers::add);
        }
        return switch (table.section()) {
            case ARTICLE_20 ->
                numbers.size() >= ENOUGH
                        || numbers.size() >= ENOUGH_IN_TABLE_TWO
                                && numbers.stream().anyMatch(number -> number.compareTo(LARGE) >= 0);
            case APPLICATIONS ->
                numbers.size() >= ENOUGH
                        && received(report)
                                .filter(number -> number.compareTo(REQUESTS) >= 0)
                                .isPresent();
            default -> numbers.size() >= ENOUGH;
        };
    }

    private static Optional<BigDecimal> received(DisclosureReport report) {
        return report.form().cells().stream()
                .filter(cell -> cell.table().section() == Section.APPLICATIONS
                        && cell.row().key().equals(ApplicationsTable.NEWLY_RECEIVED.key())
                        && cell.column().equals(ApplicationsTable.TOTAL_APPLICANTS))
                .flatMap(cell -> Stream.of(report.cell(cell.path())))
                .map(Cell::number)
                .findFirst()
                .flatMap(number -> number);
    }
}
