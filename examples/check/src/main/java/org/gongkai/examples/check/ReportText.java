package org.gongkai.examples.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.examples.check.CheckedInput.CheckedReport;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.Finding;
import org.gongkai.finding.SkippedRules;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/**
 * Tells people about one report: findings grouped by table, what may be behind them, and which rules did not look at it.
 *
 * @param text where it is told
 * @param checked the report with what was found
 */
record ReportText(StyledText text, CheckedReport checked) {

    private static final LocalizedText WHOLE_REPORT = new LocalizedText("报告整体", "The report as a whole");
    private static final LocalizedText DIAGNOSIS = new LocalizedText("可能的原因", "What may be behind it");
    private static final LocalizedText SKIPPED = new LocalizedText("未执行的规则", "Rules that did not run");

    void write() {
        text.indented(StyledText.printable(about(checked.report())));
        text.indented(about(checked.result().run().checks()));
        checked.result().run().notes().forEach(note -> text.indented(StyledText.printable(note.in(text.locale()))));
        findingsBySection().forEach((heading, findings) -> {
            text.heading(heading);
            findings.forEach(this::write);
        });
        writeDiagnoses(checked.result().diagnoses());
        writeSkipped(checked.result().run().skipped().stream()
                .filter(skipped -> !skipped.cause().isUsual())
                .toList());
    }

    private String about(DisclosureReport report) {
        String form = report.form().id();
        return text.of(
                "%s · %d年度 · %s年格式".formatted(report.agency().name().orElse("（机关不明）"), report.year(), form),
                "%s · %d · form of %s"
                        .formatted(report.agency().name().orElse("(agency not known)"), report.year(), form));
    }

    private String about(CheckCounts checks) {
        return text.of(
                "检查%d项：通过%d，未通过%d，待定%d"
                        .formatted(
                                checks.ran(),
                                checks.passed() + checks.tolerated(),
                                checks.failed(),
                                checks.undecided()),
                "%d checks: %d passed, %d failed, %d undecided"
                        .formatted(
                                checks.ran(),
                                checks.passed() + checks.tolerated(),
                                checks.failed(),
                                checks.undecided()));
    }

    /** Findings on no cell come first, then table by table. */
    private Map<LocalizedText, List<Finding>> findingsBySection() {
        Stream<LocalizedText> headings = Stream.concat(
                Stream.of(WHOLE_REPORT), Stream.of(Section.values()).map(Section::heading));
        Map<LocalizedText, List<Finding>> unordered =
                checked.result().findings().stream().collect(Collectors.groupingBy(this::heading));
        Map<LocalizedText, List<Finding>> ordered = new LinkedHashMap<>();
        headings.filter(unordered::containsKey).forEach(heading -> ordered.put(heading, unordered.get(heading)));
        return ordered;
    }

    private LocalizedText heading(Finding finding) {
        Form form = checked.report().form();
        return finding.cells().stream()
                .findFirst()
                .flatMap(form::cell)
                .map(cell -> cell.table().section().heading())
                .orElse(WHOLE_REPORT);
    }

    private void write(Finding finding) {
        FindingLabel label = FindingLabel.of(finding);
        String place = checked.place(finding)
                .map(found -> text.of("［" + found.zh() + "］", " [" + found.en() + "]"))
                .orElse("");
        text.entry("%s  %-26s %s"
                .formatted(
                        text.styled(label.text().in(text.locale()), label.colour()),
                        finding.rule(),
                        StyledText.printable(finding.message().in(text.locale()) + place)));
    }

    private void writeDiagnoses(List<Diagnosis> diagnoses) {
        if (!diagnoses.isEmpty()) {
            text.heading(DIAGNOSIS);
            DiagnosisText words = new DiagnosisText(checked.report().form(), text.locale());
            diagnoses.stream()
                    .flatMap(diagnosis -> words.lines(diagnosis).stream())
                    .forEach(text::entry);
        }
    }

    private void writeSkipped(List<SkippedRules> skipped) {
        if (!skipped.isEmpty()) {
            text.heading(SKIPPED);
            for (SkippedRules some : skipped) {
                text.entry(StyledText.printable(String.join(text.of("、", ", "), some.rules())
                        + text.of("：", ": ")
                        + some.reason().in(text.locale())));
            }
        }
    }
}
