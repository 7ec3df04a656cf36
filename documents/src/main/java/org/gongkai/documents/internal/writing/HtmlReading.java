package org.gongkai.documents.internal.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.documents.internal.writing.HtmlPlaces.HtmlPlace;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.form.Form;

/**
 * The notes of the reader on a page.
 *
 * @param notes the notes
 * @param words the reader's language
 */
record HtmlReading(List<HtmlNote> notes, HtmlWords words) {

    /**
     * A note of the reader.
     *
     * @param text the place in the document and the message
     * @param places the cells concerned
     */
    record HtmlNote(String text, Optional<HtmlPlaces> places) {}

    /** Gives notes, if there are any. */
    static Optional<HtmlReading> of(List<ReadingNote> notes, Form form, Set<String> pointers, HtmlWords words) {
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new HtmlReading(
                        notes.stream()
                                .map(note -> note(note, form, pointers, words))
                                .toList(),
                        words));
    }

    private static HtmlNote note(ReadingNote note, Form form, Set<String> pointers, HtmlWords words) {
        Stream<HtmlPlace> cells = note.cells().stream().map(path -> HtmlPlace.of(path, form, words));
        return new HtmlNote(WritableText.onOneLine(note.in(words.locale())), HtmlPlaces.of(cells, pointers, words));
    }

    String link() {
        return words.toReadingNotes(notes.size());
    }
}
