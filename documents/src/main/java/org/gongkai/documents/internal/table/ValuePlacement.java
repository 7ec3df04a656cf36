package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Column;
import org.gongkai.text.PlainText;

/** Places the values behind a label in the columns that the header above them names, or else in the form's order. */
final class ValuePlacement {

    /** Fewer rows may end alike by chance. */
    private static final int FEWEST_FLUSH = 3;

    /** The rows that were placed by each header. */
    private final Map<GridHeader, List<PrintedRow>> below = new HashMap<>();

    private final Set<GridHeader> contradicted = new HashSet<>();

    /** The rows whose cells, with blank ones among them, end with the last column if they begin with the first. */
    private final List<Flush> flush = new ArrayList<>();

    /** Whether some row has values behind the last column if its cells begin with the first. */
    private boolean isBesideFlush;

    private record Flush(PrintedRow printed, List<Column> columns, List<GridCell> cells) {}

    /**
     * Places what stands behind a label.
     *
     * @param from where the values begin
     * @param isContinued whether the table goes on with the header of the one before
     */
    void place(
            PrintedRow printed, List<Column> columns, GridRow row, int from, GridHeader header, boolean isContinued) {
        GridHeader.Columns found = header.columns(columns);
        boolean isShifted = !found.isEmpty() && found.first() < from;
        boolean isCountable = !found.isComplete()
                && header.order().of(columns) == HeaderOrder.Answer.AS_IN_FORM
                && row.cells().subList(from, row.cells().size()).stream()
                                .filter(ValuePlacement::isPrinted)
                                .count()
                        == columns.size();
        if (!found.isEmpty() && !isShifted && !isCountable && fits(row, header)) {
            placeByHeader(printed, row, from, header, found);
            below.computeIfAbsent(header, key -> new ArrayList<>()).add(printed);
            if (printed.problem().filter(Problem.WITHOUT_HEADER::equals).isPresent()) {
                contradicted.add(header);
            }
        } else {
            boolean isOtherPiece = isContinued && !fits(row, header);
            placeByCount(printed, columns, row, from, header, found.isEmpty() || isOtherPiece);
        }
    }

    /** Places the rows that only all of them together allow, and leaves those blank that others contradict. */
    void settle() {
        doubtContradicted();
        boolean areFlush = flush.size() >= FEWEST_FLUSH && !isBesideFlush;
        flush.forEach(row -> {
            if (areFlush) {
                row.printed().count(row.columns(), row.cells());
            } else {
                row.printed().fail(Problem.OTHER_WIDTH);
            }
        });
        flush.clear();
    }

    /**
     * Leaves the rows blank below headers that cannot be right: some row has a value where the header has nothing, and the
     * header lacks columns or no row fills all of its.
     */
    private void doubtContradicted() {
        for (GridHeader header : contradicted) {
            List<PrintedRow> rows = below.getOrDefault(header, List.of());
            boolean isBorneOut = rows.stream().anyMatch(PrintedRow::isWhole);
            if (!isBorneOut) {
                rows.forEach(row -> row.fail(Problem.WITHOUT_HEADER));
            }
        }
        contradicted.clear();
    }

    /** Says whether a row stands straight below its header; where cells have addresses, those behind the last are empty. */
    static boolean fits(GridRow row, GridHeader header) {
        return row.place() instanceof SourcePlace.SheetCell
                || header.isAsWide(row.cells().size());
    }

    private static void placeByHeader(
            PrintedRow printed, GridRow row, int from, GridHeader header, GridHeader.Columns found) {
        List<GridCell> cells = row.cells();
        Map<Integer, Column> positions = above(cells, from, found.byPosition());
        GridCell nowhere = beginBelow(printed, found.inForm(), row);
        boolean isBelowOther = false;
        for (int i = from; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            if (positions.containsKey(i)) {
                placeBelow(printed, cells, i, positions, nowhere);
            } else {
                isBelowOther |= isNumber(cell) && header.isForeignTo(i);
                boolean isBeforeColumns = i < found.first();
                if (isValue(cell) && (isBeforeColumns || !header.isNamed(i))) {
                    printed.fail(Problem.WITHOUT_HEADER);
                } else if (!cell.text().isEmpty() && !isValue(cell)) {
                    printed.stray(cell.text());
                }
            }
        }
        if (isBelowOther && !printed.isWhole()) {
            printed.fail(Problem.UNKNOWN_COLUMNS);
        }
        found.near().forEach(printed::nearHeader);
        if (found.isReordered()) {
            printed.reorder();
        }
    }

    /**
     * What stands above each position of a row. Where the row's cells end a little beside the edges of the header, and are as
     * many as the columns there, each belongs to the column of its number, if every one reaches below its own.
     */
    static <T> Map<Integer, T> above(List<GridCell> cells, int from, SortedMap<Integer, T> header) {
        List<T> columns = header.values().stream().distinct().toList();
        Map<Integer, T> inOrder = new HashMap<>();
        Set<T> reached = new HashSet<>();
        boolean isStraight = true;
        int count = 0;
        for (int i = from; i < cells.size(); i++) {
            boolean goesOn = cells.get(i).covered() && origin(cells, cells.get(i)) >= from;
            count += goesOn ? 0 : 1;
            if (count > columns.size()) {
                return header;
            }
            T column = columns.get(count - 1);
            inOrder.put(i, column);
            if (column.equals(header.get(i))) {
                reached.add(column);
            } else {
                isStraight = false;
            }
        }
        return isStraight || reached.size() < columns.size() ? header : inOrder;
    }

    /** Says that a row has columns, each blank until a cell is placed; gives the cell that stands for that. */
    static GridCell beginBelow(PrintedRow printed, List<Column> columns, GridRow row) {
        GridCell nowhere = new GridCell("", row.place());
        columns.forEach(column -> printed.set(column, nowhere));
        return nowhere;
    }

    /** Places the cell at a position that a column has; of equal values in one column, the first counts. */
    static void placeBelow(
            PrintedRow printed, List<GridCell> cells, int position, Map<Integer, Column> positions, GridCell nowhere) {
        GridCell cell = cells.get(position);
        Column column = Objects.requireNonNull(positions.get(position));
        GridCell before = printed.values().get(column);
        if (cell.covered()) {
            if (!column.equals(positions.get(origin(cells, cell)))) {
                printed.fail(Problem.MERGED);
            }
        } else if (isPrinted(cell)) {
            if (before == null || !isPrinted(before)) {
                printed.set(column, cell);
            } else if (!before.text().equals(cell.text())) {
                printed.fail(Problem.SEVERAL);
            }
        } else if (nowhere.equals(before)) {
            printed.set(column, cell);
        }
    }

    /** The position in the same row of the cell that covers another, -1 if it begins above. */
    static int origin(List<GridCell> cells, GridCell covered) {
        GridCell covering = covered.coveredBy().orElse(covered);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) == covering) {
                return i;
            }
        }
        return -1;
    }

    /** Without a header that fits, the form's order counts if there are just as many cells. */
    private void placeByCount(
            PrintedRow printed, List<Column> columns, GridRow row, int from, GridHeader header, boolean isHeaderless) {
        HeaderOrder.Answer answer = header.order().of(columns);
        List<GridCell> behind = row.cells().subList(from, row.cells().size());
        List<GridCell> values =
                behind.stream().filter(ValuePlacement::isPrinted).toList();
        List<GridCell> own = behind.stream()
                .filter(cell -> !cell.covered() || origin(row.cells(), cell) < from)
                .toList();
        boolean isMerged = own.stream()
                .anyMatch(
                        cell -> cell.coveredBy().filter(ValuePlacement::isValue).isPresent());
        if (answer == HeaderOrder.Answer.FOREIGN || isHeaderless && header.isForeign()) {
            printed.fail(Problem.FOREIGN_COLUMNS);
        } else if (isMerged) {
            printed.fail(Problem.MERGED);
        } else if (values.isEmpty()) {
            boolean isOneEach = own.size() == columns.size();
            for (int i = 0; i < columns.size(); i++) {
                SourcePlace place = isOneEach ? own.get(i).place() : row.place();
                printed.set(columns.get(i), new GridCell("", place));
            }
        } else if (answer == HeaderOrder.Answer.OTHERWISE) {
            printed.fail(Problem.UNKNOWN_COLUMNS);
        } else if (values.size() == columns.size()
                && header.mayLackColumn(row.cells().size())) {
            printed.fail(Problem.OTHER_WIDTH);
        } else if (values.size() == columns.size() && isBlock(own, values.size())) {
            printed.count(columns, values);
        } else if (isHeaderless && own.size() == columns.size() && isPrinted(own.get(0))) {
            printed.count(columns, own);
        } else if (answer == HeaderOrder.Answer.AS_IN_FORM && reach(own) == columns.size()) {
            flush.add(new Flush(printed, columns, own));
        } else {
            isBesideFlush |= reach(own) > columns.size();
            printed.fail(
                    values.size() > columns.size()
                            ? Problem.TOO_MANY
                            : isHeaderless || answer == HeaderOrder.Answer.ABSENT
                                    ? Problem.TOO_FEW
                                    : Problem.OTHER_WIDTH);
        }
    }

    /** How many cells there are up to the last that is printed. */
    private static int reach(List<GridCell> cells) {
        int reach = cells.size();
        while (reach > 0 && !isPrinted(cells.get(reach - 1))) {
            reach--;
        }
        return reach;
    }

    /** Says whether values follow each other without an empty cell between them. */
    private static boolean isBlock(List<GridCell> cells, int values) {
        int first = 0;
        while (!isPrinted(cells.get(first))) {
            first++;
        }
        return cells.subList(first, Math.min(cells.size(), first + values)).stream()
                .allMatch(ValuePlacement::isPrinted);
    }

    static boolean isPrinted(GridCell cell) {
        return !cell.text().isEmpty() || !cell.marks().isEmpty();
    }

    static boolean isValue(GridCell cell) {
        return cell.text().isEmpty() ? !cell.marks().isEmpty() : PrintedValue.isValue(cell.text());
    }

    static boolean hasValue(List<GridCell> cells) {
        for (GridCell cell : cells) {
            if (isValue(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a cell holds a number, rather than a mark that stands for none. */
    static boolean isNumber(GridCell cell) {
        return isValue(cell)
                && !PrintedValue.isNotApplicable(PlainText.normal(cell.text()).strip());
    }
}
