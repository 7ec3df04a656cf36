package org.gongkai.validation.internal.rule;

import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** META-DIVISION-CODE: the administrative division code is well-formed. */
final class MetaDivisionCodeRule implements Rule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("META-DIVISION-CODE")
            .severity(Severity.ERROR)
            .title(new LocalizedText("行政区划代码格式正确", "The administrative division code is well-formed"))
            .basis(LocalizedText.verbatim("GB/T 2260"))
            .formula("agency.divisionCode: 6, 9 or 12 digits, the first two of a province")
            .addArguments("code")
            .failMessage(new LocalizedText(
                    "行政区划代码“{code}”格式不正确：应为6位、9位或12位数字，前两位为省级代码。",
                    "The administrative division code \"{code}\" is not well-formed: "
                            + "it has to have 6, 9 or 12 digits and begin with that of a province."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        report.agency().divisionCode().ifPresentOrElse(code -> check(code, checks), checks::skip);
    }

    private static void check(DivisionCode code, Checks checks) {
        checks.check(
                code.isWellFormed(),
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .putArguments("code", LocalizedText.verbatim(code.text()))
                        .build());
    }
}
