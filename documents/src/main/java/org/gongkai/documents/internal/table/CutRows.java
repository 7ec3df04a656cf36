package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.documents.source.CellMark;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;

/** Puts rows together that the end of a page has cut: what stands below, on the next page, goes on in the same cells. */
final class CutRows {

    private CutRows() {}

    /**
     * Puts rows together.
     *
     * @param isHeader whether a row is one of a header
     * @param isLabelled whether a row has the label of a row of the form
     */
    static List<GridRow> joined(List<GridRow> rows, Predicate<GridRow> isHeader, Predicate<GridRow> isLabelled) {
        List<GridRow> joined = new ArrayList<>();
        for (GridRow row : rows) {
            GridRow above = joined.isEmpty() ? row : joined.get(joined.size() - 1);
            boolean isRest = isOnNextPage(above, row)
                    && above.cells().size() == row.cells().size()
                    && !isHeader.test(above)
                    && !isHeader.test(row)
                    && !isLabelled.test(row);
            if (isRest && goesOn(above, row, isLabelled)) {
                joined.set(joined.size() - 1, join(above, row));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean goesOn(GridRow above, GridRow row, Predicate<GridRow> isLabelled) {
        boolean hasOnlyValues = !isLabelled.test(above)
                && ValuePlacement.hasValue(above.cells())
                && ValuePlacement.hasValue(row.cells());
        return hasOnlyValues || isLabelled.test(join(above, row));
    }

    private static boolean isOnNextPage(GridRow above, GridRow row) {
        return above.place() instanceof SourcePlace.PageLine last
                && row.place() instanceof SourcePlace.PageLine first
                && first.page() == last.page() + 1;
    }

    private static GridRow join(GridRow above, GridRow below) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < above.cells().size(); i++) {
            cells.add(join(above.cells().get(i), below.cells().get(i)));
        }
        return new GridRow(cells);
    }

    private static GridCell join(GridCell above, GridCell below) {
        if (below.text().isEmpty() && below.marks().isEmpty()) {
            return above;
        }
        List<CellMark> marks =
                Stream.of(above, below).flatMap(cell -> cell.marks().stream()).toList();
        return new GridCell(above.text() + "\n" + below.text(), above.place(), marks, above.coveredBy());
    }
}
