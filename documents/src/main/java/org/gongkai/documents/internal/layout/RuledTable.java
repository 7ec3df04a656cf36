package org.gongkai.documents.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table whose lines are drawn: where its rows and columns are, and which of their crossings are one cell. */
final class RuledTable {

    /** No table of the form has half of these columns or rows; what has is a drawing. */
    private static final int MOST_LINES = 100;

    /** A page with more lines than the longest table needs is a drawing. */
    private static final int MOST_RULINGS = 1_500;

    /** A table whose cells have sides has more than one for so many edges. */
    private static final int MOST_EDGES_PER_SIDE = 6;

    private final List<Ruling> rulings;
    private final List<Double> columns;
    private final List<Double> rows;
    private final List<Cell> cells = new ArrayList<>();

    /** The cell that covers each crossing, by row and column. */
    private final @Nullable Cell[][] taken;

    /**
     * A cell, counted from 0.
     *
     * @param row the first row
     * @param column the first column
     * @param endRow the row after the last one
     * @param endColumn the column after the last one
     */
    record Cell(int row, int column, int endRow, int endColumn) {}

    private RuledTable(List<Ruling> rulings) {
        this.rulings = rulings;
        this.columns = lines(false);
        this.rows = lines(true);
        this.taken = new Cell[rows.size()][columns.size()];
    }

    /** Sorts the lines of a page into tables: lines that touch each other belong to one. */
    static List<RuledTable> tables(List<Ruling> rulings) {
        List<Ruling> joined = joined(withSides(rulings));
        return joined.size() > MOST_RULINGS
                ? List.of()
                : groups(joined).stream()
                        .map(RuledTable::of)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /**
     * Adds the sides of cells of which only the upper and the lower edge are drawn, each for itself: where a gap parts the
     * edges of one cell from those of the next, a side is seen although it is not there.
     */
    private static List<Ruling> withSides(List<Ruling> rulings) {
        List<Ruling> edges = rulings.stream()
                .filter(Ruling::across)
                .sorted(Comparator.comparing(Ruling::position))
                .toList();
        boolean hasSides = (rulings.size() - edges.size()) * MOST_EDGES_PER_SIDE > edges.size();
        if (hasSides || edges.size() > MOST_RULINGS) {
            return rulings;
        }
        List<Ruling> all = new ArrayList<>(rulings);
        double left = edges.stream().mapToDouble(Ruling::from).min().orElse(0);
        boolean hasFrame = edges.stream().anyMatch(edge -> edge.from() > left + 1 && edge.from() < left + Ruling.NEAR);
        for (int i = 0; i < edges.size(); i++) {
            Ruling upper = edges.get(i);
            boolean isOfFrame = hasFrame && upper.from() <= left + 1;
            for (int j = i + 1; j < edges.size() && !isOfFrame; j++) {
                Ruling lower = edges.get(j);
                double common = Math.min(upper.to(), lower.to()) - Math.max(upper.from(), lower.from());
                if (common > Ruling.NEAR && lower.position() - upper.position() > Ruling.NEAR) {
                    if (Math.abs(upper.from() - lower.from()) < 1 && Math.abs(upper.to() - lower.to()) < 1) {
                        all.add(new Ruling(false, upper.from(), upper.position(), lower.position()));
                        all.add(new Ruling(false, upper.to(), upper.position(), lower.position()));
                    }
                    break;
                }
            }
        }
        return all;
    }

    /** Joins the pieces, one for each cell, in which programs draw a line. */
    private static List<Ruling> joined(List<Ruling> rulings) {
        List<Ruling> pieces = new ArrayList<>(rulings);
        pieces.sort(Comparator.comparing(Ruling::across)
                .thenComparing(ruling -> Math.round(ruling.position()))
                .thenComparing(Ruling::from));
        List<Ruling> joined = new ArrayList<>();
        for (Ruling piece : pieces) {
            Ruling last = joined.isEmpty() ? piece : joined.get(joined.size() - 1);
            boolean isOne = !joined.isEmpty() && last.across() == piece.across() && last.touches(piece);
            if (isOne) {
                double from = Math.min(last.from(), piece.from());
                joined.set(
                        joined.size() - 1,
                        new Ruling(last.across(), last.position(), from, Math.max(last.to(), piece.to())));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static List<List<Ruling>> groups(List<Ruling> rulings) {
        List<Ruling> rest = new ArrayList<>(rulings);
        List<List<Ruling>> groups = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Ruling> group = new ArrayList<>(List.of(rest.remove(rest.size() - 1)));
            for (int i = 0; i < group.size(); i++) {
                Ruling member = group.get(i);
                rest.stream().filter(member::touches).forEach(group::add);
                rest.removeIf(member::touches);
            }
            groups.add(group);
        }
        return groups;
    }

    /** Makes a table of lines that touch each other, if they part a place into cells. */
    static Optional<RuledTable> of(List<Ruling> rulings) {
        RuledTable table = new RuledTable(rulings);
        if (table.columns.size() > MOST_LINES || table.rows.size() > MOST_LINES) {
            return Optional.empty();
        }
        table.findCells();
        return Optional.of(table).filter(found -> found.cells.size() > 1);
    }

    /** The cells, a merged one once, by row and column. */
    List<Cell> cells() {
        return cells;
    }

    /** Where the lines down the page are, from left to right. */
    List<Double> columns() {
        return columns;
    }

    int countRows() {
        return rows.size() - 1;
    }

    double top() {
        return rows.get(0);
    }

    /** How far down the page a cell begins. */
    double top(Cell cell) {
        return rows.get(cell.row());
    }

    double left() {
        return columns.get(0);
    }

    double right() {
        return columns.get(columns.size() - 1);
    }

    boolean contains(Glyph glyph) {
        return isBetween(glyph.middleX(), left(), right())
                && isBetween(glyph.middleY(), rows.get(0), rows.get(rows.size() - 1));
    }

    /** The cell in which a character stands that the table contains. */
    Cell cell(Glyph glyph) {
        return taken[index(rows, glyph.middleY())][index(columns, glyph.middleX())];
    }

    /** The last line that is not behind a place. */
    private static int index(List<Double> lines, double place) {
        int found = Collections.binarySearch(lines, place);
        return found >= 0 ? found : -found - 2;
    }

    private static boolean isBetween(double place, double from, double to) {
        return from <= place && place < to;
    }

    /** Where lines of one direction run, and where those of the other end, which closes tables that are open at the sides. */
    private List<Double> lines(boolean across) {
        List<Double> places = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.across() == across) {
                places.add(ruling.position());
            }
        }
        rulings.stream()
                .filter(ruling -> ruling.across() != across)
                .map(Ruling::from)
                .min(Comparator.naturalOrder())
                .ifPresent(places::add);
        rulings.stream()
                .filter(ruling -> ruling.across() != across)
                .map(Ruling::to)
                .max(Comparator.naturalOrder())
                .ifPresent(places::add);
        places.sort(Comparator.naturalOrder());
        List<Double> distinct = new ArrayList<>();
        for (double place : places) {
            if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > Ruling.NEAR) {
                distinct.add(place);
            }
        }
        return distinct;
    }

    private void findCells() {
        for (int row = 0; row + 1 < rows.size(); row++) {
            for (int column = 0; column + 1 < columns.size(); column++) {
                if (taken[row][column] == null) {
                    Cell cell = cellAt(row, column);
                    cells.add(cell);
                    take(cell);
                }
            }
        }
    }

    private void take(Cell cell) {
        for (int i = cell.row(); i < cell.endRow(); i++) {
            for (int j = cell.column(); j < cell.endColumn(); j++) {
                taken[i][j] = taken[i][j] == null ? cell : taken[i][j];
            }
        }
    }

    /** The cell whose corner above on the left is at a crossing: it reaches to the next lines that are drawn. */
    private Cell cellAt(int row, int column) {
        int endColumn = column + 1;
        while (endColumn + 1 < columns.size() && !isDrawn(false, columns.get(endColumn), middle(rows, row))) {
            endColumn++;
        }
        int endRow = row + 1;
        while (endRow + 1 < rows.size() && !isDrawn(true, rows.get(endRow), middle(columns, column))) {
            endRow++;
        }
        return new Cell(row, column, endRow, endColumn);
    }

    private static double middle(List<Double> lines, int index) {
        return (lines.get(index) + lines.get(index + 1)) / 2;
    }

    private boolean isDrawn(boolean across, double position, double place) {
        return rulings.stream()
                .anyMatch(ruling -> ruling.across() == across
                        && Math.abs(ruling.position() - position) <= Ruling.NEAR
                        && ruling.isNear(place));
    }
}
