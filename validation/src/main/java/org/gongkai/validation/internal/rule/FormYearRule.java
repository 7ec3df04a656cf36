package org.gongkai.validation.internal.rule;

import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** FORM-YEAR: the form fits the report year. */
final class FormYearRule implements Rule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FORM-YEAR")
            .severity(Severity.ERROR)
            .title(new LocalizedText("报告格式与报告年度相符", "The form fits the report year"))
            .basis(Basis.BOTH_FORMS)
            .formula("form = 2019 ⇔ 2019 ≤ year ≤ 2020; form = 2021 ⇔ year ≥ 2021")
            .addArguments("year", "form", "expected")
            .failMessage(new LocalizedText(
                    "{year}年度的报告使用了{form}年格式，应当使用{expected}。",
                    "The report for {year} uses the form of {form}; it has to use {expected}."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        checks.check(
                report.form().isFor(report.year()),
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .putArguments("year", LocalizedText.verbatim(Integer.toString(report.year())))
                        .putArguments(
                                "form", LocalizedText.verbatim(report.form().id()))
                        .putArguments("expected", prescribed(report.year()))
                        .build());
    }

    private static LocalizedText prescribed(int year) {
        return Form.ofYear(year)
                .map(form -> new LocalizedText(
                        form.id() + "年格式（" + form.documentNumber() + "）",
                        "the form of " + form.id() + " (" + form.documentNumber() + ")"))
                .orElse(new LocalizedText(
                        "当年的要求：2019年度以前没有统一格式", "what its time prescribed: before 2019 there was no such form"));
    }
}
