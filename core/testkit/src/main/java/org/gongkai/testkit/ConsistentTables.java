package org.gongkai.testkit;

import java.util.List;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.Relation;

/** Makes arbitrary numbers agree with the relations of a form, one relation after the other. */
final class ConsistentTables {

    private final Form form;
    private final long[] numbers;

    private ConsistentTables(Form form, long[] numbers) {
        this.form = form;
        this.numbers = numbers;
    }

    /** Changes the numbers, one for every cell of the form, so that all relations hold. */
    static void makeConsistent(Form form, long[] numbers) {
        ConsistentTables tables = new ConsistentTables(form, numbers);
        form.relations().forEach(tables::makeTrue);
    }

    private void makeTrue(Relation relation) {
        long left = sum(relation.left());
        long right = sum(relation.right());
        switch (relation.kind().comparison()) {
            case EQUAL -> {
                if (relation.right().size() == 1) {
                    raise(relation.right().get(0), left - right);
                } else if (left < right) {
                    raise(relation.left().get(0), right - left);
                } else {
                    raise(relation.right().get(relation.right().size() - 1), left - right);
                }
            }
            case AT_MOST -> raise(relation.right().get(0), Math.max(0, left - right));
            case ZERO_TOGETHER -> {
                if (left == 0) {
                    raise(relation.right().get(0), -right);
                } else if (right == 0) {
                    raise(relation.right().get(0), left);
                }
            }
        }
    }

    private long sum(List<CellPath> cells) {
        return cells.stream().mapToLong(cell -> numbers[form.indexOf(cell)]).sum();
    }

    private void raise(CellPath cell, long by) {
        numbers[form.indexOf(cell)] += by;
    }
}
