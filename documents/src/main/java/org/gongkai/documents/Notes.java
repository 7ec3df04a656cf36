package org.gongkai.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.documents.SourceDocument.GridRow;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.form.LocalizedText;

/** Collects the notes of one reading. */
final class Notes {

    private final List<ReadingNote> notes = new ArrayList<>();

    /** Notes something about the document as a whole. */
    void add(ReadingNote.Kind kind, String zh, String en) {
        notes.add(new ReadingNote(kind, OptionalInt.empty(), "", List.of(), new LocalizedText(zh, en)));
    }

    /** Notes something about a text in a line. */
    void add(ReadingNote.Kind kind, int line, String text, List<CellPath> cells, String zh, String en) {
        notes.add(new ReadingNote(kind, OptionalInt.of(line), text, cells, new LocalizedText(zh, en)));
    }

    /** Notes that cells of the form are nowhere in the document. */
    void addMissing(ReadingNote.Kind kind, List<FormCell> cells, String zh, String en) {
        notes.add(new ReadingNote(kind, OptionalInt.empty(), "", paths(cells), new LocalizedText(zh, en)));
    }

    /** Notes something about cells of the form and the line in which they stand. */
    void add(ReadingNote.Kind kind, GridRow line, List<FormCell> cells, String zh, String en) {
        add(kind, line.line(), line.text(), paths(cells), zh, en);
    }

    /** The notes in the order of the document, those without a line last. */
    List<ReadingNote> inOrder() {
        return notes.stream()
                .sorted(Comparator.comparingInt(note -> note.line().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static List<CellPath> paths(List<FormCell> cells) {
        return cells.stream().map(FormCell::path).toList();
    }
}
