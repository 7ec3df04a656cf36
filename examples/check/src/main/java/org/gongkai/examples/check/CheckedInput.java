package org.gongkai.examples.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/**
 * What became of one input.
 *
 * @param path the file
 * @param checked the report and what was found in it, empty if the input could not be read
 * @param notes what was noticed while it was read
 */
record CheckedInput(Path path, Optional<CheckedReport> checked, List<Note> notes) {

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

        /** Where to look for a finding, at the cell with which others were compared if there is one. */
        Optional<LocalizedText> place(Finding finding) {
            return Stream.concat(finding.right().stream(), finding.cells().stream())
                    .flatMap(cell -> Optional.ofNullable(places.get(cell)).stream())
                    .findFirst();
        }
    }

    static CheckedInput unread(Path path, Note reason) {
        return new CheckedInput(path, Optional.empty(), List.of(reason));
    }

    /** The path as it was given, or the folder as it was given and what follows. */
    String source() {
        return path.toString();
    }

    /** The verdict of the rules, or that there was nothing to check; a report is not valid whose values were lost. */
    Status status() {
        return checked.map(report -> {
                    Status verdict = Status.of(report.result().verdict());
                    return verdict == Status.VALID && report.hasLosses() ? Status.INCOMPLETE : verdict;
                })
                .orElse(Status.UNREADABLE);
    }
}
