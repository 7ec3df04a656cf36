package org.gongkai.validation.internal.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.report.AgencyKind;
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
            .formula("publishedOn ≤ 31 January (department), 31 March (government) of year + 1")
            .addArguments("published", "deadline")
            .failMessage(new LocalizedText(
                    "报告于{published}公布，晚于法定期限{deadline}。", "Published on {published}, later than {deadline}."))
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
        Optional<AgencyKind> kind = report.agency().kind();
        LocalDate earliest = deadline(report, kind.orElse(AgencyKind.DEPARTMENT));
        LocalDate latest = deadline(report, kind.orElse(AgencyKind.GOVERNMENT));
        checks.check(
                !published.isAfter(earliest),
                () -> DESCRIPTION
                        .finding(published.isAfter(latest) ? Outcome.FAIL : Outcome.UNDECIDED)
                        .putArguments("published", LocalizedText.verbatim(published.toString()))
                        .putArguments("deadline", LocalizedText.verbatim(latest.toString()))
                        .build());
    }

    private static LocalDate deadline(DisclosureReport report, AgencyKind kind) {
        MonthDay day = switch (kind) {
            case DEPARTMENT -> FOR_DEPARTMENTS;
            case GOVERNMENT -> FOR_GOVERNMENTS;
        };
        return day.atYear(report.year() + 1);
    }
}
