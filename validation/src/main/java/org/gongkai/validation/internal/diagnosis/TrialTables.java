package org.gongkai.validation.internal.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * The counts of a report, which may be changed by way of trial, and the sums in which each takes part. A change costs a step
 * for every sum of its cell, whatever the size of the tables.
 */
final class TrialTables {

    private final Form form;
    private final boolean[] known;
    private final long[] counts;
    private final List<Sum> sums;
    private final List<List<Sum>> sumsOfCell;

    /** A relation between cells, given by their places in the form, and what is known of its two sides. */
    static final class Sum {

        private final Relation relation;
        private final List<Integer> left;
        private final List<Integer> right;
        private final boolean equal;
        private final boolean leftComplete;
        private final boolean rightComplete;
        private final boolean leftMayBeLess;
        private final boolean rightTellsNothing;
        private long excess;

        private Sum(Form form, Relation relation, boolean[] known) {
            this.relation = relation;
            this.left = relation.left().stream().map(form::indexOf).toList();
            this.right = relation.right().stream().map(form::indexOf).toList();
            this.equal = relation.kind().comparison() == Relation.Comparison.EQUAL;
            this.leftComplete = left.stream().allMatch(cell -> known[cell]);
            this.rightComplete = right.stream().allMatch(cell -> known[cell]);
            this.leftMayBeLess = left.stream()
                    .anyMatch(cell ->
                            !known[cell] && form.cells().get(cell).column().signed());
            this.rightTellsNothing = right.stream().noneMatch(cell -> known[cell]);
        }

        Relation relation() {
            return relation;
        }

        boolean isEqual() {
            return equal;
        }

        List<Integer> right() {
            return right;
        }

        List<Integer> left() {
            return left;
        }

        Stream<Integer> cells() {
            return Stream.concat(left.stream(), right.stream());
        }

        int size() {
            return left.size() + right.size();
        }

        boolean has(int cell) {
            return left.contains(cell) || right.contains(cell);
        }

        /** Whether it fails for certain, whatever the cells hold that hold no number. */
        boolean fails() {
            if (rightComplete && excess > 0) {
                return leftComplete || !leftMayBeLess;
            }
            boolean rightExceeds = excess < 0 && leftComplete && (rightComplete || !rightTellsNothing);
            return equal && rightExceeds;
        }
    }

    TrialTables(DisclosureReport report) {
        this.form = report.form();
        List<Cell> cells = report.cells();
        this.known = new boolean[cells.size()];
        this.counts = new long[cells.size()];
        for (int i = 0; i < counts.length; i++) {
            if (cells.get(i) instanceof Cell.Count count) {
                known[i] = true;
                counts[i] = count.value();
            }
        }
        this.sums = form.relations().stream()
                .filter(relation -> relation.kind().comparison() != Relation.Comparison.ZERO_TOGETHER)
                .filter(relation -> report.has(relation.section()))
                .map(relation -> new Sum(form, relation, known))
                .toList();
        List<List<Sum>> ofCell = new ArrayList<>(Collections.nCopies(counts.length, List.of()));
        for (Sum sum : sums) {
            sum.left.forEach(cell -> add(ofCell, cell, sum, 1));
            sum.right.forEach(cell -> add(ofCell, cell, sum, -1));
        }
        this.sumsOfCell = List.copyOf(ofCell);
    }

    private void add(List<List<Sum>> ofCell, int cell, Sum sum, int sign) {
        List<Sum> all = new ArrayList<>(ofCell.get(cell));
        all.add(sum);
        ofCell.set(cell, List.copyOf(all));
        sum.excess += sign * counts[cell];
    }

    List<Sum> sums() {
        return sums;
    }

    List<Table> tables() {
        return form.tables();
    }

    List<Sum> sumsOf(int cell) {
        return sumsOfCell.get(cell);
    }

    FormCell place(int cell) {
        return form.cells().get(cell);
    }

    /** The rows of a table, each from left to right. */
    List<List<Integer>> rows(Table table) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        IntStream.range(0, counts.length)
                .filter(cell -> place(cell).table() == table)
                .forEach(cell -> rows.computeIfAbsent(place(cell).row().key(), none -> new ArrayList<>())
                        .add(cell));
        return List.copyOf(rows.values());
    }

    int size() {
        return counts.length;
    }

    boolean holdsCount(int cell) {
        return known[cell];
    }

    long count(int cell) {
        return counts[cell];
    }

    void set(int cell, long count) {
        long change = count - counts[cell];
        counts[cell] = count;
        for (Sum sum : sumsOfCell.get(cell)) {
            sum.excess += sum.left.contains(cell) ? change : -change;
        }
    }

    boolean canHold(int cell, long count) {
        boolean signed = place(cell).column().signed();
        return count <= Cell.MAX_NUMBER && count >= (signed ? -Cell.MAX_NUMBER : 0);
    }

    /** The number with which one of its cells alone would make a failed sum right. */
    long countThatMends(Sum sum, int cell) {
        return sum.left.contains(cell) ? counts[cell] - sum.excess : counts[cell] + sum.excess;
    }
}
