package org.gongkai.documents.recognition;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.SourcePlace;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;

/** A row of a document, with what tells its labels from its values, worked out once. */
final class Line {

    private final GridRow row;
    private final List<String> texts;
    private final List<String> keys;
    private final boolean hasValue;

    Line(GridRow row) {
        this.row = row;
        texts = row.texts();
        String[] keyOfText = new String[texts.size()];
        boolean isValue = false;
        for (int i = 0; i < keyOfText.length; i++) {
            keyOfText[i] = LabelText.key(texts.get(i));
            isValue |= PrintedCell.isValue(texts.get(i));
        }
        keys = List.of(keyOfText);
        hasValue = isValue;
    }

    static Stream<Line> of(Block block) {
        return block.rows().stream().map(Line::new);
    }

    GridRow row() {
        return row;
    }

    List<GridCell> cells() {
        return row.cells();
    }

    SourcePlace place() {
        return row.place();
    }

    /** The texts of all cells, empty ones too. */
    List<String> texts() {
        return texts;
    }

    /** For each text, what identifies it as a label ({@link LabelText#key}), empty if nothing does. */
    List<String> keys() {
        return keys;
    }

    /** The texts of the cells that are not empty. */
    List<String> printedTexts() {
        return row.printedTexts();
    }

    /** The texts before the first value. */
    List<String> labelTexts() {
        return printedTexts().stream()
                .takeWhile(text -> !PrintedCell.isValue(text))
                .toList();
    }

    /** What stands in the line, separated by tabs. */
    String text() {
        return row.text();
    }

    /** Says whether there are values and nothing else. */
    boolean hasOnlyValues() {
        List<String> printed = printedTexts();
        return !printed.isEmpty() && printed.stream().allMatch(PrintedCell::isValue);
    }

    /** Says whether one of the texts can only be a value. */
    boolean hasValue() {
        return hasValue;
    }
}
