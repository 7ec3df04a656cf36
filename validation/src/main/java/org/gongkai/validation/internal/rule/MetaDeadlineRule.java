package org.gongkai.validation.internal.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/**
 * META-DEADLINE: published by 31 January, or by 31 March where a local government reports as a whole. Of an agency whose
 * kind is not known, only a report later than both is late for certain.
 */
final class MetaDeadlineRule implements Rule {

    private static final MonthDay FOR_DEPARTMENTS = MonthDay.of(Month.JANUARY, 31);
    private static final MonthDay FOR_GOVERNMENTS = MonthDay.of(Month.MARCH, 31);

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("META-DEADLINE")
            .severity(Severity.WARNING)
            .title(new LocalizedText("在法定期限内公布", "Published in time"))
            .basis(Basis.ARTICLE_49)
            .formula(
                    "publishedOn ≤ 31 January (department, a government's office for itself), 31 March (government, township, street office, 管委会) of year + 1")
            .addArguments("published", "deadline")
            .failMessage(new LocalizedText(
                    "报告于{published}公布，晚于法定期限{deadline}；如该日期为网页迁移日期，请以实际公布日期为准。",
                    "Published on {published}, later than {deadline}; the date of a page may be that of its move."))
            .undecidedMessage(new LocalizedText(
                    "报告于{published}公布；如为政府部门，已晚于1月31日的期限；如为一级政府，未超过3月31日的期限。",
                    "Published on {published}: too late for a department (31 January), "
                            + "in time for a local government (31 March)."))
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
        Organ organ = Organ.of(report.agency());
        boolean forGovernments = organ.isGovernment() || organ.isTownship() || organ.isCommittee();
        LocalDate earliest = (forGovernments ? FOR_GOVERNMENTS : FOR_DEPARTMENTS).atYear(report.year() + 1);
        LocalDate latest = (organ.isDepartment() ? FOR_DEPARTMENTS : FOR_GOVERNMENTS).atYear(report.year() + 1);
        checks.check(
                !published.isAfter(earliest),
                () -> DESCRIPTION
                        .finding(published.isAfter(latest) ? Outcome.FAIL : Outcome.UNDECIDED)
                        .putArguments("published", LocalizedText.verbatim(published.toString()))
                        .putArguments("deadline", LocalizedText.verbatim(latest.toString()))
                        .build());
    }
}
