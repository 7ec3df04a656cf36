package org.gongkai.documents.internal.recognition;

import java.util.BitSet;
import java.util.List;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;

/** A row of a document, with what tells its labels from its values, worked out once. */
final class Line {

    private final GridRow row;
    private final List<String> texts;
    private final List<String> printedTexts;
    private final List<String> keys;
    private final BitSet values = new BitSet();

    Line(GridRow row) {
        this.row = row;
        texts = row.texts();
        printedTexts = row.printedTexts();
        String[] keyOfText = new String[texts.size()];
        for (int i = 0; i < keyOfText.length; i++) {
            keyOfText[i] = LabelText.key(texts.get(i));
            values.set(i, PrintedValue.isValue(texts.get(i)));
        }
        keys = List.of(keyOfText);
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
        return printedTexts;
    }

    /** The texts before the first value. */
    List<String> labelTexts() {
        int end = values.isEmpty() ? texts.size() : values.nextSetBit(0);
        return texts.subList(0, end).stream().filter(text -> !text.isEmpty()).toList();
    }

    /** What stands in the line, separated by tabs. */
    String text() {
        return row.text();
    }

    /** Says whether there are values and nothing else. */
    boolean hasOnlyValues() {
        return hasValue() && values.cardinality() == printedTexts.size();
    }

    /** Says whether one of the texts can only be a value. */
    boolean hasValue() {
        return !values.isEmpty();
    }

    /** Says whether one of the texts from a cell on can only be a value. */
    boolean hasValueFrom(int index) {
        return values.nextSetBit(index) >= 0;
    }

    /** Says whether the text of a cell can only be a value. */
    boolean isValue(int index) {
        return values.get(index);
    }
}
