package org.gongkai.validation.internal.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** The rules on the information-processing fee of section six, 国办函〔2020〕109号. */
final class FeeRules {

    private static final BigDecimal LEAST = BigDecimal.TEN;

    /** Amounts in 万元 with fewer decimals are rounded. */
    private static final int SCALE_OF_STEPS = -1;

    private FeeRules() {}

    static List<Rule> all() {
        return List.of(
                new OverdueNeedsNotice(),
                new Comparison(
                        describe("FEE-COLLECTED-WITHIN-NOTIFIED", Severity.WARNING)
                                .title(new LocalizedText(
                                        "实收的信息处理费不超过通知的金额", "The fee collected is within the fee notified"))
                                .formula("amountCollected ≤ amountNotified")
                                .failMessage(
                                        new LocalizedText(
                                                "实际收取的信息处理费{left}元，多于收费通知的{right}元，相差{difference}元；如系上年12月通知、本年1月缴纳，可不修改。",
                                                "{left} yuan of the information-processing fee were collected, {difference} more than the "
                                                        + "{right} that were notified; this may be so if a notice of December was paid in January."))
                                .build(),
                        Fees::collected,
                        Fees::notified,
                        (collected, notified) -> collected.compareTo(notified) <= 0),
                new Comparison(
                        describe("FEE-NOTICES", Severity.WARNING)
                                .title(new LocalizedText(
                                        "收费通知的件数与金额同为零或同为正数",
                                        "There are notices of the fee just when an amount was notified"))
                                .formula("noticesIssued = 0 ⇔ amountNotified = 0")
                                .failMessage(
                                        new LocalizedText(
                                                "信息处理费收费通知{left}件，金额{right}元，两者应当同为零或同为正数。",
                                                "{left} notices of the information-processing fee for {right} yuan; either both are zero or neither is."))
                                .build(),
                        Fees::notices,
                        Fees::notified,
                        (notices, notified) -> notices.signum() == notified.signum()),
                new Comparison(
                        describe("FEE-COLLECTED-NOTICES", Severity.INFO)
                                .title(new LocalizedText("收取了信息处理费的，应发出过收费通知", "What was collected had been notified"))
                                .formula("amountCollected > 0 ⇒ noticesIssued > 0")
                                .failMessage(new LocalizedText(
                                        "实际收取信息处理费{left}元，而收费通知{right}件；除非是上年的通知在本年缴纳。",
                                        "{left} yuan of the information-processing fee were collected, but {right} notices issued; "
                                                + "this may be so if a notice of last year was paid this year."))
                                .build(),
                        Fees::collected,
                        Fees::notices,
                        (collected, notices) -> collected.signum() == 0 || notices.signum() > 0),
                new Comparison(
                        describe("FEE-MINIMUM", Severity.WARNING)
                                .title(new LocalizedText(
                                        "每件收费通知不少于10元", "Every notice of the fee is for at least 10 yuan"))
                                .formula("amountNotified ≥ 10 × noticesIssued")
                                .failMessage(new LocalizedText(
                                        "信息处理费收费通知{right}件，金额只有{left}元；按规定每件不少于10元。",
                                        "{right} notices of the information-processing fee for {left} yuan together; "
                                                + "by the rules each is for at least 10."))
                                .build(),
                        Fees::notified,
                        Fees::notices,
                        (notified, notices) ->
                                notified.signum() == 0 || notified.compareTo(notices.multiply(LEAST)) >= 0),
                new Comparison(
                        describe("FEE-STEP", Severity.INFO)
                                .title(new LocalizedText(
                                        "通知的信息处理费为10元的整数倍", "The fee notified is a multiple of 10 yuan"))
                                .formula("amountNotified mod 10 = 0")
                                .failMessage(new LocalizedText(
                                        "收费通知的信息处理费为{left}元，不是10元的整数倍；按件、按量收费均以10元为最小单位。",
                                        "{left} yuan of the information-processing fee were notified, which is no multiple of 10; "
                                                + "both ways of charging go in steps of 10."))
                                .build(),
                        Fees::notified,
                        fees -> fees.notified().filter(amount -> amount.scale() >= SCALE_OF_STEPS),
                        (notified, same) -> notified.remainder(LEAST).signum() == 0));
    }

    private static RuleDescription.Builder describe(String id, Severity severity) {
        return RuleDescription.builder().id(id).severity(severity).basis(LocalizedText.verbatim("国办函〔2020〕109号"));
    }

    /** A rule that compares two of the numbers. */
    private static final class Comparison extends ProseRule {

        private final Function<Fees, Optional<BigDecimal>> left;
        private final Function<Fees, Optional<BigDecimal>> right;
        private final BiPredicate<BigDecimal, BigDecimal> holds;

        Comparison(
                RuleDescription description,
                Function<Fees, Optional<BigDecimal>> left,
                Function<Fees, Optional<BigDecimal>> right,
                BiPredicate<BigDecimal, BigDecimal> holds) {
            super(description);
            this.left = left;
            this.right = right;
            this.holds = holds;
        }

        @Override
        void check(Prose prose, Checks checks) {
            Optional<BigDecimal> one = left.apply(prose.fees());
            Optional<BigDecimal> other = right.apply(prose.fees());
            if (one.isEmpty() || other.isEmpty()) {
                checks.skip();
                return;
            }
            checks.check(
                    holds.test(one.get(), other.get()),
                    () -> description()
                            .finding(Outcome.FAIL)
                            .leftSum(one)
                            .rightSum(other)
                            .build());
        }
    }

    /** FEE-OVERDUE-NEEDS-NOTICE: where requests were dropped for an unpaid fee, section six tells of the notices. */
    private static final class OverdueNeedsNotice implements Rule {

        private static final RuleDescription DESCRIPTION = describe("FEE-OVERDUE-NEEDS-NOTICE", Severity.WARNING)
                .title(new LocalizedText(
                        "有逾期未缴费的申请，应报告信息处理费情况", "Requests dropped for an unpaid fee need a word on the fee"))
                .formula(
                        "results/other/feeOverdue > 0 ⇒ otherMatters speaks of the information-processing fee, noticesIssued ≠ 0")
                .failMessage(new LocalizedText(
                        "有申请因逾期未缴费不再处理（{cells}），但第六部分没有报告信息处理费的收取情况，或写明没有发出收费通知。",
                        "Requests were dropped since a fee was not paid ({cells}), but section six does not speak of the "
                                + "information-processing fee, or says that no notice was issued."))
                .build();

        private static List<CellPath> dropped(Form form) {
            return form.cells().stream()
                    .filter(cell -> cell.row().key().equals(ApplicationsTable.FEE_OVERDUE.key()))
                    .map(FormCell::path)
                    .toList();
        }

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public boolean appliesTo(Form form) {
            return !dropped(form).isEmpty();
        }

        @Override
        public void check(DisclosureReport report, Checks checks) {
            if (!report.has(Section.APPLICATIONS) || !report.has(Section.OTHER_MATTERS)) {
                checks.skip();
                return;
            }
            List<CellPath> cells = dropped(report.form());
            List<CellPath> dropped = cells.stream()
                    .filter(path -> report.cell(path) instanceof Cell.Count count && count.value() > 0)
                    .toList();
            checks.check(
                    dropped.isEmpty()
                            || isTold(checks.shared(Prose.class, () -> Prose.of(report))
                                    .fees()),
                    () -> DESCRIPTION.finding(Outcome.FAIL).addAllLeft(dropped).build());
        }

        private static boolean isTold(Fees fees) {
            return fees.mentioned()
                    && fees.notices().filter(notices -> notices.signum() == 0).isEmpty();
        }
    }
}
