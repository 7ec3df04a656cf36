package org.gongkai.validation.internal.diagnosis;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.internal.relation.KnownSum;
import org.gongkai.validation.internal.relation.RelationCheck;

/** The cells of a report, which may be changed by way of trial, and the sums in which each takes part. */
final class TrialTables {

    private final Form form;
    private final List<Cell> cells;
    private final List<Sum> sums;
    private final List<List<Sum>> sumsOfCell;

    /** A relation between cells, given by their places in the form. */
    record Sum(RelationCheck check, List<Integer> left, List<Integer> right) {

        Stream<Integer> cells() {
            return Stream.concat(left.stream(), right.stream());
        }
    }

    TrialTables(DisclosureReport report) {
        this.form = report.form();
        this.cells = Arrays.asList(report.cells().toArray(Cell[]::new));
        this.sums = form.relations().stream()
                .filter(relation -> relation.kind().comparison() != Relation.Comparison.ZERO_TOGETHER)
                .filter(relation -> report.has(relation.section()))
                .map(this::sum)
                .toList();
        this.sumsOfCell = IntStream.range(0, cells.size())
                .mapToObj(cell -> sums.stream()
                        .filter(sum -> sum.cells().anyMatch(part -> part == cell))
                        .toList())
                .toList();
    }

    private Sum sum(Relation relation) {
        return new Sum(
                new RelationCheck(form, relation),
                relation.left().stream().map(form::indexOf).toList(),
                relation.right().stream().map(form::indexOf).toList());
    }

    List<Sum> sums() {
        return sums;
    }

    List<Sum> sumsOf(int cell) {
        return sumsOfCell.get(cell);
    }

    FormCell place(int cell) {
        return form.cells().get(cell);
    }

    /** The rows of which one cell or more takes part in the sums, each from left to right. */
    Set<List<Integer>> rowsIn(Set<Sum> concerned) {
        return concerned.stream()
                .flatMap(Sum::cells)
                .map(this::rowOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The row of a cell, from left to right. */
    List<Integer> rowOf(int cell) {
        FormCell place = place(cell);
        return IntStream.range(0, cells.size())
                .filter(other -> place(other).table() == place.table()
                        && place(other).row().equals(place.row()))
                .boxed()
                .toList();
    }

    boolean holdsCount(int cell) {
        return cells.get(cell) instanceof Cell.Count;
    }

    long count(int cell) {
        return ((Cell.Count) cells.get(cell)).value();
    }

    void set(int cell, long count) {
        cells.set(cell, Cell.change(count));
    }

    boolean canHold(int cell, long count) {
        boolean signed = place(cell).column().signed();
        return count <= Cell.MAX_NUMBER && count >= (signed ? -Cell.MAX_NUMBER : 0);
    }

    boolean fails(Sum sum) {
        return sum.check().outcome(left(sum), right(sum)) == Outcome.FAIL;
    }

    /** The number with which one of its cells alone would make a failed sum right. */
    long countThatMends(Sum sum, int cell) {
        long excess = left(sum).known().subtract(right(sum).known()).longValueExact();
        return sum.left().contains(cell) ? count(cell) - excess : count(cell) + excess;
    }

    private KnownSum left(Sum sum) {
        return sum.check().left(cells);
    }

    private KnownSum right(Sum sum) {
        return sum.check().right(cells);
    }
}
