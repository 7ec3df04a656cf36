package org.gongkai.validation.rule.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.CellPath;
import org.gongkai.form.LocalizedText;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
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
            for (Claim claim : Claim.in(text, words)) {
                check(claim, text, report, checks);
            }
        }
    }

    private static void check(Claim claim, ProseText text, DisclosureReport report, Checks checks) {
        List<List<CellPath>> readings = claim.subject().readings().stream()
                .map(reading -> reading.in(report.form()))
                .toList();
        List<Optional<BigDecimal>> sums =
                readings.stream().map(cells -> sum(report, cells)).toList();
        if (sums.stream().anyMatch(Optional::isEmpty)) {
            checks.skip();
        } else {
            checks.check(
                    sums.stream().flatMap(Optional::stream).anyMatch(claim.figure()::equalsRounded),
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .right(readings.get(0))
                            .leftSum(claim.figure().value())
                            .rightSum(sums.get(0))
                            .prose(text.place(claim.quotation()))
                            .build());
        }
    }

    /** The sum, empty where the form does not have the cells or one of them is no number. */
    private static Optional<BigDecimal> sum(DisclosureReport report, List<CellPath> cells) {
        List<Optional<BigDecimal>> numbers =
                cells.stream().map(report::cell).map(Cell::number).toList();
        return numbers.isEmpty() || numbers.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : numbers.stream().flatMap(Optional::stream).reduce(BigDecimal::add);
    }
}
