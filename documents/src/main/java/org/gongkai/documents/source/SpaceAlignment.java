package org.gongkai.documents.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.documents.source.TextRow.Piece;

/**
 * Puts empty cells where an aligned row has nothing. The rows with the most values, and a header that has more columns, show
 * where the columns are. A row whose cells do not stand below each other's stays as it is.
 */
final class SpaceAlignment {

    private final List<Column> columns;

    /** Where the values of a column of the table stand in their lines. */
    private record Column(int start, int end) {
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

    private SpaceAlignment(List<Column> columns) {
        this.columns = columns;
    }

    /** Aligns the rows of a table; those separated by characters stay as they are. */
    static List<TextRow> align(List<TextRow> rows) {
        List<Column> columns = withEmptyColumns(columns(rows), rows);
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i - 1).end() > columns.get(i).start()) {
                return rows;
            }
        }
        return columns.isEmpty()
                ? rows
                : rows.stream().map(new SpaceAlignment(columns)::align).toList();
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

    private TextRow align(TextRow row) {
        List<Piece> pieces = withoutGluedValue(row);
        int first = 0;
        while (first < pieces.size() && !isInColumns(pieces.get(first))) {
            first++;
        }
        boolean isClear = pieces.subList(first, pieces.size()).stream()
                .allMatch(piece -> columns.stream()
                                .filter(column -> column.overlaps(piece))
                                .count()
                        == 1);
        if (!isClear || pieces.stream().noneMatch(Piece::isValue)) {
            return row;
        }
        List<Piece> aligned = new ArrayList<>(pieces.subList(0, first));
        int next = first;
        for (Column column : columns) {
            if (next < pieces.size() && column.overlaps(pieces.get(next))) {
                aligned.add(pieces.get(next));
                next++;
            } else {
                aligned.add(new Piece("", column.start(), column.start()));
            }
        }
        return next < pieces.size() ? row : new TextRow(row.place(), aligned);
    }

    /** A value may begin before its column; a label may only reach into the first. */
    private boolean isInColumns(Piece piece) {
        Column column = columns.get(0);
        return piece.start() >= column.start() || piece.isValue() && column.overlaps(piece);
    }

    /** Before values, a number at the end of a label is the first value if it stands in the first column. */
    private List<Piece> withoutGluedValue(TextRow row) {
        List<Piece> pieces = row.pieces();
        int label = pieces.size() - values(row).size() - 1;
        if (label < 0 || label == pieces.size() - 1 || !columns.get(0).overlaps(pieces.get(label))) {
            return pieces;
        }
        List<Piece> parted = new ArrayList<>(pieces.subList(0, label));
        parted.addAll(pieces.get(label).withoutNumber());
        parted.addAll(pieces.subList(label + 1, pieces.size()));
        return parted;
    }
}
