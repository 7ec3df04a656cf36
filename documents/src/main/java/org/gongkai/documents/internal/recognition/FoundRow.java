package org.gongkai.documents.internal.recognition;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Row;

/**
 * A line of a document that is a row of the form.
 *
 * @param row the row of the form
 * @param line the line
 * @param index the line's place among the lines of the table
 * @param labelIndex the cell of the line that has the label, or the last piece of it
 * @param corrected whether the label was recognised by its likeness only
 */
record FoundRow(Row row, Line line, int index, int labelIndex, boolean corrected) {

    String label() {
        return line.texts().get(labelIndex);
    }

    /** The texts before the label: labels of groups, or pieces of them. */
    Stream<String> before() {
        return line.texts().subList(0, labelIndex).stream().filter(text -> !text.isEmpty());
    }

    /** The first cell behind the label and what a merged label covers. */
    int valueIndex() {
        List<GridCell> cells = line.cells();
        SourcePlace label = cells.get(labelIndex).place();
        int index = labelIndex + 1;
        while (index < cells.size()
                && cells.get(index).covered()
                && cells.get(index).place().equals(label)) {
            index++;
        }
        return index;
    }

    /** What stands behind the label, empty cells too. */
    List<GridCell> valueCells() {
        return line.cells().subList(valueIndex(), line.cells().size());
    }

    List<String> values() {
        return valueCells().stream().map(GridCell::text).toList();
    }

    boolean hasValues() {
        return line.hasValueFrom(valueIndex());
    }

    /** Says whether a merged cell is among the values. */
    boolean hasMergedValues() {
        return ValuePlacement.isMerged(valueCells());
    }

    /** Says whether anything stands behind the label, a value or not. */
    boolean isBare() {
        return values().stream().allMatch(String::isEmpty);
    }
}
