package org.gongkai.documents;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.SourceDocument.GridRow;
import org.gongkai.form.Row;

/**
 * A line of a document that is a row of the form.
 *
 * @param row the row of the form
 * @param line the line
 * @param labelIndex the cell of the line that has the label, or the last piece of it
 * @param corrected whether the label was recognised by its likeness only
 */
record FoundRow(Row row, GridRow line, int labelIndex, boolean corrected) {

    String label() {
        return line.texts().get(labelIndex);
    }

    /** The texts before the label: labels of groups, or pieces of them. */
    Stream<String> before() {
        return line.texts().subList(0, labelIndex).stream().filter(text -> !text.isEmpty());
    }

    /** What stands behind the label, empty cells too. */
    List<String> values() {
        return line.texts().subList(labelIndex + 1, line.cells().size());
    }

    boolean hasValues() {
        return hasValue(values());
    }

    /** Says whether anything stands behind the label, a value or not. */
    boolean isBare() {
        return values().stream().allMatch(String::isEmpty);
    }

    static boolean hasValue(List<String> texts) {
        return texts.stream().anyMatch(PrintedCell::isValue);
    }
}
