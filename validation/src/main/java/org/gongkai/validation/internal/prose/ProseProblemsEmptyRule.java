package org.gongkai.validation.internal.prose;

import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** PROSE-PROBLEMS-EMPTY: section five says something. */
final class ProseProblemsEmptyRule implements Rule {

    private static final int FEWEST_LETTERS = 10;

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-PROBLEMS-EMPTY")
            .severity(Severity.WARNING)
            .title(new LocalizedText("写明存在的主要问题及改进情况", "Section five says something"))
            .basis(new LocalizedText(
                    "《政府信息公开条例》第五十条第（四）项", "Regulations on Open Government Information, Article 50(4)"))
            .formula("letters(problemsAndImprovements) ≥ " + FEWEST_LETTERS)
            .failMessage(new LocalizedText(
                    "“{section}”没有实际内容：“{quotation}”。", "\"{section}\" says nothing: \"{quotation}\"."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        if (!report.has(Section.PROBLEMS_AND_IMPROVEMENTS)) {
            checks.skip();
            return;
        }
        ProseText.of(report).stream()
                .filter(text -> text.section() == Section.PROBLEMS_AND_IMPROVEMENTS)
                .forEach(text -> check(text, checks));
    }

    private static void check(ProseText text, Checks checks) {
        long letters = text.text()
                .codePoints()
                .filter(Character::isLetter)
                .limit(FEWEST_LETTERS)
                .count();
        checks.check(
                letters == FEWEST_LETTERS,
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .prose(text.place(text.text().strip()))
                        .build());
    }
}
