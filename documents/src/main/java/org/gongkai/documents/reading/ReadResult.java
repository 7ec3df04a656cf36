package org.gongkai.documents.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.figures.CellReading;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;

/**
 * What was read from a document: the report, and what the reader has to say about it.
 *
 * @param status whether there is a report, and if not, why
 * @param report the report, empty if the document cannot be read; the notes then say why
 * @param notes what was lost, garbled or read from a place of second choice, in the order of the document; notes on the
 *     document as a whole come last
 * @param preamble what stands before section one besides the title, such as 根据《条例》制作本报告, for which the report has
 *     no place; paragraphs separated by line feeds, empty if there is nothing
 * @param origins where each cell of the report was read, in the order of the form; a cell that stands nowhere in the
 *     document, so that it is blank, has none
 * @param lostValues how many printed values have no place in the report
 * @param lostCells how many cells of the report are blank although values are printed in their rows
 * @param source the file that was read, empty for a text that was given as a string and for a file larger than the limit,
 *     which is not read to its end
 * @since 0.1.0
 */
public record ReadResult(
        Status status,
        Optional<DisclosureReport> report,
        List<ReadingNote> notes,
        String preamble,
        Map<CellPath, CellOrigin> origins,
        int lostValues,
        int lostCells,
        Optional<SourceFile> source) {

    /** Whether a document has a report. */
    public enum Status {
        /** There is a report. */
        READ,
        /** The report is for a year before 2019, for which no form is known; there is no report to check. */
        NO_FORM,
        /** The document cannot be read as a report. */
        UNREADABLE
    }

    /**
     * The file that was read.
     *
     * @param name the file's name, empty if it was read from a stream
     * @param sha256 the SHA-256 digest of its bytes, 64 hexadecimal digits
     */
    public record SourceFile(Optional<String> name, String sha256) {

        /**
         * Obtains the digest of a file's bytes.
         *
         * @param bytes all bytes
         * @return the file, without a name
         */
        public static SourceFile of(byte[] bytes) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new SourceFile(Optional.empty(), HexFormat.of().formatHex(digest));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }

        /**
         * Obtains a copy with a name.
         *
         * @param fileName the file's name, without its folder
         * @return the copy
         */
        public SourceFile withName(String fileName) {
            return new SourceFile(Optional.of(fileName), sha256);
        }
    }

    /**
     * Obtains a result.
     *
     * @param status whether there is a report
     * @param report the report
     * @param notes the notes
     * @param preamble what stands before section one
     * @param origins where each cell of the report was read
     * @param lostValues how many printed values have no place in the report
     * @param lostCells how many cells are blank although values are printed in their rows
     * @param source the file that was read
     */
    public ReadResult {
        notes = List.copyOf(notes);
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    /**
     * Obtains the result of a file that holds a report as it is, such as JSON.
     *
     * @param report the report
     * @return the result, without notes and origins
     */
    public static ReadResult of(DisclosureReport report) {
        return new ReadResult(Status.READ, Optional.of(report), List.of(), "", Map.of(), 0, 0, Optional.empty());
    }

    /**
     * Obtains the result of a document that cannot be read.
     *
     * @param notes the notes that say why
     * @return the result, without a report
     */
    public static ReadResult unreadable(List<ReadingNote> notes) {
        return without(Status.UNREADABLE, notes);
    }

    /**
     * Obtains the result of a document that reports a year for which no form is known.
     *
     * @param notes the notes that say so
     * @return the result, without a report
     */
    public static ReadResult withoutForm(List<ReadingNote> notes) {
        return without(Status.NO_FORM, notes);
    }

    private static ReadResult without(Status status, List<ReadingNote> notes) {
        return new ReadResult(status, Optional.empty(), notes, "", Map.of(), 0, 0, Optional.empty());
    }

    /**
     * Obtains a copy with the file that was read.
     *
     * @param file the file, empty if it is not known
     * @return the copy
     */
    public ReadResult withSource(Optional<SourceFile> file) {
        return new ReadResult(status, report, notes, preamble, origins, lostValues, lostCells, file);
    }

    /**
     * Says whether printed values were lost, so that the report is not what the document says.
     *
     * @return whether some have no place in the report
     */
    public boolean hasLosses() {
        return lostValues > 0 || lostCells > 0;
    }

    /**
     * Says how the cells were read, for flat tables.
     *
     * @return the readings of the cells that stand somewhere in the document, in the order of the form
     */
    public Map<CellPath, CellReading> cellReadings() {
        Map<CellPath, CellReading> readings = new LinkedHashMap<>();
        origins.forEach((cell, origin) -> readings.put(
                cell,
                new CellReading(
                        origin.place().text(),
                        origin.printed(),
                        notes.stream()
                                .filter(note -> note.cells().contains(cell))
                                .map(ReadingNote::message)
                                .toList())));
        return readings;
    }
}
