package org.gongkai.validation.internal.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** PROSE-CLAIM: a figure that the prose claims equals the cell or sum of cells it speaks of. */
final class ProseClaimRule implements Rule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-CLAIM")
            .severity(Severity.WARNING)
            .title(new LocalizedText("文字中的数字与表格一致", "The figures of the prose are those of the tables"))
            .basis(ProseRules.REPORT_AGREES_WITH_ITSELF)
            .formula("claim = a cell or sum of cells that it can mean")
            .failMessage(new LocalizedText(
                    "“{section}”写道“{quotation}”，与表格不符：{cells}合计为{right}。",
                    "\"{section}\" says \"{quotation}\", which is not what the table says: {cells} come to {right}."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        ClauseWords words = new ClauseWords(report);
        for (ProseText text : ProseText.of(report)) {
            if (Figure.mayBeIn(text.text())) {
                Claim.in(text, words).forEach(claim -> check(claim, text, report, checks));
            }
        }
    }

    private static void check(Claim claim, ProseText text, DisclosureReport report, Checks checks) {
        List<CellSum> readings = claim.subject().readings();
        List<Optional<BigDecimal>> sums = new ArrayList<>();
        for (CellSum reading : readings) {
            sums.add(sum(report, reading.in(report.form())));
        }
        if (sums.contains(Optional.<BigDecimal>empty())) {
            checks.skip();
        } else {
            checks.check(
                    sums.stream().flatMap(Optional::stream).anyMatch(claim.figure()::equalsRounded),
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .right(readings.get(0).in(report.form()))
                            .leftSum(claim.figure().value())
                            .rightSum(sums.get(0))
                            .prose(text.place(claim.clause().quotation()))
                            .build());
        }
    }

    /** The sum, empty where the form does not have the cells or one of them is no number. */
    private static Optional<BigDecimal> sum(DisclosureReport report, List<CellPath> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellPath cell : cells) {
            Optional<BigDecimal> number = report.cell(cell).number();
            if (number.isEmpty()) {
                return number;
            }
            sum = sum.add(number.get());
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
