package org.gongkai.examples.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/**
 * CITY-CARRIED-OVER-HANDLED: what was carried over from last year has been handled, since a request is to be answered within
 * 20 working days, or 40 if that is extended.
 */
public final class CarriedOverHandledRule implements Rule {

    private static final CellPath CARRIED_OVER = CellPath.of("/applications/carriedOver/total");
    private static final CellPath HANDLED = CellPath.of("/applications/results/total/total");

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("CITY-CARRIED-OVER-HANDLED")
            .severity(Severity.WARNING)
            .title(new LocalizedText("上年结转的申请均已办结", "What was carried over has been handled"))
            .basis(new LocalizedText("《政府信息公开条例》第三十三条", "Regulations on Open Government Information, Article 33"))
            .formula("carriedOver/total ≤ results/total/total")
            .failMessage(new LocalizedText(
                    "上年结转{left}件，本年只办结{right}件，有申请超过办理期限。",
                    "{left} requests were carried over, but only {right} handled: some are overdue."))
            .build();

    /** Obtains the rule. */
    public CarriedOverHandledRule() {}

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        Optional<BigDecimal> carriedOver = report.cell(CARRIED_OVER).number();
        Optional<BigDecimal> handled = report.cell(HANDLED).number();
        if (carriedOver.isEmpty() || handled.isEmpty()) {
            checks.skip();
            return;
        }
        checks.check(
                carriedOver.get().compareTo(handled.get()) <= 0,
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .addLeft(CARRIED_OVER)
                        .addRight(HANDLED)
                        .leftSum(carriedOver)
                        .rightSum(handled)
                        .build());
    }
}
