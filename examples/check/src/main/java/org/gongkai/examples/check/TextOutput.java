package org.gongkai.examples.check;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.examples.check.CheckedInput.CheckedReport;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.Finding;
import org.gongkai.form.Form;
import org.gongkai.form.LocalizedText;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** For people: findings grouped by table, notes on reading, and a line that sums everything up. */
final class TextOutput implements Output {

    private static final LocalizedText WHOLE_REPORT = new LocalizedText("报告整体", "The report as a whole");
    private static final LocalizedText DIAGNOSIS = new LocalizedText("可能的原因", "What may be behind it");
    private static final LocalizedText NOTES = new LocalizedText("读取说明", "Notes on reading");

    private final PrintWriter out;
    private final Locale locale;
    private final ColorScheme colours;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

    TextOutput(PrintWriter out, Locale locale, ColorScheme colours) {
        this.out = out;
        this.locale = locale;
        this.colours = colours;
    }

    @Override
    public void write(CheckedInput input) {
        counts.merge(input.status(), 1, Integer::sum);
        String status = styled(
                input.status().label().in(locale), Style.bold, input.status().colour());
        out.println(status + "  " + styled(printable(input.source()), Style.bold));
        input.checked().ifPresent(this::writeReport);
        if (!input.notes().isEmpty()) {
            writeHeading(NOTES);
            input.notes().forEach(this::writeNote);
        }
        out.println();
        out.flush();
    }

    private void writeReport(CheckedReport checked) {
        out.println("  " + printable(about(checked.report())));
        out.println("  " + about(checked.result().checks()));
        groupBySection(checked).forEach((heading, findings) -> {
            writeHeading(heading);
            findings.forEach(finding -> writeFinding(checked, finding));
        });
        if (!checked.result().diagnoses().isEmpty()) {
            writeHeading(DIAGNOSIS);
            DiagnosisText text = new DiagnosisText(checked.report().form(), locale);
            checked.result()
                    .diagnoses()
                    .forEach(diagnosis -> text.lines(diagnosis).forEach(line -> out.println("    " + line)));
        }
    }

    private String about(DisclosureReport report) {
        LocalizedText text = new LocalizedText(
                "%s · %d年度 · %s年格式"
                        .formatted(
                                report.agency().name().orElse("（机关不明）"),
                                report.year(),
                                report.form().id()),
                "%s · %d · form of %s"
                        .formatted(
                                report.agency().name().orElse("(agency not known)"),
                                report.year(),
                                report.form().id()));
        return text.in(locale);
    }

    private String about(CheckCounts checks) {
        LocalizedText text = new LocalizedText(
                "检查%d项：通过%d，未通过%d，待定%d".formatted(checks.ran(), checks.passed(), checks.failed(), checks.undecided()),
                "%d checks: %d passed, %d failed, %d undecided"
                        .formatted(checks.ran(), checks.passed(), checks.failed(), checks.undecided()));
        return text.in(locale);
    }

    /** Findings on no cell come first, then table by table. */
    private Map<LocalizedText, List<Finding>> groupBySection(CheckedReport checked) {
        Form form = checked.report().form();
        Stream<LocalizedText> headings = Stream.concat(
                Stream.of(WHOLE_REPORT), Stream.of(Section.values()).map(Section::heading));
        Map<LocalizedText, List<Finding>> unordered =
                checked.result().findings().stream().collect(Collectors.groupingBy(finding -> heading(form, finding)));
        Map<LocalizedText, List<Finding>> ordered = new LinkedHashMap<>();
        headings.filter(unordered::containsKey).forEach(heading -> ordered.put(heading, unordered.get(heading)));
        return ordered;
    }

    private static LocalizedText heading(Form form, Finding finding) {
        return finding.cells().stream()
                .findFirst()
                .flatMap(form::cell)
                .map(cell -> cell.table().section().heading())
                .orElse(WHOLE_REPORT);
    }

    private void writeHeading(LocalizedText heading) {
        out.println("  " + styled(heading.in(locale), Style.underline));
    }

    private void writeFinding(CheckedReport checked, Finding finding) {
        FindingLabel label = FindingLabel.of(finding);
        out.printf(
                "    %s  %-26s %s%n",
                styled(label.text().in(locale), label.colour()),
                finding.rule(),
                printable(checked.result().message(finding, locale) + place(checked, finding)));
    }

    /** Where to look in the document; nothing for a finding on no cell of a document. */
    private String place(CheckedReport checked, Finding finding) {
        return checked.origins(finding).stream()
                .findFirst()
                .map(origin -> origin.place().text())
                .map(place -> new LocalizedText("［" + place.zh() + "］", " [" + place.en() + "]").in(locale))
                .orElse("");
    }

    private void writeNote(Note note) {
        String place = note.place().map(found -> found.text().in(locale) + "  ").orElse("");
        out.println("    " + printable(place) + printable(note.message().in(locale)));
    }

    @Override
    public void close() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String parts = counts.entrySet().stream()
                .map(status -> status.getKey().label().in(locale) + " " + status.getValue())
                .collect(Collectors.joining(new LocalizedText("，", ", ").in(locale)));
        String noun = all == 1 ? "1 input" : all + " inputs";
        out.println(styled(new LocalizedText("共" + all + "份：" + parts, noun + ": " + parts).in(locale), Style.bold));
        out.flush();
    }

    /** Control characters of a report are not for the terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cc}", "\uFFFD");
    }

    /** The text is never read as markup, whatever a report says. */
    private String styled(String text, IStyle... styles) {
        return colours.apply(text, List.of(styles)).toString();
    }
}
