package org.gongkai.validation.internal.rule;

import java.time.LocalDate;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** META-PUBLISHED-AFTER-YEAR: not published before the report year has ended. */
final class MetaPublishedAfterYearRule implements Rule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("META-PUBLISHED-AFTER-YEAR")
            .severity(Severity.ERROR)
            .title(new LocalizedText("在报告年度结束后公布", "Published after the report year has ended"))
            .basis(Basis.ARTICLE_49)
            .formula("publishedOn > 31 December of year")
            .addArguments("published", "year")
            .failMessage(new LocalizedText(
                    "报告公布日期为{published}，而报告年度{year}年尚未结束。",
                    "Published on {published}, when the report year {year} had not ended."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        report.publishedOn().ifPresentOrElse(day -> check(day, report, checks), checks::skip);
    }

    private static void check(LocalDate published, DisclosureReport report, Checks checks) {
        checks.check(
                published.getYear() > report.year(),
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .putArguments("published", LocalizedText.verbatim(published.toString()))
                        .putArguments("year", LocalizedText.verbatim(Integer.toString(report.year())))
                        .build());
    }
}
