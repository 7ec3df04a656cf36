package org.gongkai.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.Samples.check;
import static org.gongkai.validation.Samples.only;
import static org.gongkai.validation.Samples.withRow;
import static org.gongkai.validation.Samples.zh;

import java.math.BigDecimal;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.report.OtherMatters;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The FEE-* rules. */
class FeeRulesTest {

    private static final InformationProcessingFee FEE = InformationProcessingFee.builder()
            .noticesIssued(1)
            .amountNotified(new BigDecimal("100.0"))
            .build();

    @Nested
    class FeeOverdueNeedsNotice {

        private final DisclosureReport dropped = withRow(
                withRow(
                        withRow(
                                Samples.zero(Form.FORM_2021),
                                "/applications/results/other/feeOverdue",
                                1,
                                0,
                                0,
                                0,
                                0,
                                0,
                                1),
                        "/applications/results/total",
                        1,
                        0,
                        0,
                        0,
                        0,
                        0,
                        1),
                "/applications/newlyReceived",
                1,
                0,
                0,
                0,
                0,
                0,
                1);

        @Test
        void failsWhereSectionSixIsSilent() {
            ValidationResult result = check(dropped);

            assertThat(only(result).rule()).isEqualTo("FEE-OVERDUE-NEEDS-NOTICE");
            assertThat(only(result).severity()).isEqualTo(Severity.WARNING);
            assertThat(only(result).cells())
                    .contains(CellPath.of("/applications/results/other/feeOverdue/total"))
                    .hasSize(2);
            assertThat(zh(result)).endsWith("但第六部分没有报告信息处理费的收取情况，或写明没有发出收费通知。");
        }

        @Test
        void holdsWhereSectionSixSpeaksOfTheFee() {
            assertThat(check(dropped.withOtherMatters(OtherMatters.of("发出信息 处理费收费通知1件。")))
                            .findings())
                    .isEmpty();
            assertThat(check(dropped.withOtherMatters(OtherMatters.of("见附表。").withInformationProcessingFee(FEE)))
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class FeeCollectedWithinNotified {

        @ParameterizedTest
        @CsvSource({"0, true", "100, true", "100.01, false"})
        void holdsUpToWhatWasNotified(BigDecimal collected, boolean holds) {
            DisclosureReport report = Samples.zero(Form.FORM_2021)
                    .withOtherMatters(OtherMatters.of("收取了信息处理费。")
                            .withInformationProcessingFee(FEE.withAmountCollected(collected)));

            ValidationResult result = check(report);

            assertThat(result.findings().isEmpty()).isEqualTo(holds);
            assertThat(result.findings()).extracting(Finding::rule).allMatch("FEE-COLLECTED-WITHIN-NOTIFIED"::equals);
        }

        @Test
        void namesBothAmounts() {
            DisclosureReport report = Samples.zero(Form.FORM_2019)
                    .withOtherMatters(OtherMatters.of("收取了信息处理费。")
                            .withInformationProcessingFee(FEE.withAmountCollected(new BigDecimal("120.50"))));

            assertThat(zh(check(report))).isEqualTo("实际收取的信息处理费120.50元，多于收费通知的100.0元，相差20.50元；如系上年12月通知、本年1月缴纳，可不修改。");
        }
    }
}
