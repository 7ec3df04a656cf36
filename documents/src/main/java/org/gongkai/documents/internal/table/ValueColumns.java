package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.internal.table.RunningText.Extent;
import org.gongkai.documents.internal.table.RunningText.Token;
import org.gongkai.documents.source.GridCell;
import org.gongkai.form.Column;

/**
 * The columns in which the values of aligned running text stand, as the rows that have all values show. Some programs align
 * text as a screen shows it, where a Chinese character is as wide as two others, some by the number of characters: only one way
 * of counting puts all rows into columns, or both put a value into the same one.
 */
final class ValueColumns {

    /** Values that are parted by less stand wherever those before them end. */
    private static final double NARROWEST_GAP = 2;

    /** A value in the middle of its column stands so far beside it at most. */
    private static final double NEARLY = 1.5;

    private final List<Scale> scales = List.of(new Scale(Token::onScreen), new Scale(Token::inFile));

    /** Whether nothing but a header shows the columns. */
    private final boolean areOfHeader;

    ValueColumns() {
        this(false);
    }

    private ValueColumns(boolean areOfHeader) {
        this.areOfHeader = areOfHeader;
    }

    /** The columns as one way of counting finds them. */
    private static final class Scale {

        private final Function<Token, Extent> extent;
        private final List<Extent> columns = new ArrayList<>();
        private boolean isAligned;

        Scale(Function<Token, Extent> extent) {
            this.extent = extent;
        }

        void add(List<Token> values) {
            boolean hasGaps = true;
            for (int i = 0; i < values.size(); i++) {
                Extent value = extent.apply(values.get(i));
                hasGaps &=
                        i == 0 || value.left() - extent.apply(values.get(i - 1)).right() >= NARROWEST_GAP;
                if (columns.size() <= i) {
                    columns.add(value);
                }
                Extent column = columns.get(i);
                columns.set(
                        i, new Extent(Math.min(column.left(), value.left()), Math.max(column.right(), value.right())));
            }
            isAligned |= hasGaps && values.size() > 1;
        }

        /** Says whether as many columns as wanted were found, and none overlaps another. */
        boolean isPlain(int wanted) {
            boolean areApart = IntStream.range(1, columns.size())
                    .allMatch(i -> columns.get(i - 1).right() <= columns.get(i).left());
            return isAligned && columns.size() == wanted && areApart;
        }

        Optional<List<GridCell>> align(List<Token> values) {
            List<GridCell> cells = new ArrayList<>();
            int next = 0;
            for (int i = 0; i < columns.size(); i++) {
                if (next < values.size() && overlaps(values.get(next), i)) {
                    if (i + 1 < columns.size() && overlaps(values.get(next), i + 1)) {
                        return Optional.empty();
                    }
                    cells.add(values.get(next).cell());
                    next++;
                } else {
                    cells.add(new GridCell("", values.get(0).place()));
                }
            }
            return next == values.size() ? Optional.of(cells) : Optional.empty();
        }

        /** Says whether all values stand at the left of their columns, all at the right, or all in the middle. */
        boolean areEven(List<Token> values) {
            return Stream.<ToDoubleFunction<Extent>>of(
                            Extent::left, Extent::right, place -> (place.left() + place.right()) / 2)
                    .anyMatch(edge -> values.stream()
                            .allMatch(value -> columns.stream()
                                    .filter(extent.apply(value)::overlaps)
                                    .allMatch(column -> Math.abs(edge.applyAsDouble(column)
                                                    - edge.applyAsDouble(extent.apply(value)))
                                            <= NEARLY)));
        }

        private boolean overlaps(Token value, int column) {
            return extent.apply(value).overlaps(columns.get(column));
        }
    }

    /** The columns that stand under the labels of a header; none if one has no label. */
    static ValueColumns under(List<Column> columns, Map<String, Token> header) {
        List<Token> labels = new ArrayList<>();
        for (Column column : columns) {
            Token label = header.get(LabelText.key(column.label().zh()));
            if (label == null) {
                return new ValueColumns();
            }
            labels.add(label);
        }
        ValueColumns under = new ValueColumns(true);
        under.add(labels);
        return under;
    }

    /** Takes note of a row that has all values. */
    void add(List<Token> values) {
        scales.forEach(scale -> scale.add(values));
    }

    /** The cells of a row that lacks values, blank ones where it has none; empty if a value does not plainly stand in one column. */
    Optional<List<GridCell>> align(List<Token> values, int wanted) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<List<GridCell>> found = scales.stream()
                .filter(scale -> scale.isPlain(wanted) && (!areOfHeader || scale.areEven(values)))
                .flatMap(scale -> scale.align(values).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
