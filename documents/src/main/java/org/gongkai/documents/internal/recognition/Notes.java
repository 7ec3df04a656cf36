package org.gongkai.documents.internal.recognition;

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

/** Collects the notes of one reading. */
final class Notes {

    private final List<ReadingNote> notes = new ArrayList<>();
    private final SourceDocument document;

    Notes(SourceDocument document) {
        this.document = document;
    }

    /** Notes something about the document as a whole. */
    void add(ReadingNote.Kind kind, String zh, String en) {
        notes.add(new ReadingNote(kind, Optional.empty(), "", List.of(), new LocalizedText(zh, en)));
    }

    /** Notes something about a text in a place. */
    void add(ReadingNote.Kind kind, SourcePlace place, String text, List<CellPath> cells, String zh, String en) {
        notes.add(new ReadingNote(kind, Optional.of(place), text, cells, new LocalizedText(zh, en)));
    }

    /** Notes that cells of the form are nowhere in the document. */
    void addMissing(ReadingNote.Kind kind, List<FormCell> cells, String zh, String en) {
        notes.add(new ReadingNote(kind, Optional.empty(), "", paths(cells), new LocalizedText(zh, en)));
    }

    /** Notes something about cells of the form and the row in which they stand. */
    void add(ReadingNote.Kind kind, Line row, List<FormCell> cells, String zh, String en) {
        add(kind, row.place(), row.text(), paths(cells), zh, en);
    }

    /** The notes in the order of the document, those without a place last. */
    List<ReadingNote> inOrder() {
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
