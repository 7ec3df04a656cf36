package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Relation;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;

/** A20-PROCUREMENT-PAIR: projects and amount of centralized procurement are both zero or both positive. */
final class ProcurementPairRule extends PreparedRule {

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

    ProcurementPairRule() {
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
                        report.form().cell(relation.left().get(0)).orElseThrow().rowLabelPath())
                .build());
    }
}
