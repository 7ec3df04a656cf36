package org.gongkai.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongkai.validation.Samples.check;
import static org.gongkai.validation.Samples.en;
import static org.gongkai.validation.Samples.only;
import static org.gongkai.validation.Samples.with;
import static org.gongkai.validation.Samples.withRow;
import static org.gongkai.validation.Samples.zh;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The A20-*, APP-* and LIT-* rules. */
class ArithmeticRulesTest {

    private static final DisclosureReport TRIAL = Samples.zero(Form.FORM_2019);
    private static final DisclosureReport STANDARD = Samples.zero(Form.FORM_2021);

    @Nested
    class AppRowSum {

        private static final String ROW = "/applications/results/granted";

        private final DisclosureReport granted = balanced(withRow(STANDARD, ROW, 9, 1, 0, 0, 0, 0, 10));

        @Test
        void holdsWhenTheKindsOfApplicantAddUp() {
            assertThat(check(granted).findings()).isEmpty();
        }

        @Test
        void failsWithBothSumsTheDifferenceAndTheCellsByPathAndLabel() {
            ValidationResult wrong = check(with(granted, ROW + "/total", Cell.count(12)));

            Finding finding = wrong.findings().stream()
                    .filter(found -> found.rule().equals("APP-ROW-SUM"))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.left()).hasSize(6).contains(CellPath.of(ROW + "/naturalPerson"));
            assertThat(finding.right()).containsExactly(CellPath.of(ROW + "/total"));
            assertThat(finding.leftSum()).contains(BigDecimal.TEN);
            assertThat(finding.rightSum()).contains(BigDecimal.valueOf(12));
            assertThat(finding.difference()).contains(BigDecimal.valueOf(-2));
            assertThat(finding.message().in(Locale.CHINESE))
                    .isEqualTo("表三 · 三、本年度办理结果 · （一）予以公开：各类申请人之和为10，总计填写为12，相差2。");
            assertThat(wrong.findings()).extracting(Finding::rule).containsExactly("APP-ROW-SUM", "APP-RESULT-SUM");
        }

        @ParameterizedTest
        @CsvSource({
            // natural, enterprise, total → outcome, implied
            "9, 1, 10, PASS,",
            "9, 1, 12, FAIL,",
            "9, ?, 10, UNDECIDED, 1",
            "?, ?, 10, UNDECIDED,",
            "10, ?, 10, PASS,",
            "?, 11, 10, FAIL,",
            "9, 1, ?, UNDECIDED, 10",
            "?, 0, 0, PASS,",
            "?, 1, ?, UNDECIDED,"
        })
        void isDecidedByBoundsWhereCellsAreBlank(
                String natural, String enterprise, String total, Outcome outcome, Long implied) {
            DisclosureReport report = STANDARD;
            // Nothing is known of the columns, which would settle the blanks.
            for (String column : List.of("naturalPerson", "commercialEnterprise", "total")) {
                report = with(report, "/applications/newlyReceived/" + column, Cell.blank());
                report = with(report, "/applications/results/total/" + column, Cell.blank());
            }
            report = with(report, ROW + "/naturalPerson", cell(natural));
            report = with(report, ROW + "/commercialEnterprise", cell(enterprise));
            report = with(report, ROW + "/total", cell(total));

            List<Finding> findings = check(report).findings().stream()
                    .filter(finding -> finding.left().contains(CellPath.of(ROW + "/naturalPerson")))
                    .filter(finding -> finding.rule().equals("APP-ROW-SUM"))
                    .toList();

            if (outcome == Outcome.PASS) {
                assertThat(findings).isEmpty();
            } else {
                assertThat(findings).extracting(Finding::outcome).containsExactly(outcome);
                assertThat(findings.get(0).implied().map(ImpliedValue::value))
                        .isEqualTo(Optional.ofNullable(implied).map(BigDecimal::valueOf));
            }
        }

        private static Cell cell(String text) {
            return text.equals("?") ? Cell.blank() : Cell.count(Long.parseLong(text));
        }

        @Test
        void saysThatASumIsAtLeastWhatIsKnownWhereCellsAreBlank() {
            DisclosureReport report = with(
                    with(STANDARD, ROW + "/naturalPerson", Cell.count(11)),
                    ROW + "/commercialEnterprise",
                    Cell.blank());

            ValidationResult result = check(report);

            Finding finding = result.findings().stream()
                    .filter(found -> found.rule().equals("APP-ROW-SUM"))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.message().in(Locale.CHINA)).endsWith("：各类申请人之和至少为11，总计填写为0，相差至少11。");
        }

        @Test
        void saysWhatTheOnlyBlankCellHasToHold() {
            ValidationResult result = check(with(granted, ROW + "/commercialEnterprise", Cell.text("一二")));

            Finding finding = result.findings().stream()
                    .filter(found -> found.rule().equals("APP-ROW-SUM"))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.message().in(Locale.CHINA))
                    .isEqualTo("表三 · 三、本年度办理结果 · （一）予以公开：有的单元格没有数字，无法核对：已填写的各类申请人之和为9，总计：10。"
                            + "如其余数字无误，表三 · 三、本年度办理结果 · （一）予以公开 · 商业企业应为1。");
        }
    }

    /** Makes the columns of section three agree with a row of results. */
    private static DisclosureReport balanced(DisclosureReport report) {
        report = withRow(report, "/applications/results/total", 9, 1, 0, 0, 0, 0, 10);
        return withRow(report, "/applications/newlyReceived", 9, 1, 0, 0, 0, 0, 10);
    }

    @Nested
    class AppResultSumAndBalance {

        @Test
        void bothFailWhenTheResultsAreNotCountedInTheTotal() {
            DisclosureReport report = withRow(STANDARD, "/applications/results/total", 3, 0, 0, 0, 0, 0, 3);

            ValidationResult result = check(report);

            assertThat(result.findings())
                    .extracting(Finding::rule)
                    .containsExactly("APP-RESULT-SUM", "APP-RESULT-SUM", "APP-BALANCE", "APP-BALANCE");
            assertThat(result.findings().get(0).message().in(Locale.CHINA))
                    .isEqualTo("表三 · 三、本年度办理结果 · （七）总计 · 自然人：（一）至（六）各项办理结果之和为0，总计填写为3，相差3。");
            assertThat(result.findings().get(2).message().in(Locale.CHINA))
                    .isEqualTo("表三 · 自然人：第一项（本年新收）加第二项（上年结转）之和为0，" + "第三项（办理结果总计）加第四项（结转下年度）之和为3，相差3。");
            assertThat(result.findings().get(3).message().in(Locale.ENGLISH))
                    .isEqualTo("Table 3 · Total: requests received and carried over are 0, "
                            + "requests handled and carried forward are 3; the difference is 3.");
        }

        @Test
        void balanceHoldsWithRequestsCarriedOverAndForward() {
            DisclosureReport report =
                    balanced(withRow(STANDARD, "/applications/results/granted", 9, 1, 0, 0, 0, 0, 10));
            report = withRow(report, "/applications/carriedOver", 2, 0, 0, 0, 0, 0, 2);
            report = withRow(report, "/applications/carriedForward", 2, 0, 0, 0, 0, 0, 2);

            assertThat(check(report).findings()).isEmpty();
        }
    }

    @Nested
    class AppForwardWithinNew {

        @ParameterizedTest
        @CsvSource({"1, 4, 5, true", "1, 4, 4, false", "0, 4, 5, false"})
        void failsWhereRequestsWereCarriedOverAndMoreAreCarriedForwardThanWereReceived(
                long over, long received, long forward, boolean fails) {
            DisclosureReport report = withRow(STANDARD, "/applications/carriedOver", over, 0, 0, 0, 0, 0, over);
            report = withRow(report, "/applications/newlyReceived", received, 0, 0, 0, 0, 0, received);
            report = withRow(report, "/applications/carriedForward", forward, 0, 0, 0, 0, 0, forward);

            assertThat(check(report).findingsOf("APP-FORWARD-WITHIN-NEW")).hasSize(fails ? 2 : 0);
        }
    }

    /** Counted are the relations that hold, and those of a section that is not there. */
    @Test
    void countsWhatPassedAndWhatWasLeftOut() {
        ValidationResult whole = check(STANDARD);
        ValidationResult without = check(DisclosureReport.builder()
                .from(STANDARD)
                .reviewAndLitigation(Optional.empty())
                .build());

        assertThat(without.run().checks().passed())
                .isLessThanOrEqualTo(whole.run().checks().passed() - 3);
        assertThat(without.run().checks().skipped())
                .isGreaterThan(whole.run().checks().skipped());
    }

    @Nested
    class LitGroupSum {

        @Test
        void failsWhenTheOutcomesDoNotAddUp() {
            ValidationResult result =
                    check(withRow(STANDARD, "/reviewAndLitigation/litigationAfterReview", 1, 2, 0, 1, 3));

            assertThat(only(result).rule()).isEqualTo("LIT-GROUP-SUM");
            assertThat(zh(result)).isEqualTo("表四 · 行政诉讼 · 复议后起诉：四种结果之和为4，总计填写为3，相差1。");
            assertThat(check(withRow(STANDARD, "/reviewAndLitigation/review", 1, 2, 0, 1, 4))
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class A20PriorNotNegative {

        @ParameterizedTest
        @CsvSource({"15, 0, 144, true", "15, 15, 0, true", "15, 3, 11, false", "1, 0, 0, false"})
        void holdsWhenWhatWasIssuedIsInForceOrRepealed(long issued, long repealed, long inForce, boolean holds) {
            ValidationResult result =
                    check(withRow(STANDARD, "/article20/normativeDocuments", issued, repealed, inForce));

            assertThat(result.findings().isEmpty()).isEqualTo(holds);
            assertThat(result.findings()).extracting(Finding::rule).allMatch("A20-PRIOR-NOT-NEGATIVE"::equals);
        }

        @Test
        void saysHowFarBelowZeroLastYearsStockWouldBe() {
            assertThat(zh(check(withRow(STANDARD, "/article20/normativeDocuments", 15, 3, 11))))
                    .isEqualTo("表二 · 第二十条第（一）项 · 行政规范性文件：本年制发15件，多于现行有效与本年废止之和14件，推算上年末有效件数为负1件。");
        }

        @ParameterizedTest
        @CsvSource({"?, 0, 5, UNDECIDED", "3, ?, 5, PASS", "6, ?, 5, UNDECIDED", "6, 0, ?, UNDECIDED"})
        void isDecidedByBoundsWhereCellsAreBlank(String issued, String repealed, String inForce, Outcome outcome) {
            DisclosureReport report = STANDARD;
            report = with(report, "/article20/normativeDocuments/issued", AppRowSum.cell(issued));
            report = with(report, "/article20/normativeDocuments/repealed", AppRowSum.cell(repealed));
            report = with(report, "/article20/normativeDocuments/inForce", AppRowSum.cell(inForce));

            assertThat(check(report).findings())
                    .filteredOn(finding -> finding.rule().equals("A20-PRIOR-NOT-NEGATIVE"))
                    .extracting(Finding::outcome)
                    .isEqualTo(outcome == Outcome.PASS ? List.of() : List.of(outcome));
        }
    }

    @Nested
    class A20DisclosedWithinTotal {

        @Test
        void failsWhenMoreWasNewlyDisclosedThanInTotal() {
            assertThat(check(withRow(TRIAL, "/article20/normativeDocuments", 9, 5, 5))
                            .findings())
                    .isEmpty();
            ValidationResult result = check(withRow(TRIAL, "/article20/normativeDocuments", 0, 6, 5));
            assertThat(only(result).rule()).isEqualTo("A20-DISCLOSED-WITHIN-TOTAL");
            assertThat(zh(result)).endsWith("规范性文件：本年新公开数量6大于对外公开总数量5，多出1。");
        }
    }

    @Nested
    class A20ItemsNotNegative {

        @Test
        void failsWhenMoreItemsWereLostThanThereWere() {
            assertThat(check(withRow(TRIAL, "/article20/licensing", 5, -5, 7)).findings())
                    .isEmpty();
            ValidationResult result = check(withRow(TRIAL, "/article20/fees", 5, -6));
            assertThat(only(result).rule()).isEqualTo("A20-ITEMS-NOT-NEGATIVE");
            assertThat(zh(result)).isEqualTo("表二 · 第二十条第（八）项 · 行政事业性收费：上一年项目数量与本年增/减之和为-1，不应为负数。");
        }

        @Test
        void staysOpenWithoutTheChangeWhichMayBeNegative() {
            ValidationResult result = check(with(
                    with(TRIAL, "/article20/fees/previousYearItems", Cell.count(3)),
                    "/article20/fees/change",
                    Cell.blank()));

            assertThat(result.findings())
                    .extracting(Finding::rule, Finding::outcome)
                    .contains(tuple("A20-ITEMS-NOT-NEGATIVE", Outcome.UNDECIDED));
            assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
        }
    }

    @Nested
    class A20ProcurementPair {

        @ParameterizedTest
        @CsvSource({"0, 0, true", "2, 31.5, true", "2, 0.00, false", "0, 31.5, false"})
        void holdsForProjectsWithAnAmountOrNeither(long projects, String amount, boolean holds) {
            DisclosureReport report = withRow(TRIAL, "/article20/procurement", projects);
            ValidationResult result = check(with(report, "/article20/procurement/amount", Cell.amount(amount)));

            assertThat(result.findings().isEmpty()).isEqualTo(holds);
            assertThat(result.findings()).allSatisfy(finding -> {
                assertThat(finding.rule()).isEqualTo("A20-PROCUREMENT-PAIR");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
        }

        @Test
        void staysOpenWithoutTheAmount() {
            ValidationResult result = check(with(TRIAL, "/article20/procurement/amount", Cell.blank()));

            assertThat(result.findings())
                    .filteredOn(finding -> finding.rule().equals("A20-PROCUREMENT-PAIR"))
                    .extracting(Finding::outcome)
                    .containsExactly(Outcome.UNDECIDED);
            assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        }
    }

    @Nested
    class A20RulesAuthority {

        private final DisclosureReport withRules = withRow(STANDARD, "/article20/governmentRules", 1, 0, 3);

        @ParameterizedTest
        @CsvSource({"NATIONAL, true", "PROVINCIAL, true", "PREFECTURAL, true", "COUNTY, false", "TOWNSHIP, false"})
        void holdsForOrgansThatMayMakeRules(AgencyLevel level, boolean holds) {
            DisclosureReport report = withRules.withAgency(withRules.agency().withLevel(level));

            assertThat(check(report).findings().isEmpty()).isEqualTo(holds);
        }

        @Test
        void listsTheCellsThatAreNotZero() {
            DisclosureReport report =
                    withRules.withAgency(withRules.agency().withDivisionCode(new DivisionCode("410823")));

            ValidationResult result = check(report);

            assertThat(only(result).rule()).isEqualTo("A20-RULES-AUTHORITY");
            assertThat(only(result).cells())
                    .containsExactly(
                            CellPath.of("/article20/governmentRules/issued"),
                            CellPath.of("/article20/governmentRules/inForce"));
            assertThat(en(result)).startsWith("An organ of county level or below, a 行署");
        }

        @Test
        void isSkippedWhenTheLevelIsNotKnown() {
            assertThat(check(withRules).findings()).isEmpty();
        }
    }
}
