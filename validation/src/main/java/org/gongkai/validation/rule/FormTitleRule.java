package org.gongkai.validation.rule;

import java.text.Normalizer;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.LocalizedText;
import org.gongkai.report.DisclosureReport;

/**
 * FORM-TITLE: a title exists, ends in 政府信息公开工作年度报告, and names the agency and the report year. White space and the
 * width of digits do not count.
 */
final class FormTitleRule implements Rule {

    private static final String ENDING = "政府信息公开工作年度报告";

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FORM-TITLE")
            .severity(Severity.WARNING)
            .title(new LocalizedText("标题规范", "The title is as the form wants it"))
            .basis(Basis.STANDARD_FORM)
            .formula("title names agency and year and ends in " + ENDING)
            .failMessage(new LocalizedText(
                    "标题“{found}”不规范：{problem}。", "The title \"{found}\" is not as it has to be: {problem}."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        String title = plain(report.title().orElse(""));
        String year = Integer.toString(report.year());
        check(report, checks, !title.isEmpty(), new LocalizedText("没有标题", "there is none"));
        if (title.isEmpty()) {
            return;
        }
        check(
                report,
                checks,
                title.endsWith(ENDING),
                new LocalizedText("应以“" + ENDING + "”结尾", "it has to end in " + ENDING));
        check(
                report,
                checks,
                title.contains(year),
                new LocalizedText("没有写明报告年度" + year, "it does not name the report year " + year));
        report.agency()
                .name()
                .ifPresentOrElse(
                        name -> check(
                                report,
                                checks,
                                title.contains(plain(name)),
                                new LocalizedText("没有写明机关名称“" + name + "”", "it does not name the agency " + name)),
                        checks::skip);
    }

    private static void check(DisclosureReport report, Checks checks, boolean holds, LocalizedText problem) {
        if (holds) {
            checks.pass();
        } else {
            checks.found(DESCRIPTION
                    .finding(Outcome.FAIL)
                    .putArguments("found", LocalizedText.verbatim(report.title().orElse("")))
                    .putArguments("problem", problem)
                    .build());
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
