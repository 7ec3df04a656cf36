package org.gongkai.documents.internal.recognition;

import java.util.List;
import java.util.OptionalInt;
import org.gongkai.documents.source.GridCell;

/** Which of the cells behind a label stand in which columns. */
sealed interface ValuePlacement {

    /**
     * The cells from the first column on; fewer than columns if the document lost some.
     *
     * @param cells the cells, empty ones too
     */
    record Placed(List<GridCell> cells) implements ValuePlacement {}

    /** There are more values than columns. */
    record TooMany() implements ValuePlacement {}

    /** There are empty cells before the values, and it is not clear which of them are columns. */
    record Unclear() implements ValuePlacement {}

    /**
     * Places cells. Empty cells on the left are columns without a value, or belong to the labels, which merged cells leave
     * behind; the last columns may be lost. Where that is in doubt, the place where values usually begin decides.
     *
     * @param printed the cells behind the label
     * @param columns how many columns the row has
     * @param usualStart where the values of the row begin by what stands around it, if that tells
     */
    static ValuePlacement of(List<GridCell> printed, int columns, OptionalInt usualStart) {
        int end = end(printed);
        if (end == 0) {
            return new Placed(printed.subList(0, Math.min(printed.size(), columns)));
        }
        int start = start(printed);
        if (end - start > columns) {
            return new TooMany();
        }
        int earliest = Math.max(0, end - columns);
        if (earliest == start) {
            return placed(printed, start, columns);
        }
        return usualStart.isPresent() && usualStart.getAsInt() >= earliest && usualStart.getAsInt() <= start
                ? placed(printed, usualStart.getAsInt(), columns)
                : new Unclear();
    }

    private static Placed placed(List<GridCell> printed, int start, int columns) {
        boolean isShort = printed.size() < start + columns;
        return new Placed(printed.subList(start, isShort ? end(printed) : start + columns));
    }

    /** Says where the values begin, if there is one for every column, so that there is no doubt. */
    static OptionalInt certainStart(List<GridCell> printed, int columns) {
        int start = start(printed);
        return end(printed) - start == columns ? OptionalInt.of(start) : OptionalInt.empty();
    }

    /** Says whether a merged cell reaches into the cells. */
    static boolean isMerged(List<GridCell> printed) {
        for (GridCell cell : printed) {
            if (cell.covered()) {
                return true;
            }
        }
        return false;
    }

    private static int start(List<GridCell> printed) {
        int start = 0;
        while (start < printed.size() && printed.get(start).text().isEmpty()) {
            start++;
        }
        return start;
    }

    /** Says behind which cell there are only empty ones. */
    static int end(List<GridCell> printed) {
        int end = printed.size();
        while (end > 0 && printed.get(end - 1).text().isEmpty()) {
            end--;
        }
        return end;
    }
}
