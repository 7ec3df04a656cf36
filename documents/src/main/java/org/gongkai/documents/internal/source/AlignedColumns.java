package org.gongkai.documents.internal.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.documents.internal.source.TextRow.Piece;

/**
 * Finds where the columns of an aligned table are: the rows with the most values show it, and a header that has more columns.
 */
final class AlignedColumns {

    /** Where the values of a column of the table stand in their lines. */
    record Column(int start, int end) {
        static Column of(Piece piece) {
            return new Column(piece.start(), piece.end());
        }

        boolean overlaps(Column other) {
            return other.start < end && start < other.end;
        }

        boolean overlaps(Piece piece) {
            return overlaps(of(piece));
        }

        Column around(Column other) {
            return new Column(Math.min(start, other.start), Math.max(end, other.end));
        }
    }

    private AlignedColumns() {}

    /** The columns from left to right, none if they overlap. */
    static List<Column> of(List<TextRow> rows) {
        List<Column> columns = withEmptyColumns(columns(rows), rows);
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i - 1).end() > columns.get(i).start()) {
                return List.of();
            }
        }
        return columns;
    }

    /** The columns of the rows with the most values. */
    private static List<Column> columns(List<TextRow> rows) {
        int most = rows.stream().mapToInt(row -> values(row).size()).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (TextRow row : rows) {
            List<Piece> values = values(row);
            for (int i = 0; values.size() == most && i < most; i++) {
                Column own = Column.of(values.get(i));
                if (i == columns.size()) {
                    columns.add(own);
                } else {
                    columns.set(i, columns.get(i).around(own));
                }
            }
        }
        return columns;
    }

    /** The values at the end of a row. */
    static List<Piece> values(TextRow row) {
        List<Piece> pieces = row.pieces();
        int first = pieces.size();
        while (first > 0
                && pieces.get(first - 1).isAligned()
                && pieces.get(first - 1).isValue()) {
            first--;
        }
        return pieces.subList(first, pieces.size());
    }

    /** Adds the columns that are empty in every row, if the header plainly has a text above each column. */
    private static List<Column> withEmptyColumns(List<Column> columns, List<TextRow> rows) {
        List<Column> headers = headers(rows);
        boolean isPlain = headers.size() > columns.size()
                && columns.stream()
                        .allMatch(column ->
                                headers.stream().filter(column::overlaps).count() == 1)
                && headers.stream()
                        .allMatch(header ->
                                columns.stream().filter(header::overlaps).count() <= 1);
        return isPlain && !columns.isEmpty()
                ? headers.stream()
                        .map(header -> columns.stream()
                                .filter(header::overlaps)
                                .findFirst()
                                .map(header::around)
                                .orElse(header))
                        .toList()
                : columns;
    }

    /** The texts of the header, those above each other as one, without those above several. */
    private static List<Column> headers(List<TextRow> rows) {
        int labelEnd = rows.stream()
                .filter(row -> !values(row).isEmpty())
                .flatMap(row -> row.pieces().stream().filter(piece -> !piece.isValue()))
                .mapToInt(Piece::end)
                .max()
                .orElse(0);
        int lastValues = rows.size() - 1;
        while (lastValues >= 0 && values(rows.get(lastValues)).isEmpty()) {
            lastValues--;
        }
        List<List<Column>> lines = rows.subList(0, lastValues + 1).stream()
                .filter(row -> values(row).isEmpty())
                .map(row -> row.pieces().stream()
                        .map(Column::of)
                        .filter(column -> column.start() >= labelEnd)
                        .toList())
                .toList();
        List<Column> headers = new ArrayList<>();
        lines.stream()
                .flatMap(List::stream)
                .filter(header -> lines.stream().noneMatch(line -> isOverSeveral(header, line)))
                .sorted(Comparator.comparingInt(Column::start))
                .forEach(header -> {
                    int last = headers.size() - 1;
                    if (last >= 0 && headers.get(last).overlaps(header)) {
                        headers.set(last, headers.get(last).around(header));
                    } else {
                        headers.add(header);
                    }
                });
        return headers;
    }

    private static boolean isOverSeveral(Column header, List<Column> line) {
        return line.stream().filter(header::overlaps).count() > 1;
    }
}
