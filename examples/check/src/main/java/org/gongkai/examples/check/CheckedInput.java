package org.gongkai.examples.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.documents.CellOrigin;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;

/**
 * What became of one input.
 *
 * @param source the path as it was given
 * @param checked the report and what was found in it, empty if the input could not be read
 * @param notes what was noticed while it was read
 */
record CheckedInput(String source, Optional<CheckedReport> checked, List<Note> notes) {

    /**
     * A report that was read.
     *
     * @param report the report
     * @param origins where its cells stand in the document
     * @param result what the rules found in it
     */
    record CheckedReport(DisclosureReport report, Map<CellPath, CellOrigin> origins, ValidationResult result) {

        /** Where the cells of a finding stand, those with which others were compared first. */
        List<CellOrigin> origins(Finding finding) {
            return Stream.concat(finding.right().stream(), finding.cells().stream())
                    .distinct()
                    .map(cell -> Optional.ofNullable(origins.get(cell)))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** The verdict of the rules, or that there was nothing to check. */
    Status status() {
        return checked.map(report -> Status.of(report.result().verdict())).orElse(Status.UNREADABLE);
    }
}
