package org.gongkai.documents;

import java.util.List;
import java.util.OptionalInt;

/** Which of the texts behind a label stand in which columns. */
sealed interface ValuePlacement {

    /**
     * The texts from the first column on; fewer than columns if the document lost some.
     *
     * @param texts the texts, empty for an empty cell
     */
    record Placed(List<String> texts) implements ValuePlacement {}

    /** There are more values than columns. */
    record TooMany() implements ValuePlacement {}

    /** There are empty cells on both sides, and it is not clear which of them are columns. */
    record Unclear() implements ValuePlacement {}

    /**
     * Places texts. Where there are more cells than columns, empty ones on the left belong to the labels, which merged cells
     * leave behind, and empty ones on the right to nothing.
     *
     * @param printed the texts behind the label
     * @param columns how many columns the row has
     * @param usualStart where the values of rows begin whose label stands in the same place, if such rows tell
     */
    static ValuePlacement of(List<String> printed, int columns, OptionalInt usualStart) {
        int end = end(printed);
        int surplus = printed.size() - columns;
        if (surplus < 0 || end == 0) {
            return new Placed(surplus < 0 ? printed.subList(0, end) : printed.subList(0, columns));
        }
        int start = start(printed);
        if (end - start > columns) {
            return new TooMany();
        }
        int earliest = Math.max(0, end - columns);
        int latest = Math.min(start, surplus);
        if (earliest == latest) {
            return new Placed(printed.subList(earliest, earliest + columns));
        }
        return usualStart.isPresent() && usualStart.getAsInt() >= earliest && usualStart.getAsInt() <= latest
                ? new Placed(printed.subList(usualStart.getAsInt(), usualStart.getAsInt() + columns))
                : new Unclear();
    }

    /** Says where the values begin, if there is one for every column, so that there is no doubt. */
    static OptionalInt certainStart(List<String> printed, int columns) {
        int start = start(printed);
        return end(printed) - start == columns ? OptionalInt.of(start) : OptionalInt.empty();
    }

    private static int start(List<String> printed) {
        int start = 0;
        while (start < printed.size() && printed.get(start).isEmpty()) {
            start++;
        }
        return start;
    }

    private static int end(List<String> printed) {
        int end = printed.size();
        while (end > 0 && printed.get(end - 1).isEmpty()) {
            end--;
        }
        return end;
    }
}
