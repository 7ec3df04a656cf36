package org.gongkai.validation.internal.rule;

import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Relation;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Rule;

/** The rules that the relations of the form give: A20-*, APP-* and LIT-*. */
final class ArithmeticRules {

    private static final LocalizedText FORM_TOTALS = new LocalizedText("报告格式的总计栏", "the totals of the form");

    private static final LocalizedText FORM_NOTE =
            new LocalizedText("报告格式注明的勾稽关系", "the form's own note on how the items relate");

    private ArithmeticRules() {}

    static Rule priorNotNegative() {
        return new RelationRule(
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

    static Rule disclosedWithinTotal() {
        return new RelationRule(
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

    static Rule itemsNotNegative() {
        return new RelationRule(
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

    static Rule rowSum() {
        return new RelationRule(
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

    static Rule resultSum() {
        return new RelationRule(
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

    static Rule balance() {
        return new RelationRule(
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
        return new RelationRule(
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
}
