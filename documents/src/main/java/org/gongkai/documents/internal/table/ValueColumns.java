package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.internal.table.RunningText.Token;
import org.gongkai.documents.source.GridCell;
import org.gongkai.form.Column;

/** The columns in which the values of aligned running text stand, as the rows that have all values show. */
final class ValueColumns {

    /** Values that are parted by less stand wherever those before them end. */
    private static final double NARROWEST_GAP = 2;

    private final List<double[]> columns = new ArrayList<>();
    private boolean isAligned;

    /** The columns that stand under the labels of a header; none if one has no label. */
    static ValueColumns under(List<Column> columns, Map<String, Token> header) {
        ValueColumns under = new ValueColumns();
        for (Column column : columns) {
            Token label = header.get(LabelText.key(column.label().zh()));
            if (label == null) {
                return new ValueColumns();
            }
            double before =
                    under.columns.isEmpty() ? -NARROWEST_GAP : under.columns.get(under.columns.size() - 1)[1];
            if (label.left() - before < NARROWEST_GAP) {
                return new ValueColumns();
            }
            under.columns.add(new double[] {label.left(), label.right()});
        }
        under.isAligned = true;
        return under;
    }

    /** Takes note of a row that has all values. */
    void add(List<Token> values) {
        boolean hasGaps = true;
        for (int i = 0; i < values.size(); i++) {
            Token value = values.get(i);
            hasGaps &= i == 0 || value.left() - values.get(i - 1).right() >= NARROWEST_GAP;
            if (columns.size() <= i) {
                columns.add(new double[] {value.left(), value.right()});
            }
            columns.get(i)[0] = Math.min(columns.get(i)[0], value.left());
            columns.get(i)[1] = Math.max(columns.get(i)[1], value.right());
        }
        isAligned |= hasGaps && values.size() > 1;
    }

    /** The cells of a row that lacks values, blank ones where it has none; empty if a value does not stand in one column. */
    Optional<List<GridCell>> align(List<Token> values, int wanted) {
        boolean isPlain = isAligned && columns.size() == wanted && !values.isEmpty() && areApart();
        List<GridCell> cells = new ArrayList<>();
        int next = 0;
        for (int i = 0; isPlain && i < wanted; i++) {
            if (next < values.size() && overlaps(values.get(next), i)) {
                isPlain = i + 1 == wanted || !overlaps(values.get(next), i + 1);
                cells.add(values.get(next).cell());
                next++;
            } else {
                cells.add(new GridCell("", values.get(0).place()));
            }
        }
        return isPlain && next == values.size() ? Optional.of(cells) : Optional.empty();
    }

    private boolean areApart() {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i - 1)[1] > columns.get(i)[0]) {
                return false;
            }
        }
        return true;
    }

    private boolean overlaps(Token value, int column) {
        return value.left() < columns.get(column)[1] && value.right() > columns.get(column)[0];
    }
}
