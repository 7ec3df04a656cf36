package org.gongkai.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.finding.CheckRun;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.finding.Waiver;
import org.gongkai.report.DisclosureReport;

/**
 * The findings that somebody accepted.
 *
 * @param waivers the acceptances, of any report
 * @param day the day by which they end
 */
record Waivers(List<Waiver> waivers, LocalDate day) {

    static final Waivers NONE = new Waivers(List.of(), LocalDate.EPOCH);

    Waivers {
        waivers = List.copyOf(waivers);
    }

    /** Makes the result of a run over one report. */
    ValidationResult result(DisclosureReport report, CheckRun run, List<Finding> found) {
        List<Waiver> own =
                waivers.stream().filter(waiver -> waiver.isFor(report)).toList();
        List<Finding> findings = new ArrayList<>(found.size());
        List<WaivedFinding> waived = new ArrayList<>(0);
        Set<Waiver> used = new HashSet<>();
        for (Finding finding : found) {
            Optional<Waiver> waiver = own.stream()
                    .filter(each -> each.covers(finding, report, day))
                    .findFirst();
            if (waiver.isPresent()) {
                used.add(waiver.get());
                waived.add(new WaivedFinding(finding, waiver.get()));
            } else {
                findings.add(finding);
            }
        }
        return ValidationResult.builder()
                .report(ReportKey.of(report))
                .run(run)
                .findings(findings)
                .waived(waived)
                .lapsedWaivers(own.stream()
                        .filter(waiver -> run.ran(waiver.finding().rule()) && !used.contains(waiver))
                        .toList())
                .build();
    }
}
