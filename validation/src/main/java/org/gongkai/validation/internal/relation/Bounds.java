package org.gongkai.validation.internal.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.finding.Outcome;
import org.gongkai.form.Form;
import org.gongkai.form.Relation;
import org.gongkai.report.Cell;

/**
 * What the relations of a form say about cells that hold no number: no count is negative, and no part is more than its whole.
 * The bounds that one relation gives hold in all others, which may narrow them further.
 */
public final class Bounds {

    private static final long NO_BOUND = Long.MAX_VALUE / 1_000;

    private static final Map<Form, List<RelationCheck>> RELATIONS = relations();

    private final List<RelationCheck> relations;
    private final long[] least;
    private final long[] most;
    private boolean changed;
    private boolean contradiction;

    private Bounds(Form form, List<Cell> cells, List<RelationCheck> relations) {
        this.relations = relations;
        this.least = new long[cells.size()];
        this.most = new long[cells.size()];
        for (int i = 0; i < least.length; i++) {
            boolean known = cells.get(i) instanceof Cell.Count;
            boolean signed = form.cells().get(i).column().signed();
            least[i] = known ? ((Cell.Count) cells.get(i)).value() : signed ? -NO_BOUND : 0;
            most[i] = known ? least[i] : NO_BOUND;
        }
    }

    private static Map<Form, List<RelationCheck>> relations() {
        Map<Form, List<RelationCheck>> relations = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            relations.put(
                    form,
                    form.relations().stream()
                            .filter(relation -> relation.kind().comparison() != Relation.Comparison.ZERO_TOGETHER)
                            .map(relation -> new RelationCheck(form, relation))
                            .toList());
        }
        return relations;
    }

    /**
     * Puts a zero into every cell without a number that can only be zero, by what all relations but one say. Relations that
     * are broken say nothing.
     *
     * @param form the form
     * @param cells all cells of a report
     * @param except the relation that is to be decided
     * @return the cells, those that can only be zero among them
     */
    public static List<Cell> withZeros(Form form, List<Cell> cells, Relation except) {
        List<RelationCheck> others = RELATIONS.getOrDefault(form, List.of()).stream()
                .filter(check -> !check.relation().equals(except))
                .filter(check -> check.outcome(check.left(cells), check.right(cells)) != Outcome.FAIL)
                .toList();
        Bounds bounds = new Bounds(form, cells, others);
        bounds.narrow();
        if (bounds.contradiction) {
            return cells;
        }
        List<Cell> settled = new ArrayList<>(cells);
        for (int i = 0; i < settled.size(); i++) {
            boolean unknown = settled.get(i).number().isEmpty();
            if (unknown && bounds.least[i] == 0 && bounds.most[i] == 0) {
                settled.set(i, Cell.count(0));
            }
        }
        return settled;
    }

    private void narrow() {
        do {
            changed = false;
            for (RelationCheck check : relations) {
                boolean equal = check.relation().kind().comparison() == Relation.Comparison.EQUAL;
                atMost(check.leftIndexes(), check.rightIndexes());
                if (equal) {
                    atMost(check.rightIndexes(), check.leftIndexes());
                }
            }
        } while (changed && !contradiction);
    }

    /** Of two sums of which one is at most the other: no part is more, and none of the other less, than that leaves. */
    private void atMost(int[] smaller, int[] larger) {
        long smallest = sum(least, smaller);
        long largest = sum(most, larger);
        if (smallest > largest) {
            contradiction = true;
            return;
        }
        for (int cell : smaller) {
            if (largest < NO_BOUND && smallest > -NO_BOUND) {
                lower(cell, largest - (smallest - least[cell]));
            }
        }
        for (int cell : larger) {
            long others = largest - most[cell];
            if (smallest > -NO_BOUND && sumWithout(larger, cell) < NO_BOUND) {
                raise(cell, smallest - (most[cell] >= NO_BOUND ? sumWithout(larger, cell) : others));
            }
        }
    }

    private long sumWithout(int[] cells, int without) {
        long sum = 0;
        for (int cell : cells) {
            sum += cell == without ? 0 : most[cell];
        }
        return sum;
    }

    private static long sum(long[] bounds, int[] cells) {
        long sum = 0;
        for (int cell : cells) {
            sum += bounds[cell];
        }
        return sum;
    }

    private void lower(int cell, long bound) {
        if (bound < most[cell]) {
            most[cell] = bound;
            changed = true;
            contradiction |= most[cell] < least[cell];
        }
    }

    private void raise(int cell, long bound) {
        if (bound > least[cell]) {
            least[cell] = bound;
            changed = true;
            contradiction |= most[cell] < least[cell];
        }
    }
}
