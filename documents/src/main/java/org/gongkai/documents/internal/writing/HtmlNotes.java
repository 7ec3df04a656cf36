package org.gongkai.documents.internal.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.LeftOutReport;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;

/**
 * What else is to be known of a check, under a heading.
 *
 * @param heading the heading
 * @param lines a line for each thing
 */
record HtmlNotes(String heading, List<Line> lines) {

    /**
     * A line.
     *
     * @param rule the rule that it is about
     * @param text what it says
     */
    record Line(Optional<String> rule, String text) {

        static Line of(String rule, String text) {
            return new Line(Optional.of(rule), WritableText.onOneLine(text));
        }
    }

    /** What was waived, skipped and changed by the policy; nothing where there is nothing to say. */
    static List<HtmlNotes> of(ValidationResult result, HtmlWords words) {
        HtmlNotes waived = new HtmlNotes(
                words.waived(),
                result.waived().stream()
                        .map(accepted -> Line.of(
                                accepted.finding().rule(),
                                accepted.finding().message().in(words.locale()) + " "
                                        + acceptance(accepted.waiver(), words)))
                        .toList());
        HtmlNotes lapsed = new HtmlNotes(
                words.lapsed(),
                result.lapsedWaivers().stream()
                        .map(waiver -> Line.of(waiver.finding().rule(), acceptance(waiver, words)))
                        .toList());
        HtmlNotes skipped = new HtmlNotes(
                words.skipped(),
                result.run().skipped().stream()
                        .filter(some -> !some.cause().isUsual())
                        .map(some -> Line.of(words.list(some.rules()), words.of(some.reason())))
                        .toList());
        HtmlNotes leftOut = new HtmlNotes(
                words.leftOut(),
                result.run().leftOut().stream()
                        .map(report -> new Line(Optional.empty(), WritableText.onOneLine(name(report, words))))
                        .toList());
        HtmlNotes tolerated = new HtmlNotes(
                words.tolerated(),
                result.run().tolerated().stream()
                        .map(finding ->
                                Line.of(finding.rule(), finding.message().in(words.locale())))
                        .toList());
        HtmlNotes policy = new HtmlNotes(words.policy(), lines(result.run().policy(), words));
        return Stream.of(waived, lapsed, tolerated, skipped, leftOut, policy)
                .filter(notes -> !notes.lines().isEmpty())
                .toList();
    }

    private static String acceptance(Waiver waiver, HtmlWords words) {
        return words.text(
                "（%s接受，至%s：%s）".formatted(waiver.acceptedBy(), waiver.until(), waiver.reason()),
                "(accepted by %s until %s: %s)".formatted(waiver.acceptedBy(), waiver.until(), waiver.reason()));
    }

    private static String name(LeftOutReport report, HtmlWords words) {
        return report.report().agency().name().orElse("")
                + words.text("，", ", ")
                + report.report().year()
                + words.text("：", ": ")
                + words.of(report.reason());
    }

    private static List<Line> lines(Policy policy, HtmlWords words) {
        return Stream.of(
                        policy.reratings().stream()
                                .map(change -> Line.of(
                                        change.rule(),
                                        words.text("改为", "now ")
                                                + words.of(change.severity().title())
                                                + words.text("：", ": ")
                                                + change.reason())),
                        policy.switchedOff().stream()
                                .map(change ->
                                        Line.of(change.rule(), words.text("停用：", "switched off: ") + change.reason())),
                        policy.switchedOn().stream()
                                .map(change ->
                                        Line.of(change.rule(), words.text("启用：", "switched on: ") + change.reason())),
                        policy.tolerances().stream()
                                .map(change -> Line.of(
                                        change.rule(),
                                        words.text("允许相差", "may differ by ")
                                                + change.difference().toPlainString()
                                                + words.text("：", ": ")
                                                + change.reason())))
                .flatMap(lines -> lines)
                .toList();
    }
}
