package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.Row;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.relation.Bounds;
import org.gongkai.validation.internal.relation.KnownSum;
import org.gongkai.validation.internal.relation.RelationCheck;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** The rules that the relations of the form give: A20-*, APP-* and LIT-*. */
final class ArithmeticRules {

    private static final LocalizedText FORM_TOTALS = new LocalizedText("报告格式的总计栏", "the totals of the form");

    private static final LocalizedText FORM_NOTE =
            new LocalizedText("报告格式注明的勾稽关系", "the form's own note on how the items relate");

    private ArithmeticRules() {}

    /** Obtains those on section two in the order of the catalogue. */
    static List<Rule> ofArticle20() {
        return List.of(
                priorNotNegative(),
                RulesAuthorityRule.authority(),
                RulesAuthorityRule.department(),
                disclosedWithinTotal(),
                itemsNotNegative(),
                new ProcurementPair());
    }

    /** Obtains those on section three in the order of the catalogue. */
    static List<Rule> ofApplications() {
        return List.of(rowSum(), resultSum(), balance(), new ForwardWithinNew());
    }

    private static Rule priorNotNegative() {
        return new Related(
                error("A20-PRIOR-NOT-NEGATIVE")
                        .title(new LocalizedText("推算的上年末有效件数不为负", "Last year's stock is not negative"))
                        .basis(Basis.STANDARD_FORM)
                        .formula("inForce − issued + repealed ≥ 0")
                        .addArguments("row")
                        .failMessage(new LocalizedText(
                                "{row}：本年制发{left}件，多于现行有效与本年废止之和{right}件，推算上年末有效件数为负{difference}件。",
                                "{row}: {left} were issued, but only {right} are in force or were repealed; "
                                        + "last year's stock would be {difference} below zero."))
                        .undecidedMessage(new LocalizedText(
                                "{row}：有的单元格没有数字，无法核对本年制发件数（{left}）是否不超过现行有效与本年废止之和（{right}）。",
                                "{row}: a cell is no number, so the documents issued ({left}) cannot be compared "
                                        + "with those in force or repealed ({right})."))
                        .build(),
                Relation.Kind.ISSUED_IS_IN_FORCE_OR_REPEALED);
    }

    private static Rule disclosedWithinTotal() {
        return new Related(
                error("A20-DISCLOSED-WITHIN-TOTAL")
                        .title(new LocalizedText("本年新公开数量不超过对外公开总数量", "What was newly disclosed is within the total"))
                        .basis(Basis.TRIAL_FORM)
                        .formula("newlyDisclosed ≤ totalDisclosed")
                        .addArguments("row")
                        .failMessage(
                                new LocalizedText(
                                        "{row}：本年新公开数量{left}大于对外公开总数量{right}，多出{difference}。",
                                        "{row}: {left} were newly disclosed, {difference} more than the {right} disclosed in total."))
                        .undecidedMessage(new LocalizedText(
                                "{row}：有的单元格没有数字，无法核对本年新公开数量（{left}）是否不超过对外公开总数量（{right}）。",
                                "{row}: a cell is no number, so what was newly disclosed ({left}) cannot be compared "
                                        + "with the total ({right})."))
                        .build(),
                Relation.Kind.DISCLOSED_WITHIN_TOTAL);
    }

    private static Rule itemsNotNegative() {
        return new Related(
                error("A20-ITEMS-NOT-NEGATIVE")
                        .title(new LocalizedText("上一年项目数量与本年增减之和不为负", "The number of items is not negative"))
                        .basis(Basis.TRIAL_FORM)
                        .formula("previousYearItems + change ≥ 0")
                        .addArguments("row")
                        .failMessage(new LocalizedText(
                                "{row}：上一年项目数量与本年增/减之和为{right}，不应为负数。",
                                "{row}: the items of the previous year and the change add up to {right}, below zero."))
                        .undecidedMessage(new LocalizedText(
                                "{row}：有的单元格没有数字，无法核对上一年项目数量与本年增/减之和是否为负数。",
                                "{row}: a cell is no number, so the number of items cannot be worked out."))
                        .build(),
                Relation.Kind.ITEMS_NOT_NEGATIVE);
    }

    private static Rule rowSum() {
        return new Related(
                error("APP-ROW-SUM")
                        .title(new LocalizedText(
                                "每行各类申请人之和等于总计", "In every row the kinds of applicant add up to the total"))
                        .basis(FORM_TOTALS)
                        .formula(
                                "naturalPerson + commercialEnterprise + researchInstitution + publicWelfareOrganization"
                                        + " + legalServiceInstitution + otherOrganization = total")
                        .addArguments("row", "leftAtLeast", "atLeast")
                        .failMessage(new LocalizedText(
                                "{row}：各类申请人之和{leftAtLeast}为{left}，总计填写为{right}，相差{atLeast}{difference}。",
                                "{row}: the kinds of applicant add up to {leftAtLeast}{left}, but the total says {right}; "
                                        + "the difference is {atLeast}{difference}."))
                        .undecidedMessage(new LocalizedText(
                                "{row}：有的单元格没有数字，无法核对：已填写的各类申请人之和为{left}，总计：{right}。",
                                "{row}: a cell is no number, so this cannot be checked: "
                                        + "the known kinds of applicant add up to {left}, total: {right}."))
                        .build(),
                Relation.Kind.APPLICANTS_ADD_UP);
    }

    private static Rule resultSum() {
        return new Related(
                error("APP-RESULT-SUM")
                        .title(new LocalizedText("每列办理结果之和等于（七）总计", "In every column the results add up to (7) Total"))
                        .basis(FORM_TOTALS)
                        .formula("Σ results (一)–(六) = results/total")
                        .addArguments("row", "column", "leftAtLeast", "atLeast")
                        .failMessage(new LocalizedText(
                                "{row} · {column}：（一）至（六）各项办理结果之和{leftAtLeast}为{left}，总计填写为{right}，相差{atLeast}{difference}。",
                                "{row} · {column}: the results (1) to (6) add up to {leftAtLeast}{left}, but the total says {right}; "
                                        + "the difference is {atLeast}{difference}."))
                        .undecidedMessage(new LocalizedText(
                                "{row} · {column}：有的单元格没有数字，无法核对：已填写的各项办理结果之和为{left}，总计：{right}。",
                                "{row} · {column}: a cell is no number, so this cannot be checked: "
                                        + "the known results add up to {left}, total: {right}."))
                        .build(),
                Relation.Kind.RESULTS_ADD_UP);
    }

    private static Rule balance() {
        return new Related(
                error("APP-BALANCE")
                        .title(new LocalizedText(
                                "每列第一项加第二项等于第三项加第四项", "In every column, items 1 and 2 equal items 3 and 4"))
                        .basis(FORM_NOTE)
                        .formula("newlyReceived + carriedOver = results/total + carriedForward")
                        .addArguments("table", "column", "leftAtLeast", "rightAtLeast", "atLeast")
                        .failMessage(new LocalizedText(
                                "{table} · {column}：第一项（本年新收）加第二项（上年结转）之和{leftAtLeast}为{left}，"
                                        + "第三项（办理结果总计）加第四项（结转下年度）之和{rightAtLeast}为{right}，相差{atLeast}{difference}。",
                                "{table} · {column}: requests received and carried over are {leftAtLeast}{left}, "
                                        + "requests handled and carried forward are {rightAtLeast}{right}; "
                                        + "the difference is {atLeast}{difference}."))
                        .undecidedMessage(new LocalizedText(
                                "{table} · {column}：有的单元格没有数字，无法核对：第一项加第二项已填写：{left}，第三项加第四项已填写：{right}。",
                                "{table} · {column}: a cell is no number, so this cannot be checked: "
                                        + "received or carried over: {left}, handled or carried forward: {right}."))
                        .build(),
                Relation.Kind.RECEIVED_IS_HANDLED_OR_CARRIED_FORWARD);
    }

    static Rule groupSum() {
        return new Related(
                error("LIT-GROUP-SUM")
                        .title(new LocalizedText(
                                "每组四种结果之和等于总计", "In every group the four outcomes add up to the total"))
                        .basis(FORM_TOTALS)
                        .formula("upheld + corrected + otherOutcome + pending = total")
                        .addArguments("row", "leftAtLeast", "atLeast")
                        .failMessage(new LocalizedText(
                                "{row}：四种结果之和{leftAtLeast}为{left}，总计填写为{right}，相差{atLeast}{difference}。",
                                "{row}: the four outcomes add up to {leftAtLeast}{left}, but the total says {right}; "
                                        + "the difference is {atLeast}{difference}."))
                        .undecidedMessage(new LocalizedText(
                                "{row}：有的单元格没有数字，无法核对：已填写的结果之和为{left}，总计：{right}。",
                                "{row}: a cell is no number, so this cannot be checked: "
                                        + "the known outcomes add up to {left}, total: {right}."))
                        .build(),
                Relation.Kind.OUTCOMES_ADD_UP);
    }

    private static RuleDescription.Builder error(String id) {
        return RuleDescription.builder().id(id).severity(Severity.ERROR);
    }

    /** A rule that the form itself gives: all its relations of one kind hold. One check for every relation. */
    private static final class Related extends PreparedRule {

        private static final LocalizedText NOTHING = LocalizedText.verbatim("");
        private static final LocalizedText AT_LEAST = new LocalizedText("至少", "at least ");

        Related(RuleDescription description, Relation.Kind kind) {
            super(
                    description,
                    form -> form.relations().stream()
                            .filter(relation -> relation.kind() == kind)
                            .map(relation -> check(description, new RelationCheck(form, relation))));
        }

        private static PreparedCheck check(RuleDescription rule, RelationCheck relation) {
            return (report, checks) -> {
                if (relation.plainlyHolds(report.cells())) {
                    checks.pass();
                } else if (!report.has(relation.relation().section())) {
                    checks.skip();
                } else {
                    decide(rule, relation, report, checks);
                }
            };
        }

        private static void decide(
                RuleDescription rule, RelationCheck relation, DisclosureReport report, Checks checks) {
            List<Cell> cells = report.cells();
            if (outcome(relation, cells) == Outcome.UNDECIDED) {
                cells = Bounds.withZeros(report.form(), cells, relation.relation());
            }
            List<Cell> settled = cells;
            Outcome outcome = outcome(relation, settled);
            checks.check(outcome == Outcome.PASS, () -> finding(rule, report, settled, relation, outcome));
        }

        private static Outcome outcome(RelationCheck relation, List<Cell> cells) {
            return relation.outcome(relation.left(cells), relation.right(cells));
        }

        private static Finding finding(
                RuleDescription rule, DisclosureReport report, List<Cell> cells, RelationCheck check, Outcome outcome) {
            Relation relation = check.relation();
            KnownSum left = check.left(cells);
            KnownSum right = check.right(cells);
            FormCell place = report.form().cell(relation.right().get(0)).orElseThrow();
            return rule.finding(outcome)
                    .left(relation.left())
                    .right(relation.right())
                    .leftSum(left.sum())
                    .rightSum(right.sum())
                    .implied(outcome == Outcome.UNDECIDED ? check.implied(cells, left, right) : Optional.empty())
                    .putArguments("leftAtLeast", atLeast(left.isComplete()))
                    .putArguments("rightAtLeast", atLeast(right.isComplete()))
                    .putArguments("atLeast", atLeast(left.isComplete() && right.isComplete()))
                    .putArguments("row", place.rowLabelPath())
                    .putArguments("table", place.table().label())
                    .putArguments("column", place.column().label())
                    .build();
        }

        /** A sum of which cells are unknown is at least what is known of it. */
        private static LocalizedText atLeast(boolean complete) {
            return complete ? NOTHING : AT_LEAST;
        }
    }

    /** A20-PROCUREMENT-PAIR: projects and amount of centralized procurement are both zero or both positive. */
    private static final class ProcurementPair extends PreparedRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("A20-PROCUREMENT-PAIR")
                .severity(Severity.WARNING)
                .title(new LocalizedText(
                        "政府集中采购的项目数量与金额同为零或同为正数", "Procurement has both projects and an amount, or neither"))
                .basis(Basis.TRIAL_FORM)
                .formula("projects > 0 ⇔ amount > 0")
                .addArguments("row")
                .failMessage(new LocalizedText(
                        "{row}：采购项目数量为{left}，采购总金额为{right}万元，两者应当同为零或同为正数。",
                        "{row}: {left} projects for {right} (10,000 yuan); either both are zero or neither is."))
                .undecidedMessage(new LocalizedText(
                        "{row}：采购项目数量或采购总金额没有数字，无法核对。",
                        "{row}: projects or amount is no number, so they cannot be compared."))
                .build();

        ProcurementPair() {
            super(
                    DESCRIPTION,
                    form -> form.relations().stream()
                            .filter(relation -> relation.kind() == Relation.Kind.PROCURED_FOR_AN_AMOUNT)
                            .map(relation -> (report, checks) -> check(report, relation, checks)));
        }

        private static void check(DisclosureReport report, Relation relation, Checks checks) {
            if (!report.has(relation.section())) {
                checks.skip();
                return;
            }
            Optional<BigDecimal> projects = report.cell(relation.left().get(0)).number();
            Optional<BigDecimal> amount = report.cell(relation.right().get(0)).number();
            boolean known = projects.isPresent() && amount.isPresent();
            if (known && projects.get().signum() == amount.get().signum()) {
                checks.pass();
                return;
            }
            checks.found(DESCRIPTION
                    .finding(known ? Outcome.FAIL : Outcome.UNDECIDED)
                    .left(relation.left())
                    .right(relation.right())
                    .leftSum(projects)
                    .rightSum(amount)
                    .putArguments(
                            "row",
                            report.form()
                                    .cell(relation.left().get(0))
                                    .orElseThrow()
                                    .rowLabelPath())
                    .build());
        }
    }

    /**
     * APP-FORWARD-WITHIN-NEW: where requests were carried over, no more are carried forward than were received, else one would be
     * open for more than a year.
     */
    private static final class ForwardWithinNew extends PreparedRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("APP-FORWARD-WITHIN-NEW")
                .severity(Severity.INFO)
                .title(new LocalizedText("结转下年度的申请不多于本年新收", "No more requests are carried forward than were received"))
                .basis(new LocalizedText(
                        "《政府信息公开条例》第三十条、第三十三条", "Regulations on Open Government Information, Articles 30 and 33"))
                .formula("carriedOver > 0 ⇒ carriedForward ≤ newlyReceived")
                .addArguments("table", "column")
                .failMessage(new LocalizedText(
                        "{table} · {column}：结转下年度{left}件，多于本年新收{right}件，其中有的申请办理已超过一年；如系征求意见、补正或缴费期间，可不修改。",
                        "{table} · {column}: {left} requests are carried forward, more than the {right} received, so one has been open "
                                + "for more than a year; consultation, correction and payment stop the clock."))
                .build();

        ForwardWithinNew() {
            super(DESCRIPTION, ForwardWithinNew::checks);
        }

        private static Stream<PreparedCheck> checks(Form form) {
            return form.cells().stream()
                    .filter(cell -> cell.row().key().equals(ApplicationsTable.NEWLY_RECEIVED.key()))
                    .flatMap(received -> of(form, ApplicationsTable.CARRIED_OVER, received)
                            .flatMap(over -> of(form, ApplicationsTable.CARRIED_FORWARD, received)
                                    .map(forward -> check(received, over, forward)))
                            .stream());
        }

        private static Optional<CellPath> of(Form form, Row row, FormCell inColumn) {
            return form.cells().stream()
                    .filter(cell ->
                            cell.row().key().equals(row.key()) && cell.column().equals(inColumn.column()))
                    .map(FormCell::path)
                    .findFirst();
        }

        private static PreparedCheck check(FormCell received, CellPath over, CellPath forward) {
            return (report, checks) -> {
                Optional<BigDecimal> left = report.cell(forward).number();
                Optional<BigDecimal> right = report.cell(received.path()).number();
                boolean carried = report.cell(over)
                        .number()
                        .filter(number -> number.signum() > 0)
                        .isPresent();
                if (!report.has(Section.APPLICATIONS) || !carried || left.isEmpty() || right.isEmpty()) {
                    checks.skip();
                    return;
                }
                checks.check(
                        left.get().compareTo(right.get()) <= 0,
                        () -> DESCRIPTION
                                .finding(Outcome.FAIL)
                                .left(List.of(forward))
                                .right(List.of(received.path()))
                                .leftSum(left)
                                .rightSum(right)
                                .putArguments("table", received.table().label())
                                .putArguments("column", received.column().label())
                                .build());
            };
        }
    }
}
