package org.gongkai.examples.check;

import java.util.List;
import java.util.Optional;
import org.gongkai.finding.ValidationResult;
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
     * @param result what the rules found in it
     */
    record CheckedReport(DisclosureReport report, ValidationResult result) {}

    /** The verdict of the rules, or that there was nothing to check. */
    Status status() {
        return checked.map(report -> Status.of(report.result().verdict())).orElse(Status.UNREADABLE);
    }
}
