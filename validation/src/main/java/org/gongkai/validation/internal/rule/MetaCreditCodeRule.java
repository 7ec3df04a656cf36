package org.gongkai.validation.internal.rule;

import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** META-CREDIT-CODE: the unified social credit code is well-formed and its check character right. */
final class MetaCreditCodeRule implements Rule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("META-CREDIT-CODE")
            .severity(Severity.ERROR)
            .title(new LocalizedText("统一社会信用代码正确", "The unified social credit code is right"))
            .basis(LocalizedText.verbatim("GB 32100-2015"))
            .formula("agency.creditCode: 18 characters, the last one checks the others")
            .addArguments("code", "reason")
            .failMessage(new LocalizedText(
                    "统一社会信用代码“{code}”不正确：{reason}。", "The credit code \"{code}\" is wrong: {reason}."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        report.agency().creditCode().ifPresentOrElse(code -> check(code, checks), checks::skip);
    }

    private static void check(CreditCode code, Checks checks) {
        checks.check(
                code.isValid(),
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .putArguments("code", LocalizedText.verbatim(code.text()))
                        .putArguments("reason", reason(code))
                        .build());
    }

    private static LocalizedText reason(CreditCode code) {
        return code.expectedCheckCharacter()
                .map(expected -> new LocalizedText(
                        "末位校验码应为" + expected, "the last character, which checks the others, has to be " + expected))
                .orElse(new LocalizedText(
                        "应为18位数字或大写字母（不含I、O、S、V、Z）",
                        "it has to have 18 digits or capital letters other than I, O, S, V, Z"));
    }
}
