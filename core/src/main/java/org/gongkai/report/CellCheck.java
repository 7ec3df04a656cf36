package org.gongkai.report;

import java.util.Iterator;
import org.gongkai.form.FormCell;
import org.gongkai.form.Table;
import org.gongkai.form.Unit;

/** Refuses what a cell of the form cannot hold. */
final class CellCheck {

    private CellCheck() {}

    static void check(Table table, CellGroup group) {
        Iterator<FormCell> places = table.cells().iterator();
        group.forEachCell(cell -> check(places.next(), cell));
    }

    private static void check(FormCell place, Cell cell) {
        if (cell instanceof Cell.Count count) {
            if (count.value() < 0 && !place.column().signed()) {
                throw new IllegalArgumentException(place.path() + " takes no negative count: " + count);
            }
        } else if (cell instanceof Cell.Amount amount && place.column().unit() == Unit.COUNT) {
            throw new IllegalArgumentException(place.path() + " takes a count (Cell.count), not the amount " + amount);
        }
    }
}
