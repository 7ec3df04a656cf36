package org.gongkai.documents.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.documents.source.TextRow.Piece;

/**
 * Puts empty cells where an aligned row has nothing: the rows with the most values, and a header that has more columns, show where they are. A row whose
 * values do not stand below those of others stays as it is.
 */
final class SpaceAlignment {

    private final List<TextRow> rows;
    private final List<Column> columns = new ArrayList<>();

    /** The columns of a line in which the values of a column of the table stand. */
    private record Column(int start, int end) {
        boolean overlaps(Piece piece) {
            return piece.start() < end && start < piece.end();
        }

        Column around(Column other) {
            return new Column(Math.min(start, other.start), Math.max(end, other.end));
        }
    }

    private SpaceAlignment(List<TextRow> rows) {
        this.rows = rows;
        int most = rows.stream().mapToInt(row -> values(row).size()).max().orElse(0);
        List<List<Piece>> full = rows.stream()
                .map(SpaceAlignment::values)
                .filter(values -> values.size() == most)
                .toList();
        for (int i = 0; i < most; i++) {
            int column = i;
            columns.add(new Column(
                    full.stream().mapToInt(row -> row.get(column).start()).min().orElseThrow(),
                    full.stream().mapToInt(row -> row.get(column).end()).max().orElseThrow()));
        }
        header().ifPresent(this::widen);
    }

    /** Finds a line without values that has a text above each column, and some above none: columns that are empty. */
    private Optional<List<Piece>> header() {
        int labelEnd = rows.stream()
                .filter(row -> !values(row).isEmpty())
                .flatMap(row -> labels(row).stream())
                .mapToInt(Piece::end)
                .max()
                .orElse(0);
        return rows.stream()
                .filter(row -> values(row).isEmpty())
                .map(row -> row.pieces().stream()
                        .filter(piece -> piece.start() >= labelEnd)
                        .toList())
                .filter(header -> !columns.isEmpty() && header.size() > columns.size() && isAboveEach(header))
                .findFirst();
    }

    private boolean isAboveEach(List<Piece> header) {
        return columns.stream()
                        .allMatch(column ->
                                header.stream().filter(column::overlaps).count() == 1)
                && header.stream()
                        .allMatch(piece -> columns.stream()
                                        .filter(column -> column.overlaps(piece))
                                        .count()
                                <= 1);
    }

    private void widen(List<Piece> header) {
        List<Column> narrow = List.copyOf(columns);
        columns.clear();
        for (Piece piece : header) {
            Column own = new Column(piece.start(), piece.end());
            columns.add(narrow.stream()
                    .filter(column -> column.overlaps(piece))
                    .findFirst()
                    .map(own::around)
                    .orElse(own));
        }
    }

    /** Aligns the rows of a table; those separated by characters stay as they are. */
    static List<TextRow> align(List<TextRow> rows) {
        SpaceAlignment alignment = new SpaceAlignment(rows);
        boolean isAligned = IntStream.range(1, alignment.columns.size())
                .allMatch(i -> alignment.columns.get(i - 1).end()
                        <= alignment.columns.get(i).start());
        return isAligned ? rows.stream().map(alignment::align).toList() : rows;
    }

    /** The values at the end of a row. */
    private static List<Piece> values(TextRow row) {
        List<Piece> pieces = row.pieces();
        int first = pieces.size();
        while (first > 0
                && pieces.get(first - 1).isAligned()
                && pieces.get(first - 1).isValue()) {
            first--;
        }
        return pieces.subList(first, pieces.size());
    }

    /** What stands before the values. */
    private static List<Piece> labels(TextRow row) {
        return row.pieces().subList(0, row.pieces().size() - values(row).size());
    }

    private TextRow align(TextRow row) {
        List<Piece> values = values(row);
        List<Piece> aligned = new ArrayList<>(labels(row));
        int next = 0;
        for (Piece value : values) {
            int column = column(value);
            if (column < next) {
                return row;
            }
            for (; next < column; next++) {
                aligned.add(new Piece("", value.start(), value.start()));
            }
            aligned.add(value);
            next++;
        }
        return new TextRow(row.place(), aligned);
    }

    /** The one column below which a value stands, -1 if there is not just one. */
    private int column(Piece value) {
        int[] found = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).overlaps(value))
                .toArray();
        return found.length == 1 ? found[0] : -1;
    }
}
