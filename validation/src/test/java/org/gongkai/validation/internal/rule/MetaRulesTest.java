package org.gongkai.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.Samples.check;
import static org.gongkai.validation.Samples.en;
import static org.gongkai.validation.Samples.only;
import static org.gongkai.validation.Samples.zh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.Form;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The META-* rules. */
class MetaRulesTest {

    private static final DisclosureReport REPORT = Samples.zero(Form.FORM_2021);

    @Nested
    class MetaDeadline {

        @ParameterizedTest
        @CsvSource({
            "DEPARTMENT, 2022-01-31, PASS",
            "DEPARTMENT, 2022-02-01, FAIL",
            "GOVERNMENT, 2022-03-31, PASS",
            "GOVERNMENT, 2022-04-01, FAIL",
            ", 2022-01-31, PASS",
            ", 2022-03-01, UNDECIDED",
            ", 2022-04-01, FAIL"
        })
        void holdsUntilTheDayForTheKindOfAgency(AgencyKind kind, LocalDate published, Outcome outcome) {
            DisclosureReport report =
                    REPORT.withPublishedOn(published).withAgency(REPORT.agency().withKind(Optional.ofNullable(kind)));

            assertThat(check(report).findings())
                    .filteredOn(finding -> finding.rule().startsWith("META"))
                    .extracting(finding -> finding.rule() + " " + finding.outcome())
                    .isEqualTo(outcome == Outcome.PASS ? List.of() : List.of("META-DEADLINE " + outcome));
        }

        @Test
        void namesTheDayAndTheDeadline() {
            ValidationResult result = check(REPORT.withPublishedOn(LocalDate.of(2022, 4, 7)));

            assertThat(only(result).severity()).isEqualTo(Severity.WARNING);
            assertThat(zh(result)).isEqualTo("报告于2022-04-07公布，晚于法定期限2022-03-31；如该日期为网页迁移日期，请以实际公布日期为准。");
            assertThat(en(result))
                    .isEqualTo(
                            "Published on 2022-04-07, later than 2022-03-31; the date of a page may be that of its move.");
        }
    }

    @Nested
    class MetaPublishedAfterYear {

        @Test
        void failsForAReportPublishedWithinItsYear() {
            ValidationResult result = check(REPORT.withPublishedOn(LocalDate.of(2021, 12, 31)));

            assertThat(only(result).rule()).isEqualTo("META-PUBLISHED-AFTER-YEAR");
            assertThat(only(result).severity()).isEqualTo(Severity.ERROR);
            assertThat(zh(result)).isEqualTo("报告公布日期为2021-12-31，而报告年度2021年尚未结束。");
            assertThat(check(REPORT.withPublishedOn(LocalDate.of(2022, 1, 1))).findings())
                    .isEmpty();
        }
    }

    @Nested
    class MetaDivisionCode {

        @ParameterizedTest
        @ValueSource(strings = {"410000", "410823", "410823101", "410823101202"})
        void holdsForCodesOfTheStandard(String code) {
            assertThat(check(withDivisionCode(code)).findings()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"41082", "010823", "41O823", "4108231"})
        void failsForOthers(String code) {
            ValidationResult result = check(withDivisionCode(code));

            assertThat(only(result).rule()).isEqualTo("META-DIVISION-CODE");
            assertThat(zh(result)).startsWith("行政区划代码“" + code + "”格式不正确");
        }

        private static DisclosureReport withDivisionCode(String code) {
            return REPORT.withAgency(REPORT.agency().withDivisionCode(new DivisionCode(code)));
        }
    }

    @Nested
    class MetaCreditCode {

        @ParameterizedTest
        @CsvSource({
            "9144030071526726XG,",
            "9144030071526726XH, 末位校验码应为G",
            "9144030071526726X, 应为18位数字或大写字母（不含I、O、S、V、Z）"
        })
        void holdsForCodesThatCheckThemselves(String code, String reason) {
            ValidationResult result = check(REPORT.withAgency(REPORT.agency().withCreditCode(new CreditCode(code))));

            if (reason == null) {
                assertThat(result.findings()).isEmpty();
            } else {
                assertThat(only(result).rule()).isEqualTo("META-CREDIT-CODE");
                assertThat(zh(result)).isEqualTo("统一社会信用代码“" + code + "”不正确：" + reason + "。");
            }
        }
    }
}
