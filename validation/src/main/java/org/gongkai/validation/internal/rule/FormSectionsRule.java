package org.gongkai.validation.internal.rule;

import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** FORM-SECTIONS: all six sections are there. */
final class FormSectionsRule implements Rule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FORM-SECTIONS")
            .severity(Severity.ERROR)
            .title(new LocalizedText("六个部分齐全", "All six sections are there"))
            .basis(new LocalizedText(
                    Basis.ARTICLE_50.zh() + "、" + Basis.STANDARD_FORM.zh(),
                    Basis.ARTICLE_50.en() + "; " + Basis.STANDARD_FORM.en()))
            .formula(
                    "overview, article20, applications, reviewAndLitigation, problemsAndImprovements, otherMatters ≠ ∅")
            .addArguments("section")
            .failMessage(new LocalizedText("缺少“{section}”部分。", "The section \"{section}\" is missing."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        for (Section section : Section.values()) {
            checks.check(
                    report.has(section),
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .putArguments("section", section.heading())
                            .build());
        }
    }
}
