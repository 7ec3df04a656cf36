package org.gongkai.validation.internal.prose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;

/**
 * PROSE-NONE-CLAIM: where the prose says that there was none of something, the table is zero. Prose that says there were some
 * over a table of zeros is a matter of {@link ProseClaimRule}.
 */
final class ProseNoneClaimRule extends ProseRule {

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

    ProseNoneClaimRule() {
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
