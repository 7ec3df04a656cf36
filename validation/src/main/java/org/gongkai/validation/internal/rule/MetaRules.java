package org.gongkai.validation.internal.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** The rules on who reports, and when: META-*. */
final class MetaRules {

    /** Obtains them in the order of the catalogue. */
    static List<Rule> all() {
        return List.of(
                new Deadline(),
                new DeadlineLocal(),
                new PublishedAfterYear(),
                new ValidDivisionCode(),
                new ValidCreditCode());
    }

    private MetaRules() {}

    /**
     * META-DEADLINE: published by 31 January, or by 31 March where a local government reports as a whole. Of an agency whose
     * kind is not known, only a report later than both is late for certain.
     */
    private static final class Deadline implements Rule {

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

    /**
     * META-DEADLINE-LOCAL: a township, street office or 管委会 publishes by 31 January, as local notices ask. Article 49 names county
     * level and above.
     */
    private static final class DeadlineLocal implements Rule {

        private static final int LAST_DAY = 31;

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("META-DEADLINE-LOCAL")
                .severity(Severity.INFO)
                .title(new LocalizedText(
                        "乡镇、街道、管委会在1月31日前公布", "Townships, street offices and 管委会 publish by 31 January"))
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

    /** META-PUBLISHED-AFTER-YEAR: not published before the report year has ended. */
    private static final class PublishedAfterYear implements Rule {

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

    /** META-DIVISION-CODE: the administrative division code is well-formed. */
    private static final class ValidDivisionCode implements Rule {

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

    /** META-CREDIT-CODE: the unified social credit code is well-formed and its check character right. */
    private static final class ValidCreditCode implements Rule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("META-CREDIT-CODE")
                .severity(Severity.ERROR)
                .title(new LocalizedText("统一社会信用代码正确", "The unified social credit code is right"))
                .basis(LocalizedText.verbatim("GB 32100-2015"))
                .formula("agency.creditCode: 18 characters, the last one checks the others")
                .addArguments("code", "reason")
                .failMessage(new LocalizedText(
                        "统一社会信用代码“{code}”不正确：{reason}。", "The credit code \"{code}\" is wrong: {reason}."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public void check(DisclosureReport report, Checks checks) {
            report.agency().creditCode().ifPresentOrElse(code -> check(code, checks), checks::skip);
        }

        private static void check(CreditCode code, Checks checks) {
            checks.check(
                    code.isValid(),
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .putArguments("code", LocalizedText.verbatim(code.text()))
                            .putArguments("reason", reason(code))
                            .build());
        }

        private static LocalizedText reason(CreditCode code) {
            return code.expectedCheckCharacter()
                    .map(expected -> new LocalizedText(
                            "末位校验码应为" + expected, "the last character, which checks the others, has to be " + expected))
                    .orElse(new LocalizedText(
                            "应为18位数字或大写字母（不含I、O、S、V、Z）",
                            "it has to have 18 digits or capital letters other than I, O, S, V, Z"));
        }
    }
}
