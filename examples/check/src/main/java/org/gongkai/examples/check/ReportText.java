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
import org.gongkai.finding.FindingGroup;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.LeftOutReport;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.SkippedRules;
import org.gongkai.form.CellPath;
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

    private static final LocalizedText LEFT_OUT = new LocalizedText("未计入的报告", "Reports that were left out");

    /** So many cells are named whose numbers follow from others; whoever wants all of them reads the JSON. */
    private static final int MOST_IMPLIED = 2;

    void write() {
        text.indented(StyledText.printable(about(checked.report())));
        text.indented(about(text, checked.result().run().checks()));
        checked.result().run().notes().forEach(note -> text.indented(StyledText.printable(note.in(text.locale()))));
        groupsBySection().forEach((heading, groups) -> {
            text.heading(heading);
            groups.forEach(this::write);
        });
        writeDiagnoses(checked.result().diagnoses());
        writeSkipped(checked.result().run().skipped().stream()
                .filter(skipped -> !skipped.cause().isUsual())
                .toList());
        writeLeftOut(checked.result().run().leftOut());
    }

    /** A report in a line of text. */
    static String name(ReportKey report) {
        return report.agency().name().orElse("") + " " + report.year();
    }

    private String about(DisclosureReport report) {
        String form = report.form().id();
        return text.of(
                "%s · %d年度 · %s年格式".formatted(report.agency().name().orElse("（机关不明）"), report.year(), form),
                "%s · %d · form of %s"
                        .formatted(report.agency().name().orElse("(agency not known)"), report.year(), form));
    }

    static String about(StyledText text, CheckCounts checks) {
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
    private Map<LocalizedText, List<FindingGroup>> groupsBySection() {
        Stream<LocalizedText> headings = Stream.concat(
                Stream.of(WHOLE_REPORT), Stream.of(Section.values()).map(Section::heading));
        Map<LocalizedText, List<FindingGroup>> unordered = FindingGroup.of(checked.result()).stream()
                .collect(Collectors.groupingBy(group -> heading(group.first())));
        Map<LocalizedText, List<FindingGroup>> ordered = new LinkedHashMap<>();
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

    private void write(FindingGroup group) {
        String place = checked.place(group.first())
                .map(found -> text.of("［" + found.zh() + "］", " [" + found.en() + "]"))
                .orElse("");
        text.entry(
                FindingLabel.line(text, group.first(), group.first().message().in(text.locale()) + place));
        List<Finding> failed = group.others().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .toList();
        failed.forEach(finding ->
                text.detail(FindingLabel.line(text, finding, finding.message().in(text.locale()))));
        List<Finding> open = group.others().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDECIDED)
                .toList();
        if (!open.isEmpty()) {
            writeOpen(group, open);
        }
    }

    private void writeOpen(FindingGroup group, List<Finding> open) {
        String rules = group.othersByRule().entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining(text.of("，", ", ")));
        boolean isCause = group.first().outcome() == Outcome.FAIL;
        text.detail(text.of(
                (isCause ? "因此待定：" : "同样待定：") + rules, (isCause ? "open for this: " : "open likewise: ") + rules));
        List<ImpliedValue> implied =
                open.stream().flatMap(finding -> finding.implied().stream()).toList();
        if (!implied.isEmpty()) {
            text.detail(StyledText.printable(text.of("如其余数字无误：", "if the other numbers are right: ")
                    + implied.stream()
                            .limit(MOST_IMPLIED)
                            .map(value -> label(value.cell())
                                    + text.of("应为", " has to be ")
                                    + value.value().toPlainString())
                            .collect(Collectors.joining(text.of("；", "; ")))
                    + (implied.size() > MOST_IMPLIED
                            ? text.of("等" + implied.size() + "处", ", and " + (implied.size() - MOST_IMPLIED) + " more")
                            : "")));
        }
    }

    private String label(CellPath cell) {
        return checked.report()
                .form()
                .cell(cell)
                .map(place -> place.labelPath().in(text.locale()))
                .orElse(cell.toString());
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

    private void writeLeftOut(List<LeftOutReport> leftOut) {
        if (!leftOut.isEmpty()) {
            text.heading(LEFT_OUT);
            leftOut.forEach(left -> text.entry(StyledText.printable(
                    name(left.report()) + text.of("：", ": ") + left.reason().in(text.locale()))));
        }
    }
}
