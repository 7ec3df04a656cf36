package org.gongkai.testkit;

import static org.gongkai.testkit.FaultKind.ONE_CELL;
import static org.gongkai.testkit.FaultKind.TWO_CELLS;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.Row;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * Arbitraries of faults in consistent reports. Only counts are changed; amounts take no part in sums.
 *
 * @since 0.1.0
 */
public final class FaultArbitraries {

    private FaultArbitraries() {}

    /**
     * Faults of every kind, in reports of either form.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Fault> faults() {
        return Arbitraries.of(FaultKind.class).flatMap(FaultArbitraries::faults);
    }

    /**
     * Faults of one kind, in reports of either form whose numbers are large enough for it.
     *
     * @param kind the kind
     * @return the arbitrary
     */
    public static Arbitrary<Fault> faults(FaultKind kind) {
        return Combinators.combine(Arbitraries.of(Form.class), Arbitraries.of(ReportSize.COUNTY, ReportSize.NATIONAL))
                .flatAs(ReportArbitraries::consistent)
                .filter(report -> kind == ONE_CELL
                        || kind == TWO_CELLS
                        || !possible(kind, report).isEmpty())
                .flatMap(report -> faults(kind, report));
    }

    /**
     * Faults of one kind in one report.
     *
     * @param kind the kind
     * @param report a consistent report whose numbers leave room for such a fault
     * @return the arbitrary
     */
    public static Arbitrary<Fault> faults(FaultKind kind, DisclosureReport report) {
        Arbitrary<List<CellChange>> changes = switch (kind) {
            case ONE_CELL -> otherNumber(report).map(List::of);
            case TWO_CELLS ->
                Combinators.combine(otherNumber(report), otherNumber(report))
                        .filter((first, second) -> !first.path().equals(second.path()))
                        .as(List::of);
            default -> Arbitraries.of(possible(kind, report));
        };
        return changes.map(changed -> Fault.of(kind, report, changed));
    }

    private static List<List<CellChange>> possible(FaultKind kind, DisclosureReport report) {
        Stream<List<CellChange>> changes = switch (kind) {
            case ONE_CELL, TWO_CELLS -> throw new IllegalArgumentException(kind + " has no end of possibilities");
            case SHIFTED_ROW -> rows(report).map(row -> shifted(report, row));
            case SWAPPED_DIGITS ->
                counts(report).flatMap(cell -> swapped(report, cell)).map(List::of);
            case COPIED_NEIGHBOUR ->
                rows(report).flatMap(row -> copied(report, row)).map(List::of);
            case STALE_TOTAL ->
                report.form().relations().stream()
                        .flatMap(sum -> stale(report, sum))
                        .map(List::of);
        };
        return changes.filter(changed -> changed.stream().anyMatch(CellChange::isReal))
                .toList();
    }

    private static Arbitrary<CellChange> otherNumber(DisclosureReport report) {
        List<FormCell> cells = counts(report).toList();
        return Combinators.combine(
                        Arbitraries.of(cells), Arbitraries.longs().between(0, 3 * ReportSize.COUNTY.largestPart()))
                .as((cell, number) -> change(report, cell.path(), number))
                .filter(CellChange::isReal);
    }

    private static List<CellChange> shifted(DisclosureReport report, List<FormCell> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> change(
                        report,
                        row.get(i).path(),
                        i == 0 ? 0 : number(report, row.get(i - 1).path())))
                .toList();
    }

    private static Stream<CellChange> swapped(DisclosureReport report, FormCell cell) {
        String digits = Long.toString(number(report, cell.path()));
        return IntStream.range(0, digits.length() - 1)
                .filter(i -> Character.isDigit(digits.charAt(i)))
                .mapToObj(
                        i -> digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2))
                .map(swapped -> change(report, cell.path(), Long.parseLong(swapped)));
    }

    private static Stream<CellChange> copied(DisclosureReport report, List<FormCell> row) {
        return IntStream.range(0, row.size())
                .boxed()
                .flatMap(i -> Stream.of(i - 1, i + 1)
                        .filter(neighbour -> neighbour >= 0 && neighbour < row.size())
                        .map(neighbour -> change(
                                report,
                                row.get(i).path(),
                                number(report, row.get(neighbour).path()))));
    }

    private static Stream<CellChange> stale(DisclosureReport report, Relation relation) {
        if (relation.kind().comparison() != Relation.Comparison.EQUAL
                || relation.right().size() != 1) {
            return Stream.empty();
        }
        CellPath total = relation.right().get(0);
        return relation.left().stream()
                .map(part -> change(report, total, number(report, total) - number(report, part)));
    }

    /** A change to another number that the cell can hold; a negative one becomes its opposite where none is allowed. */
    private static CellChange change(DisclosureReport report, CellPath path, long number) {
        boolean signed = report.form().cell(path).orElseThrow().column().signed();
        return new CellChange(path, report.cell(path), Cell.change(signed ? number : Math.abs(number)));
    }

    private static long number(DisclosureReport report, CellPath path) {
        return report.cell(path) instanceof Cell.Count count ? count.value() : 0;
    }

    private static Stream<FormCell> counts(DisclosureReport report) {
        return report.form().cells().stream().filter(cell -> report.cell(cell.path()) instanceof Cell.Count);
    }

    /** The rows with at least two columns, all of them counts. */
    private static Stream<List<FormCell>> rows(DisclosureReport report) {
        return report.form().tables().stream()
                .flatMap(table -> table.rows().stream().map(row -> cells(table, row)))
                .filter(row -> row.size() > 1)
                .filter(row -> row.stream().allMatch(cell -> report.cell(cell.path()) instanceof Cell.Count));
    }

    private static List<FormCell> cells(Table table, Row row) {
        return table.cells().stream().filter(cell -> cell.row().equals(row)).toList();
    }
}
