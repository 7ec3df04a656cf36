package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.report.OtherMatters;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** FEE-COLLECTED-WITHIN-NOTIFIED: no more of the information-processing fee is collected than was notified. */
final class FeeCollectedWithinNotifiedRule implements Rule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FEE-COLLECTED-WITHIN-NOTIFIED")
            .severity(Severity.ERROR)
            .title(new LocalizedText("实收的信息处理费不超过通知的金额", "The fee collected is within the fee notified"))
            .basis(Basis.INFORMATION_PROCESSING_FEE)
            .formula("amountCollected ≤ amountNotified")
            .failMessage(new LocalizedText(
                    "实际收取的信息处理费{left}元，多于收费通知的{right}元，相差{difference}元。",
                    "{left} yuan of the information-processing fee were collected, "
                            + "{difference} more than the {right} that were notified."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        Optional<InformationProcessingFee> fee = report.otherMatters().flatMap(OtherMatters::informationProcessingFee);
        Optional<BigDecimal> collected = fee.flatMap(InformationProcessingFee::amountCollected);
        Optional<BigDecimal> notified = fee.flatMap(InformationProcessingFee::amountNotified);
        if (collected.isEmpty() || notified.isEmpty()) {
            checks.skip();
        } else {
            checks.check(
                    collected.get().compareTo(notified.get()) <= 0,
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .leftSum(collected)
                            .rightSum(notified)
                            .build());
        }
    }
}
