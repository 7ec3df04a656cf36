package org.gongkai.documents.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;

/**
 * What was read from a document: the report, and what the reader has to say about it.
 *
 * @param report the report, empty if the document cannot be read; the notes then say why
 * @param notes what was lost, garbled or read from a place of second choice, in the order of the document; notes on the
 *     document as a whole come last
 * @param preamble what stands before section one besides the title, such as 根据《条例》制作本报告, for which the report has
 *     no place; paragraphs separated by line feeds, empty if there is nothing
 * @param origins where each cell of the report was read, in the order of the form; a cell that stands nowhere in the
 *     document, so that it is blank, has none
 */
public record ReadResult(
        Optional<DisclosureReport> report,
        List<ReadingNote> notes,
        String preamble,
        Map<CellPath, CellOrigin> origins) {

    /**
     * Obtains a result.
     *
     * @param report the report
     * @param notes the notes
     * @param preamble what stands before section one
     * @param origins where each cell of the report was read
     */
    public ReadResult {
        notes = List.copyOf(notes);
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    /**
     * Obtains the result of a document that cannot be read.
     *
     * @param notes the notes that say why
     * @return the result, without a report
     */
    public static ReadResult unreadable(List<ReadingNote> notes) {
        return new ReadResult(Optional.empty(), notes, "", Map.of());
    }
}
