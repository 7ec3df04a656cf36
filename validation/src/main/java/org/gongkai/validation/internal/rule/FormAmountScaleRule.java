package org.gongkai.validation.internal.rule;

import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.FormCell;
import org.gongkai.form.Unit;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;

/** FORM-AMOUNT-SCALE: amounts have at most four decimals, since the unit is 万元 and nothing is less than a yuan. */
final class FormAmountScaleRule extends PreparedRule {

    private static final int DECIMALS = 4;

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FORM-AMOUNT-SCALE")
            .severity(Severity.WARNING)
            .title(new LocalizedText("金额最多保留四位小数", "Amounts have at most four decimals"))
            .basis(new LocalizedText("表中“单位：万元”的说明", "the form's own note of the unit, 10,000 yuan"))
            .formula("decimals(amount) ≤ 4")
            .addArguments("amount")
            .failMessage(new LocalizedText(
                    "{cells}：{amount}万元的小数超过四位，请核对单位是否为万元。",
                    "{cells}: {amount} has more than four decimals; is it really in 10,000 yuan?"))
            .build();

    FormAmountScaleRule() {
        super(
                DESCRIPTION,
                form -> form.cells().stream()
                        .filter(cell -> cell.column().unit() == Unit.TEN_THOUSAND_YUAN)
                        .map(cell -> (report, checks) -> check(cell, report.cell(cell.path()), checks)));
    }

    private static void check(FormCell place, Cell cell, Checks checks) {
        if (!(cell instanceof Cell.Amount amount)) {
            checks.skip();
        } else {
            checks.check(
                    amount.value().stripTrailingZeros().scale() <= DECIMALS,
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .addLeft(place.path())
                            .putArguments("amount", LocalizedText.verbatim(amount.toString()))
                            .build());
        }
    }
}
