package org.gongkai.examples.check;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ValidationResult;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Help.Ansi.Style;

/** For people: what became of every input, and at the end a summary by rule and a line that sums everything up. */
final class TextOutput implements Output {

    private static final LocalizedText NOTES = new LocalizedText("读取说明", "Notes on reading");
    private static final LocalizedText BY_RULE = new LocalizedText("按规则汇总", "By rule");

    private final StyledText text;
    private final boolean onlyProblems;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private final Map<String, RuleCount> rules = new LinkedHashMap<>();

    TextOutput(StyledText text, boolean onlyProblems) {
        this.text = text;
        this.onlyProblems = onlyProblems;
    }

    /**
     * What a rule found in all inputs.
     *
     * @param title what must hold
     * @param reports in how many reports it found something
     * @param failed in how many places it failed
     * @param open how many places it left undecided
     */
    private record RuleCount(LocalizedText title, int reports, int failed, int open) {

        RuleCount plus(RuleCount other) {
            return new RuleCount(title, reports + other.reports, failed + other.failed, open + other.open);
        }
    }

    @Override
    public void write(CheckedInput input) {
        counts.merge(input.status(), 1, Integer::sum);
        input.checked().ifPresent(checked -> count(checked.result()));
        if (onlyProblems && !input.hasProblem()) {
            return;
        }
        String status = text.styled(
                input.status().label().in(text.locale()),
                Style.bold,
                input.status().colour());
        text.line(status + "  " + text.styled(StyledText.printable(input.source()), Style.bold));
        input.checked().ifPresent(checked -> new ReportText(text, checked).write());
        if (!input.notes().isEmpty()) {
            text.heading(NOTES);
            input.notes().forEach(text::note);
        }
        text.line("");
        text.out().flush();
    }

    private void count(ValidationResult result) {
        result.findingsByRule()
                .forEach((rule, findings) -> rules.merge(rule, count(result, rule, findings), RuleCount::plus));
    }

    private static RuleCount count(ValidationResult result, String rule, List<Finding> findings) {
        int open = (int) findings.stream()
                .filter(finding -> finding.outcome() == Outcome.UNDECIDED)
                .count();
        LocalizedText title = result.run().titles().getOrDefault(rule, LocalizedText.verbatim(rule));
        return new RuleCount(title, 1, findings.size() - open, open);
    }

    @Override
    public boolean isOver() {
        return text.out().checkError();
    }

    @Override
    public void close() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 1 && !rules.isEmpty()) {
            writeRules();
        }
        String parts = counts.entrySet().stream()
                .map(status -> status.getKey().label().in(text.locale()) + " " + status.getValue())
                .collect(Collectors.joining(text.of("，", ", ")));
        String noun = all == 1 ? "1 input" : all + " inputs";
        text.line(text.styled(text.of("共" + all + "份：" + parts, noun + ": " + parts), Style.bold));
        text.out().flush();
    }

    /** The rules that concern most reports come first. */
    private void writeRules() {
        text.line(text.styled(BY_RULE.in(text.locale()), Style.underline));
        rules.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingInt(RuleCount::reports).reversed()))
                .forEach(entry -> {
                    RuleCount count = entry.getValue();
                    text.indented("%-22s %s  %s"
                            .formatted(
                                    entry.getKey(),
                                    text.of(
                                            "%3d份，未通过%d处，待定%d处".formatted(count.reports, count.failed, count.open),
                                            "%3d reports, %d failed, %d undecided"
                                                    .formatted(count.reports, count.failed, count.open)),
                                    count.title.in(text.locale())));
                });
        text.line("");
    }
}
