package org.gongkai.validation.internal.rule;

import java.util.Arrays;
import java.util.List;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.FormCell;
import org.gongkai.report.Attendance;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.relation.KnownSum;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.RollUpRule;

/**
 * ROLL-UP-SUM: every cell of the parent is the sum of the children's, or not less than that where the parent has a share of
 * its own. The numbers of an agency of the roster that has not reported, or has used another form, are unknown.
 */
final class RollUpSumRule implements RollUpRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("ROLL-UP-SUM")
            .severity(Severity.ERROR)
            .scope(RuleScope.PARENT_AND_CHILDREN)
            .title(new LocalizedText("汇总报告等于所属各单位之和", "The parent's numbers are the sum of its children's"))
            .basis(Basis.CHILD_REPORTS)
            .formula("cell(parent) = Σ cell(child)")
            .addArguments("row", "column", "unknown")
            .failMessage(new LocalizedText(
                    "{row} · {column}：所属各单位之和为{left}，汇总报告填写为{right}，相差{difference}。",
                    "{row} · {column}: the children add up to {left}, but the parent says {right}; "
                            + "the difference is {difference}."))
            .undecidedMessage(new LocalizedText(
                    "{row} · {column}：有的单元格没有数字，无法核对：所属各单位已有数字之和：{left}（{unknown}个单位没有数字或没有报送），" + "汇总报告填写：{right}。",
                    "{row} · {column}: a number is missing, so this cannot be checked: known children: {left} "
                            + "({unknown} without a number or a report), parent: {right}."))
            .build();

    private static final LocalizedText NO_CHILDREN = new LocalizedText("没有所属单位的报告", "there is no report to sum up");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Run start(RollUp rollUp) {
        return new SumRun(rollUp);
    }

    private static final class SumRun implements Run {

        private final RollUp rollUp;
        private final List<FormCell> places;
        private final KnownSum[] sums;
        private final Attendance attendance;
        private boolean anyChild;

        SumRun(RollUp rollUp) {
            this.rollUp = rollUp;
            this.places = rollUp.parent().form().cells();
            this.sums = new KnownSum[places.size()];
            this.attendance = new Attendance(rollUp.roster());
            Arrays.fill(sums, KnownSum.NONE);
        }

        @Override
        public void next(DisclosureReport child) {
            anyChild = true;
            attendance.note(child.agency());
            boolean sameForm = child.form() == rollUp.parent().form();
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].plus(sameForm ? number(child, i) : KnownSum.ofUnknown(1, isSigned(i)));
            }
        }

        @Override
        public void finish(Checks checks) {
            if (!anyChild) {
                checks.skip(NO_CHILDREN);
                return;
            }
            int missing = attendance.missing().size();
            for (int i = 0; i < sums.length; i++) {
                // A share of its own says nothing about a number that may be negative.
                if (rollUp.parent().has(places.get(i).table().section()) && !(rollUp.ownShare() && isSigned(i))) {
                    check(i, missing, checks);
                } else {
                    checks.skip();
                }
            }
        }

        private void check(int index, int missing, Checks checks) {
            KnownSum children = sums[index].plus(KnownSum.ofUnknown(missing, isSigned(index)));
            KnownSum parent = number(rollUp.parent(), index);
            Outcome outcome = rollUp.ownShare() ? children.atMost(parent) : children.equalTo(parent);
            checks.check(outcome == Outcome.PASS, () -> finding(places.get(index), outcome, children, parent));
        }

        private Finding finding(FormCell place, Outcome outcome, KnownSum children, KnownSum parent) {
            Finding.Builder finding = DESCRIPTION
                    .finding(outcome)
                    .addLeft(place.path())
                    .leftSource(CellSource.CHILD_REPORTS)
                    .addRight(place.path())
                    .leftSum(children.sum())
                    .rightSum(parent.sum())
                    .putArguments("row", place.rowLabelPath())
                    .putArguments("column", place.column().label())
                    .putArguments("unknown", LocalizedText.verbatim(Integer.toString(children.unknown())));
            if (children.isComplete() && !parent.isComplete() && !rollUp.ownShare()) {
                finding.implied(new ImpliedValue(place.path(), children.known()));
            }
            return finding.build();
        }

        private KnownSum number(DisclosureReport report, int index) {
            List<Cell> cells = report.cells();
            return KnownSum.of(report.form(), cells, index);
        }

        private boolean isSigned(int index) {
            return places.get(index).column().signed();
        }
    }
}
