package org.gongkai.documents.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.source.AlignedColumns.Column;
import org.gongkai.documents.internal.source.TextRow.Piece;

/** Puts empty cells where an aligned row has nothing. A row whose cells do not stand below each other's stays as it is. */
final class SpaceAlignment {

    private final List<Column> columns;

    private SpaceAlignment(List<Column> columns) {
        this.columns = columns;
    }

    /** Aligns the rows of a table; those separated by characters stay as they are. */
    static List<TextRow> align(List<TextRow> rows) {
        List<Column> columns = AlignedColumns.of(rows);
        return columns.isEmpty()
                ? rows
                : rows.stream().map(new SpaceAlignment(columns)::align).toList();
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
        int label = pieces.size() - AlignedColumns.values(row).size() - 1;
        if (label < 0 || label == pieces.size() - 1 || !columns.get(0).overlaps(pieces.get(label))) {
            return pieces;
        }
        List<Piece> parted = new ArrayList<>(pieces.subList(0, label));
        parted.addAll(pieces.get(label).withoutNumber());
        parted.addAll(pieces.subList(label + 1, pieces.size()));
        return parted;
    }
}
