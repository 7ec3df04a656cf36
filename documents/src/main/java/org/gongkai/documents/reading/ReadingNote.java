package org.gongkai.documents.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.CellPath;
import org.gongkai.text.LocalizedText;

/**
 * A note of the reader: something the document lost or garbled, or that was read from a place of second choice.
 *
 * @param kind what kind of thing happened
 * @param place where it stands in the source; empty if the note is about the document as a whole
 * @param text what is printed there, empty if nothing is
 * @param cells the cells concerned, in the order of the form
 * @param message what was found and what was done, without the place
 * @since 0.1.0
 */
public record ReadingNote(
        Kind kind, Optional<SourcePlace> place, String text, List<CellPath> cells, LocalizedText message) {

    /**
     * Obtains a note.
     *
     * @param kind what kind of thing happened
     * @param place where it stands in the source
     * @param text what is printed there
     * @param cells the cells concerned
     * @param message what was found and what was done
     */
    public ReadingNote {
        cells = List.copyOf(cells);
    }

    /**
     * Gives the note for people: the place, what was found there and what was done.
     *
     * @param locale the reader's locale
     * @return the text in Chinese or English
     */
    public String in(Locale locale) {
        LocalizedText before = place.map(SourcePlace::text)
                .map(text -> new LocalizedText(text.zh() + "：", text.en() + ": "))
                .orElse(LocalizedText.verbatim(""));
        return before.in(locale) + message.in(locale);
    }

    /** What a note is about. */
    public enum Kind {
        /** The document has no text. Nothing was read. */
        EMPTY_DOCUMENT,
        /** The document is no text, has damaged bytes, or is in no encoding the reader knows. Nothing was read. */
        NOT_TEXT,
        /** The document is in a format that the reader does not read. */
        UNSUPPORTED_FORMAT,
        /** The document is in a format that is read with a library which is not there. Nothing was read. */
        MISSING_LIBRARY,
        /** The document is locked with a password. Nothing was read. */
        ENCRYPTED,
        /** The document consists of pictures, such as scanned pages. Nothing was read. */
        SCANNED,
        /** The document is in a format the reader knows, but damaged or incomplete. Nothing was read. */
        DAMAGED,
        /** The document is larger than a limit. Nothing was read. */
        LIMIT_EXCEEDED,
        /** The thread was interrupted while it read the document. Nothing was read. */
        INTERRUPTED,
        /** The report year is nowhere to be found. Nothing was read. */
        NO_YEAR,
        /** The title does not name the report year; it was taken from elsewhere. */
        YEAR_FALLBACK,
        /** The title and the statistical period name different years; the title's was taken. */
        CONTRADICTING_YEARS,
        /** Another report's title stands before section one too; the one next to section one was taken. */
        RIVAL_TITLE,
        /** The document does not say whose report it is. */
        NO_AGENCY,
        /** The title does not name the agency; it was taken from elsewhere. */
        AGENCY_FALLBACK,
        /** The tables do not tell which form this is; the one prescribed for the year was taken. */
        FORM_UNCERTAIN,
        /** The tables are those of one form, the year demands another. */
        FORM_DOES_NOT_FIT_YEAR,
        /** A section in prose has no heading; the report does not have the section. */
        MISSING_SECTION,
        /** A table stands there without the heading of its section. */
        MISSING_HEADING,
        /** A table of the form is not there; its cells are blank, or the report does not have the section if there is no heading. */
        MISSING_TABLE,
        /**
         * The document has a second report behind the first, or a table once more with other figures, and the first was read; or
         * it has sheets that are by their names templates or of other years, which were not.
         */
        SECOND_REPORT,
        /** A table lacks rows of the form; their cells are blank. */
        MISSING_ROW,
        /** A row stands there several times with different values; all its cells are blank. */
        DUPLICATE_ROW,
        /** A row with values has a label that the form does not have there; its values were not taken. */
        UNKNOWN_ROW,
        /** A label differs from the form's and was recognised by its likeness. */
        LABEL_CORRECTED,
        /** A header has the columns in another order than the form; the values were read in the header's order. */
        COLUMNS_OUT_OF_ORDER,
        /** A header does not plainly name the columns of the form; the cells that stand under none of them are blank. */
        UNKNOWN_COLUMNS,
        /** A header has the columns of another form, or columns such as 上年收费金额 that no form has; the cells below are blank. */
        COLUMNS_OF_OTHER_FORM,
        /** Values were placed by their order, and do not add up to the total of their own row. */
        COUNTED_VALUES,
        /** The source has something besides the value in a cell: struck out, raised, hidden, not calculated. */
        MARKED_VALUE,
        /** The report is for a year for which no form is known; nothing was read. */
        NO_FORM,
        /** The text has no line breaks; it was parted at the official headings. */
        NO_LINE_BREAKS,
        /** A text beside a table belongs to no label and is no sentence; the report has no place for it. */
        UNPLACED_TEXT,
        /** A row has fewer values than columns, and nothing tells which are missing; all its cells are blank. */
        TOO_FEW_VALUES,
        /** A row has more values than columns; all its cells are blank. */
        TOO_MANY_VALUES,
        /** It is not clear which values of a row stand in which columns; all its cells are blank. */
        UNCLEAR_VALUES,
        /** A cell holds something that is not a number of its column's kind; it is kept as text. */
        VALUE_NOT_A_NUMBER,
        /** A header or caption says that the amounts are in yuan or the like; they were converted into 万元. */
        AMOUNT_IN_YUAN,
        /** It is not clear in which unit a header or caption says that the amounts are; they were kept as text. */
        UNCLEAR_UNIT
    }
}
