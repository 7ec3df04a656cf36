package org.gongkai.validation.internal.rule;

import java.time.LocalDate;
import java.time.Month;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/**
 * META-DEADLINE-LOCAL: a township, street office or 管委会 publishes by 31 January, as local notices ask. Article 49 names county
 * level and above.
 */
final class MetaDeadlineLocalRule implements Rule {

    private static final int LAST_DAY = 31;

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("META-DEADLINE-LOCAL")
            .severity(Severity.INFO)
            .title(new LocalizedText("乡镇、街道、管委会在1月31日前公布", "Townships, street offices and 管委会 publish by 31 January"))
            .basis(new LocalizedText("各地通知；" + Basis.ARTICLE_49.zh(), "local notices; " + Basis.ARTICLE_49.en()))
            .formula("publishedOn ≤ 31 January of year + 1")
            .addArguments("published")
            .failMessage(new LocalizedText(
                    "报告于{published}公布；许多地方要求乡镇、街道和管委会在1月31日前公布，请核对当地通知。",
                    "Published on {published}; many places ask townships, street offices and 管委会 to publish by 31 January, "
                            + "see the local notice."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        Organ organ = Organ.of(report.agency());
        if (report.publishedOn().isEmpty() || !organ.isTownship() && !organ.isCommittee()) {
            checks.skip();
            return;
        }
        LocalDate published = report.publishedOn().get();
        checks.check(
                !published.isAfter(LocalDate.of(report.year() + 1, Month.JANUARY, LAST_DAY)),
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .putArguments("published", LocalizedText.verbatim(published.toString()))
                        .build());
    }
}
