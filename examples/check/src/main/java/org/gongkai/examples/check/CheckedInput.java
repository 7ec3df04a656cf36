package org.gongkai.examples.check;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadResult.SourceFile;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.examples.check.InputReader.ReadInput;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/**
 * What became of one input.
 *
 * @param path the file
 * @param status how it ends
 * @param sha256 the digest of a document's bytes, 64 hexadecimal digits; empty for JSON and for what could not be read whole
 * @param checked the report and what was found in it, empty if the input could not be read
 * @param notes what was noticed while it was read
 */
record CheckedInput(
        Path path, Status status, Optional<String> sha256, Optional<CheckedReport> checked, List<Note> notes) {

    /**
     * A report that was read.
     *
     * @param report the report
     * @param places where its cells stand in the document
     * @param remarks what the reader of documents had to say
     * @param result what the rules found in it
     * @param hasLosses whether values that the document prints have no place in the report
     */
    record CheckedReport(
            DisclosureReport report,
            Map<CellPath, LocalizedText> places,
            List<ReadingNote> remarks,
            ValidationResult result,
            boolean hasLosses) {

        /** The verdict of the rules; a report is not valid whose values were lost. */
        Status status() {
            Status verdict = Status.of(result.verdict());
            return verdict == Status.VALID && hasLosses ? Status.INCOMPLETE : verdict;
        }

        /** Where to look for a finding, at the cell with which others were compared if there is one. */
        Optional<LocalizedText> place(Finding finding) {
            return Stream.concat(finding.right().stream(), finding.cells().stream())
                    .flatMap(cell -> Optional.ofNullable(places.get(cell)).stream())
                    .findFirst();
        }
    }

    /** Checks what was read, if there is a report in it. */
    static CheckedInput of(ReadInput input, Function<DisclosureReport, ValidationResult> check) {
        Optional<CheckedReport> checked = input.result()
                .flatMap(result -> result.report()
                        .map(report -> new CheckedReport(
                                report, places(result), result.notes(), check.apply(report), result.hasLosses())));
        Status unchecked = input.result()
                .filter(result -> result.status() == ReadResult.Status.NO_FORM)
                .map(result -> Status.NO_FORM)
                .orElse(Status.UNREADABLE);
        return new CheckedInput(
                input.path(),
                checked.map(CheckedReport::status).orElse(unchecked),
                input.result().flatMap(ReadResult::source).map(SourceFile::sha256),
                checked,
                input.notes());
    }

    private static Map<CellPath, LocalizedText> places(ReadResult result) {
        Map<CellPath, LocalizedText> places = new LinkedHashMap<>();
        result.origins()
                .forEach((cell, origin) -> places.put(cell, origin.place().text()));
        return places;
    }

    CheckedInput withNote(Note note) {
        return new CheckedInput(
                path,
                status,
                sha256,
                checked,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    /** Whether there is anything about it that somebody has to look at. */
    boolean hasProblem() {
        return status != Status.VALID
                || checked.filter(report -> report.result().findings().isEmpty())
                        .isEmpty();
    }

    /** The path as it was given, or the folder as it was given and what follows. */
    String source() {
        return path.toString();
    }
}
