package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.ReviewAndLitigationTable;
import org.gongkai.form.Row;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.relation.KnownSum;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.YearOnYearRule;

/** Rules by which this year's numbers follow from last year's: YOY-PENDING, YOY-DISCLOSED and YOY-LIT-WITHOUT-APPLICATIONS. */
final class YearCountRules {

    private YearCountRules() {}

    private static List<FormCell> cells(Form form, Section section, Column column) {
        return form.cells().stream()
                .filter(cell ->
                        cell.table().section() == section && cell.column().key().equals(column.key()))
                .toList();
    }

    private static Optional<FormCell> cell(Form form, Row row, Column column) {
        return form.cells().stream()
                .filter(cell -> cell.row().key().equals(row.key())
                        && cell.column().key().equals(column.key()))
                .findFirst();
    }

    /** YOY-PENDING: what was not decided last year is among this year's cases. */
    static final class Pending implements YearOnYearRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("YOY-PENDING")
                .severity(Severity.INFO)
                .offByDefault(true)
                .scope(RuleScope.YEAR_ON_YEAR)
                .title(new LocalizedText("上年尚未审结的案件计入本年", "Last year's pending cases are among this year's"))
                .basis(Basis.PREVIOUS_REPORT)
                .formula("total(y) ≥ pending(y−1)")
                .addArguments("row")
                .failMessage(new LocalizedText(
                        "{row}：上年尚未审结{left}件，而本年总计只有{right}件。",
                        "{row}: {left} were pending last year, but there are only {right} this year."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public void check(DisclosureReport previous, DisclosureReport report, Checks checks) {
            for (FormCell total : cells(report.form(), Section.REVIEW_AND_LITIGATION, ReviewAndLitigationTable.TOTAL)) {
                Optional<BigDecimal> pending = cell(previous.form(), total.row(), ReviewAndLitigationTable.PENDING)
                        .flatMap(cell -> previous.cell(cell.path()).number());
                Optional<BigDecimal> now = report.cell(total.path()).number();
                if (pending.isEmpty() || now.isEmpty()) {
                    checks.skip();
                } else {
                    checks.check(
                            now.get().compareTo(pending.get()) >= 0,
                            () -> DESCRIPTION
                                    .finding(Outcome.FAIL)
                                    .leftSource(CellSource.PREVIOUS_REPORT)
                                    .addLeft(cell(previous.form(), total.row(), ReviewAndLitigationTable.PENDING)
                                            .orElseThrow()
                                            .path())
                                    .addRight(total.path())
                                    .leftSum(pending)
                                    .rightSum(now)
                                    .putArguments("row", total.rowLabelPath())
                                    .build());
                }
            }
        }
    }

    /** YOY-DISCLOSED: what is disclosed in total was disclosed last year, or is new. */
    static final class Disclosed implements YearOnYearRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("YOY-DISCLOSED")
                .severity(Severity.INFO)
                .scope(RuleScope.YEAR_ON_YEAR)
                .title(new LocalizedText("对外公开总数量与上年衔接", "What is disclosed in total follows from last year's"))
                .basis(Basis.TRIAL_FORM)
                .formula("totalDisclosed(y) ≤ totalDisclosed(y−1) + newlyDisclosed(y)")
                .addArguments("row")
                .failMessage(new LocalizedText(
                        "{row}：上年对外公开总数量加本年新公开数量为{left}，本年对外公开总数量为{right}，多出{difference}。",
                        "{row}: last year's total and what was newly disclosed are {left}, but {right} are disclosed in total, "
                                + "{difference} more."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public boolean appliesTo(Form form) {
            return relations(form).findAny().isPresent();
        }

        private static Stream<Relation> relations(Form form) {
            return form.relations().stream()
                    .filter(relation -> relation.kind() == Relation.Kind.DISCLOSED_WITHIN_TOTAL);
        }

        @Override
        public void check(DisclosureReport previous, DisclosureReport report, Checks checks) {
            relations(report.form()).forEach(relation -> {
                CellPath total = relation.right().get(0);
                Optional<BigDecimal> before =
                        previous.form() == report.form() ? previous.cell(total).number() : Optional.empty();
                Optional<BigDecimal> added = report.cell(relation.left().get(0)).number();
                Optional<BigDecimal> now = report.cell(total).number();
                if (before.isEmpty() || added.isEmpty() || now.isEmpty()) {
                    checks.skip();
                    return;
                }
                BigDecimal most = before.get().add(added.get());
                checks.check(
                        now.get().compareTo(most) <= 0,
                        () -> DESCRIPTION
                                .finding(Outcome.FAIL)
                                .leftSource(CellSource.PREVIOUS_REPORT)
                                .addLeft(total)
                                .addRight(total)
                                .leftSum(most)
                                .rightSum(now)
                                .putArguments(
                                        "row",
                                        report.form().cell(total).orElseThrow().rowLabelPath())
                                .build());
            });
        }
    }

    /** YOY-LIT-WITHOUT-APPLICATIONS: reviews and lawsuits come of requests. */
    static final class WithoutApplications implements YearOnYearRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("YOY-LIT-WITHOUT-APPLICATIONS")
                .severity(Severity.INFO)
                .scope(RuleScope.YEAR_ON_YEAR)
                .title(new LocalizedText("有复议、诉讼的，应有过申请", "Reviews and lawsuits come of requests"))
                .basis(Basis.PREVIOUS_REPORT)
                .formula("review, litigation > 0 ⇒ newlyReceived, carriedOver > 0 in y or y−1, or pending(y−1) > 0")
                .failMessage(new LocalizedText(
                        "本年有政府信息公开行政复议、行政诉讼{right}件（{cells}），但两年都没有申请，上年也没有尚未审结的案件，请核实。",
                        "There are {right} reviews and lawsuits ({cells}), though neither year had a request and nothing was "
                                + "pending last year; please look whether this is so."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public void check(DisclosureReport previous, DisclosureReport report, Checks checks) {
            List<CellPath> totals =
                    cells(report.form(), Section.REVIEW_AND_LITIGATION, ReviewAndLitigationTable.TOTAL).stream()
                            .map(FormCell::path)
                            .toList();
            KnownSum cases = KnownSum.of(report, totals);
            KnownSum before = requests(previous)
                    .plus(requests(report))
                    .plus(KnownSum.of(
                            previous,
                            cells(previous.form(), Section.REVIEW_AND_LITIGATION, ReviewAndLitigationTable.PENDING)
                                    .stream()
                                    .map(FormCell::path)
                                    .toList()));
            if (!before.isComplete()) {
                checks.skip();
                return;
            }
            checks.check(
                    cases.known().signum() == 0 || before.known().signum() > 0,
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .right(totals)
                            .rightSum(cases.known())
                            .build());
        }

        private static KnownSum requests(DisclosureReport report) {
            return KnownSum.of(
                    report,
                    Stream.of(ApplicationsTable.NEWLY_RECEIVED, ApplicationsTable.CARRIED_OVER)
                            .flatMap(row -> cell(report.form(), row, ApplicationsTable.TOTAL_APPLICANTS).stream())
                            .map(FormCell::path)
                            .toList());
        }
    }
}
