package org.gongkai.validation.internal.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.CellPath;
import org.gongkai.form.Section;
import org.gongkai.report.OtherMatters;
import org.gongkai.text.LocalizedText;

/** FEE-OVERDUE-NEEDS-NOTICE: where requests were dropped for an unpaid fee, section six speaks of the fee. */
final class FeeOverdueNeedsNoticeRule extends PreparedRule {

    private static final String FEE = "信息处理费";

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FEE-OVERDUE-NEEDS-NOTICE")
            .severity(Severity.WARNING)
            .title(new LocalizedText(
                    "有逾期未缴费的申请，应报告信息处理费情况", "Requests dropped for an unpaid fee need a word on the fee"))
            .basis(Basis.INFORMATION_PROCESSING_FEE)
            .formula("results/other/feeOverdue > 0 ⇒ otherMatters speaks of the information-processing fee")
            .failMessage(new LocalizedText(
                    "有申请因逾期未缴费不再处理（{cells}），但第六部分没有报告信息处理费的收取情况。",
                    "Requests were dropped since a fee was not paid ({cells}), "
                            + "but section six does not speak of the information-processing fee."))
            .build();

    FeeOverdueNeedsNoticeRule() {
        super(
                DESCRIPTION,
                form -> Stream.of(RowCells.of(form, Set.of(ApplicationsTable.FEE_OVERDUE)))
                        .filter(RowCells::areThere)
                        .map(FeeOverdueNeedsNoticeRule::check));
    }

    private static PreparedCheck check(RowCells cells) {
        return (report, checks) -> {
            if (!report.has(Section.APPLICATIONS) || !report.has(Section.OTHER_MATTERS)) {
                checks.skip();
                return;
            }
            List<CellPath> dropped = cells.positiveIn(report);
            checks.check(
                    dropped.isEmpty()
                            || report.otherMatters()
                                    .filter(FeeOverdueNeedsNoticeRule::speaksOfFee)
                                    .isPresent(),
                    () -> DESCRIPTION.finding(Outcome.FAIL).addAllLeft(dropped).build());
        };
    }

    private static boolean speaksOfFee(OtherMatters matters) {
        return matters.informationProcessingFee().isPresent()
                || matters.text().replaceAll("\\s", "").contains(FEE);
    }
}
