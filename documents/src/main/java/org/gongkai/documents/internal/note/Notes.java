package org.gongkai.documents.internal.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.text.LocalizedText;

/** Collects the notes of one reading, and counts what it lost. */
public final class Notes {

    private final List<ReadingNote> notes = new ArrayList<>();
    private final SourceDocument document;
    private int lostValues;
    private int lostCells;

    /**
     * Obtains an empty collection.
     *
     * @param document the document, whose order the notes are given in
     */
    public Notes(SourceDocument document) {
        this.document = document;
    }

    /**
     * Notes something about the document as a whole.
     *
     * @param kind the kind of note
     * @param zh the message in Chinese
     * @param en the message in English
     */
    public void add(ReadingNote.Kind kind, String zh, String en) {
        addMissing(kind, List.of(), zh, en);
    }

    /**
     * Notes something about a text in a place.
     *
     * @param kind the kind of note
     * @param place where the text stands
     * @param text the text
     * @param cells the cells concerned
     * @param zh the message in Chinese
     * @param en the message in English
     */
    public void add(ReadingNote.Kind kind, SourcePlace place, String text, List<FormCell> cells, String zh, String en) {
        notes.add(new ReadingNote(kind, Optional.of(place), text, paths(cells), new LocalizedText(zh, en)));
    }

    /**
     * Notes that cells of the form are nowhere in the document.
     *
     * @param kind the kind of note
     * @param cells the cells
     * @param zh the message in Chinese
     * @param en the message in English
     */
    public void addMissing(ReadingNote.Kind kind, List<FormCell> cells, String zh, String en) {
        notes.add(new ReadingNote(kind, Optional.empty(), "", paths(cells), new LocalizedText(zh, en)));
    }

    /**
     * Counts printed values that have no place in the report, and cells that are blank although something is printed.
     *
     * @param values how many values have no place
     * @param cells how many cells are blank
     */
    public void lose(int values, int cells) {
        lostValues += values;
        lostCells += cells;
    }

    /**
     * How many printed values have no place in the report.
     *
     * @return the number of values
     */
    public int lostValues() {
        return lostValues;
    }

    /**
     * How many cells are blank although something is printed in their row.
     *
     * @return the number of cells
     */
    public int lostCells() {
        return lostCells;
    }

    /**
     * The notes in the order of the document, those without a place last.
     *
     * @return the notes
     */
    public List<ReadingNote> inOrder() {
        if (notes.isEmpty()) {
            return List.of();
        }
        Map<SourcePlace, Integer> order = new HashMap<>();
        document.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(GridCell::place)
                .forEach(place -> order.putIfAbsent(place, order.size()));
        return notes.stream()
                .sorted(Comparator.comparingInt(
                        note -> note.place().map(order::get).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static List<CellPath> paths(List<FormCell> cells) {
        return cells.stream().map(FormCell::path).toList();
    }
}
