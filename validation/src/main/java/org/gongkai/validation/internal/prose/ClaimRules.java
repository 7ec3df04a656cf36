package org.gongkai.validation.internal.prose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;

/** What the prose says of a number, and of nothing: PROSE-CLAIM and PROSE-NONE-CLAIM. */
final class ClaimRules {

    private ClaimRules() {}

    /** PROSE-CLAIM: a figure that the prose claims equals the cell or sum of cells it speaks of. */
    static final class Claim extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-CLAIM")
                .severity(Severity.WARNING)
                .title(new LocalizedText("文字中的数字与表格一致", "The figures of the prose are those of the tables"))
                .basis(ProseRules.REPORT_AGREES_WITH_ITSELF)
                .formula("claim = a cell or sum of cells that it can mean")
                .failMessage(
                        new LocalizedText(
                                "“{section}”写道“{quotation}”，与表格不符：{cells}合计为{right}。",
                                "\"{section}\" says \"{quotation}\", which is not what the table says: {cells} come to {right}."))
                .build();

        Claim() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            for (Statement statement : prose.statements()) {
                statement.claim().ifPresent(subject -> {
                    switch (statement.kind()) {
                        case FIGURE ->
                            compare(statement, subject, statement.figure().orElseThrow(), prose.report(), checks);
                        case ALL -> compareWhole(statement, subject, prose.report(), checks);
                        case NONE -> {}
                    }
                });
            }
        }

        private static void compare(
                Statement statement, Subject subject, Figure figure, DisclosureReport report, Checks checks) {
            List<List<CellPath>> readings = subject.cells(report.form());
            List<BigDecimal> sums = sums(readings, report);
            if (sums.isEmpty() || figure.precision() == Figure.Precision.VAGUE) {
                checks.skip();
            } else {
                checks.check(
                        sums.stream().anyMatch(figure::fits),
                        () -> DESCRIPTION
                                .finding(Outcome.FAIL)
                                .right(readings.get(0))
                                .leftSum(figure.value())
                                .rightSum(sums.get(0))
                                .prose(statement.place())
                                .build());
            }
        }

        /** 均为自然人, 全部予以公开: a part is the whole of what was spoken of. */
        private static void compareWhole(Statement statement, Subject part, DisclosureReport report, Checks checks) {
            boolean ofColumn = !part.columns().contains(Subject.TOTAL);
            Subject whole = ofColumn
                    ? part.in(List.of(Subject.TOTAL))
                    : Subject.of(List.of(List.of(ApplicationsTable.ALL_RESULTS.key())));
            if (!ofColumn && !statement.clause().says(Notion.RESULT)) {
                return;
            }
            List<List<CellPath>> parts = part.cells(report.form());
            List<BigDecimal> partSums = sums(parts, report);
            List<BigDecimal> wholeSums = sums(whole.cells(report.form()), report);
            if (partSums.isEmpty() || wholeSums.isEmpty()) {
                checks.skip();
                return;
            }
            boolean holds = false;
            for (int i = 0; i < partSums.size(); i++) {
                holds |= partSums.get(i).compareTo(wholeSums.get(Math.min(i, wholeSums.size() - 1))) == 0;
            }
            checks.check(
                    holds,
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .right(parts.get(0))
                            .leftSum(wholeSums.get(0))
                            .rightSum(partSums.get(0))
                            .prose(statement.place())
                            .build());
        }

        /** The sums of all readings, none if the form does not have them or a cell is no number. */
        static List<BigDecimal> sums(List<List<CellPath>> readings, DisclosureReport report) {
            List<Optional<BigDecimal>> sums =
                    readings.stream().map(cells -> Subject.sum(report, cells)).toList();
            return sums.contains(Optional.<BigDecimal>empty())
                    ? List.of()
                    : sums.stream().flatMap(Optional::stream).toList();
        }
    }

    /**
     * PROSE-NONE-CLAIM: where the prose says that there was none of something, the table is zero. Prose that says there were some
     * over a table of zeros is a matter of {@link Claim}.
     */
    static final class NoneClaim extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-NONE-CLAIM")
                .severity(Severity.WARNING)
                .title(new LocalizedText("写明没有的，表格为零", "Where the prose says there were none, the table is zero"))
                .basis(ProseRules.REPORT_AGREES_WITH_ITSELF)
                .formula("prose says that there was none ⇒ cell = 0")
                .failMessage(new LocalizedText(
                        "“{section}”写道“{quotation}”，而表格中不为零：{cells}合计为{right}。",
                        "\"{section}\" says \"{quotation}\", but the table is not zero: {cells} come to {right}."))
                .build();

        NoneClaim() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            for (Statement statement : prose.statements()) {
                if (statement.kind() == Statement.Kind.NONE) {
                    statement.claim().ifPresent(subject -> check(statement, subject, prose.report(), checks));
                }
            }
        }

        private static void check(Statement statement, Subject subject, DisclosureReport report, Checks checks) {
            List<List<CellPath>> readings = subject.cells(report.form());
            Optional<List<CellPath>> least = readings.stream().min(Comparator.comparing(cells -> known(report, cells)));
            if (least.isEmpty()) {
                checks.skip();
                return;
            }
            BigDecimal known = known(report, least.get());
            if (known.signum() > 0) {
                checks.found(DESCRIPTION
                        .finding(Outcome.FAIL)
                        .right(least.get())
                        .leftSum(BigDecimal.ZERO)
                        .rightSum(known)
                        .prose(statement.place())
                        .build());
            } else if (Subject.sum(report, least.get()).isPresent()) {
                checks.pass();
            } else {
                checks.skip();
            }
        }

        private static BigDecimal known(DisclosureReport report, List<CellPath> cells) {
            return cells.stream()
                    .map(report::cell)
                    .map(Cell::number)
                    .flatMap(Optional::stream)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
