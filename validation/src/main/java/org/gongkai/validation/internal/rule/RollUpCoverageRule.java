package org.gongkai.validation.internal.rule;

import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.report.Agency;
import org.gongkai.report.Attendance;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.RollUpRule;

/** ROLL-UP-COVERAGE: every agency of the roster has reported, once, and nobody else has. */
final class RollUpCoverageRule implements RollUpRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("ROLL-UP-COVERAGE")
            .severity(Severity.WARNING)
            .scope(RuleScope.PARENT_AND_CHILDREN)
            .title(new LocalizedText("名单上的单位都报送且只报送一次", "Every agency of the roster has reported, once"))
            .basis(Basis.ARTICLE_49)
            .formula("roster ↔ children, one to one")
            .addArguments("agency", "problem")
            .failMessage(new LocalizedText("{agency}：{problem}。", "{agency}: {problem}."))
            .build();

    private static final LocalizedText NO_ROSTER = new LocalizedText("没有提供应报送单位名单", "there is no roster");

    private static final LocalizedText MISSING = new LocalizedText("没有报送", "has not reported");

    private static final LocalizedText STRANGER = new LocalizedText("不在应报送单位名单上", "is not on the roster");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Run start(RollUp rollUp) {
        Attendance attendance = new Attendance(rollUp.roster());
        return new Run() {
            @Override
            public void next(DisclosureReport child) {
                attendance.note(child.agency());
            }

            @Override
            public void finish(Checks checks) {
                if (rollUp.roster().isEmpty()) {
                    checks.skip(NO_ROSTER);
                } else {
                    RollUpCoverageRule.finish(attendance, checks);
                }
            }
        };
    }

    private static void finish(Attendance attendance, Checks checks) {
        for (Attendance.Seat seat : attendance.seats()) {
            if (seat.places() > 1) {
                found(seat.agency(), listed(seat.places()), checks);
            }
            switch (seat.reports()) {
                case 0 -> found(seat.agency(), MISSING, checks);
                case 1 -> checks.pass();
                default -> found(seat.agency(), repeated(seat.reports()), checks);
            }
        }
        attendance.strangers().forEach(agency -> found(agency, STRANGER, checks));
    }

    private static LocalizedText listed(int places) {
        return new LocalizedText("在应报送单位名单上列了" + places + "次", "is on the roster " + places + " times");
    }

    private static LocalizedText repeated(int reports) {
        return new LocalizedText("报送了" + reports + "次", "has reported " + reports + " times");
    }

    private static void found(Agency agency, LocalizedText problem, Checks checks) {
        checks.found(DESCRIPTION
                .finding(Outcome.FAIL)
                .putArguments("agency", ReportNames.agency(agency))
                .putArguments("problem", problem)
                .build());
    }
}
