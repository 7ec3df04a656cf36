package org.gongkai.validation.internal.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.CellPath;
import org.gongkai.form.Row;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.prose.Figure.Unit;
import org.gongkai.validation.internal.prose.Statement.Kind;
import org.gongkai.validation.internal.prose.Statement.Topic;
import org.gongkai.validation.rule.Checks;

/** The rules on how the figures of requests in one text belong together: PROSE-RATE and PROSE-BALANCE. */
final class RequestRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 12;

    private RequestRules() {}

    private static Optional<BigDecimal> total(DisclosureReport report, Row... rows) {
        List<CellPath> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.addAll(Subject.of(List.of(List.of(row.key()))).cells(report.form()).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        return cells.size() < rows.length ? Optional.empty() : Subject.sum(report, cells);
    }

    /**
     * PROSE-RATE: 办结率 is what was handled out of what was to be handled, or out of what was received; where all were handled,
     * none is carried forward.
     */
    static final class Rate extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-RATE")
                .severity(Severity.WARNING)
                .title(new LocalizedText("办结率与表格一致", "The rate of requests handled is that of the table"))
                .basis(ProseRules.REPORT_AGREES_WITH_ITSELF)
                .formula("rate = results / (newlyReceived + carriedOver) or results / newlyReceived; "
                        + "all handled ⇒ carriedForward = 0")
                .addArguments("handled", "received", "over", "forward")
                .failMessage(new LocalizedText(
                        "“{section}”写道“{quotation}”，与表格不符：本年办结{handled}件，新收{received}件，上年结转{over}件，结转下年度{forward}件。",
                        "\"{section}\" says \"{quotation}\", but by the table {handled} requests were handled, {received} "
                                + "received, {over} carried over and {forward} carried forward."))
                .build();

        Rate() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            for (Statement statement : prose.statements()) {
                if (statement.whole() && statement.topic() == Topic.REQUESTS) {
                    Clause clause = statement.clause();
                    if (clause.says(Notion.RATE)) {
                        statement
                                .figure()
                                .filter(figure -> figure.unit() == Unit.PERCENT && !clause.says(Notion.TIMELY))
                                .ifPresent(figure -> check(statement, figure, prose.report(), checks));
                    } else if (isAllHandled(statement) || isCountOfAllHandled(statement, prose.report())) {
                        check(statement, prose.report(), checks);
                    }
                }
            }
        }

        private static boolean isAllHandled(Statement statement) {
            Clause clause = statement.clause();
            return statement.kind() == Kind.ALL
                    && clause.says(Notion.FINISH)
                    && !clause.says(Notion.TIMELY)
                    && statement
                            .claim()
                            .filter(subject -> subject.isRow(ApplicationsTable.ALL_RESULTS.key()))
                            .isPresent();
        }

        /** 38件申请全部办结, where 38 is what was to be handled. */
        private static boolean isCountOfAllHandled(Statement statement, DisclosureReport report) {
            Clause clause = statement.clause();
            return clause.says(Notion.ALL)
                    && clause.says(Notion.FINISH)
                    && !clause.says(Notion.TIMELY)
                    && statement.claim().isPresent()
                    && statement.isExact(List.of(Unit.COUNT))
                    && counts(statement, report, ApplicationsTable.NEWLY_RECEIVED, ApplicationsTable.CARRIED_OVER)
                    && !counts(statement, report, ApplicationsTable.ALL_RESULTS);
        }

        private static boolean counts(Statement statement, DisclosureReport report, Row... rows) {
            return total(report, rows)
                    .filter(number ->
                            number.compareTo(statement.figure().orElseThrow().value()) == 0)
                    .isPresent();
        }

        /** 全部办结. */
        private static void check(Statement statement, DisclosureReport report, Checks checks) {
            Optional<BigDecimal> forward = total(report, ApplicationsTable.CARRIED_FORWARD);
            if (forward.isEmpty()) {
                checks.skip();
            } else {
                checks.check(
                        forward.get().signum() == 0 || statement.text().tellsOfTheRest(),
                        () -> finding(statement, report, Severity.WARNING));
            }
        }

        /** 办结率98.5%. A rate of 100 % is often meant of those that were due. */
        private static void check(Statement statement, Figure rate, DisclosureReport report, Checks checks) {
            Optional<BigDecimal> handled = total(report, ApplicationsTable.ALL_RESULTS);
            Optional<BigDecimal> received = total(report, ApplicationsTable.NEWLY_RECEIVED);
            Optional<BigDecimal> all = total(report, ApplicationsTable.NEWLY_RECEIVED, ApplicationsTable.CARRIED_OVER);
            if (handled.isEmpty() || received.isEmpty() || all.isEmpty()) {
                checks.skip();
                return;
            }
            boolean full = rate.value().compareTo(HUNDRED) == 0;
            boolean holds = isShare(rate, handled.get(), all.get())
                    || isShare(rate, handled.get(), received.get())
                    || full && (all.get().signum() == 0 || statement.text().tellsOfTheRest());
            checks.check(holds, () -> finding(statement, report, full ? Severity.INFO : Severity.WARNING));
        }

        private static Finding finding(Statement statement, DisclosureReport report, Severity severity) {
            return DESCRIPTION
                    .finding(Outcome.FAIL)
                    .severity(severity)
                    .prose(statement.place())
                    .putArguments("handled", told(total(report, ApplicationsTable.ALL_RESULTS)))
                    .putArguments("received", told(total(report, ApplicationsTable.NEWLY_RECEIVED)))
                    .putArguments("over", told(total(report, ApplicationsTable.CARRIED_OVER)))
                    .putArguments("forward", told(total(report, ApplicationsTable.CARRIED_FORWARD)))
                    .build();
        }

        private static LocalizedText told(Optional<BigDecimal> number) {
            return number.map(value -> LocalizedText.verbatim(value.toPlainString()))
                    .orElse(new LocalizedText("（无数字）", "(no number)"));
        }
    }

    /** Whether a percentage is a share, rounded or cut off. */
    static boolean isShare(Figure percentage, BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0
                && percentage.fits(part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP));
    }

    /** PROSE-BALANCE: where one text tells all four, what came in is what was handled or is left. */
    static final class Balance extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-BALANCE")
                .severity(Severity.WARNING)
                .title(new LocalizedText("文字中的新收、结转、办结件数勾稽一致", "The requests told of in the prose balance"))
                .basis(new LocalizedText("报告格式注明的勾稽关系", "the form's own note on how the items relate"))
                .formula("received + carried over = handled + carried forward")
                .addArguments("received", "over", "handled", "forward")
                .failMessage(new LocalizedText(
                        "“{section}”写明新收{received}件、上年结转{over}件、办结{handled}件、结转下年度{forward}件，前两项之和与后两项之和不等：“{quotation}”。",
                        "\"{section}\" tells of {received} requests received, {over} carried over, {handled} handled and "
                                + "{forward} carried forward, which does not balance: \"{quotation}\"."))
                .build();

        private static final List<Row> ROWS = List.of(
                ApplicationsTable.NEWLY_RECEIVED,
                ApplicationsTable.CARRIED_OVER,
                ApplicationsTable.ALL_RESULTS,
                ApplicationsTable.CARRIED_FORWARD);

        private static final List<String> NAMES = List.of("received", "over", "handled", "forward");

        Balance() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            prose.statements().stream()
                    .collect(Collectors.groupingBy(Statement::text, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(statements -> checkText(statements, checks));
        }

        private static void checkText(List<Statement> statements, Checks checks) {
            List<Statement> said = new ArrayList<>();
            for (Row row : ROWS) {
                List<Statement> ofRow = statements.stream()
                        .filter(statement -> isExactly(statement, row))
                        .toList();
                if (ofRow.size() == 1) {
                    said.add(ofRow.get(0));
                }
            }
            if (said.size() == ROWS.size()) {
                check(said, checks);
            } else {
                checks.skip();
            }
        }

        private static boolean isExactly(Statement statement, Row row) {
            return statement.kind() == Kind.FIGURE
                    && statement.isExact(List.of(Unit.COUNT))
                    && statement.figure().orElseThrow().value().scale() >= 0
                    && statement
                            .claim()
                            .filter(subject -> subject.isRow(row.key()))
                            .filter(subject -> row.equals(ApplicationsTable.NEWLY_RECEIVED)
                                    || subject.readings().size() == 1)
                            .isPresent();
        }

        private static void check(List<Statement> said, Checks checks) {
            List<BigDecimal> told = said.stream()
                    .map(statement -> statement.figure().orElseThrow().value())
                    .toList();
            BigDecimal left = told.get(2).add(told.get(3));
            // 收到 may include what was carried over, 新收 does not.
            boolean mayIncludeAll = said.get(0).claim().orElseThrow().readings().size() > 1;
            boolean holds = told.get(0).add(told.get(1)).compareTo(left) == 0
                    || mayIncludeAll && told.get(0).compareTo(left) == 0;
            checks.check(holds, () -> {
                Finding.Builder finding =
                        DESCRIPTION.finding(Outcome.FAIL).prose(said.get(0).place());
                for (int i = 0; i < NAMES.size(); i++) {
                    finding.putArguments(
                            NAMES.get(i), LocalizedText.verbatim(told.get(i).toPlainString()));
                }
                return finding.build();
            });
        }
    }
}
