package org.gongkai.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.Samples.en;
import static org.gongkai.validation.Samples.only;
import static org.gongkai.validation.Samples.with;
import static org.gongkai.validation.Samples.withRow;
import static org.gongkai.validation.Samples.zh;
import static org.gongkai.validation.Years.LAST;
import static org.gongkai.validation.Years.THIS;
import static org.gongkai.validation.Years.check;
import static org.gongkai.validation.Years.found;
import static org.gongkai.validation.Years.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.LeftOutReport;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.YearArbitraries;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the YOY-* rules run, and those on what one year leaves to the next. */
class YearOnYearRulesTest {

    @Property(tries = 150)
    void findNothingInConsistentYears(@ForAll("chains") List<DisclosureReport> chain) {
        for (int i = 1; i < chain.size(); i++) {
            ValidationResult result = check(chain.get(i - 1), chain.get(i));

            // Two years of numbers made at random can be the same.
            assertThat(Samples.alarms(result))
                    .filteredOn(finding -> !finding.rule().equals("YOY-TABLES-REUSED"))
                    .isEmpty();
            boolean sameForm = chain.get(i).form() == chain.get(i - 1).form();
            boolean newForm = chain.get(i).form() == Form.FORM_2021;
            assertThat(Samples.skipped(result))
                    .filteredOn(rule -> rule.matches("YOY-(IN-FORCE|ITEMS)"))
                    .isEqualTo(
                            !sameForm
                                    ? List.of("YOY-IN-FORCE", "YOY-ITEMS")
                                    : List.of(newForm ? "YOY-ITEMS" : "YOY-IN-FORCE"));
        }
    }

    @Provide
    Arbitrary<List<DisclosureReport>> chains() {
        return YearArbitraries.consistentYears(4);
    }

    /** What should be found is worked out here from the pointers, apart from the rules. */
    @Property(tries = 200)
    void everyChangeOfAStockIsFound(@ForAll("pairs") List<DisclosureReport> pair, @ForAll int seed) {
        DisclosureReport before = pair.get(0);
        List<CellPath> stocks = before.form().cells().stream()
                .map(FormCell::path)
                .filter(path -> path.toString().matches(".*/(carriedForward/\\w+|inForce|previousYearItems|change)"))
                .filter(path ->
                        before.form() == pair.get(1).form() || path.toString().startsWith("/applications"))
                .toList();
        CellPath changed = stocks.get(Math.floorMod(seed, stocks.size()));
        long number = before.cell(changed).number().orElseThrow().longValue();

        ValidationResult result = check(before.with(changed, Cell.count(Math.abs(number) + 7)), pair.get(1));

        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("YOY-CARRY-OVER")
                        || finding.rule().equals("YOY-IN-FORCE")
                        || finding.rule().equals("YOY-ITEMS"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.left()).contains(changed);
                    assertThat(finding.leftSource()).isEqualTo(CellSource.PREVIOUS_REPORT);
                    assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
                });
    }

    @Provide
    Arbitrary<List<DisclosureReport>> pairs() {
        return YearArbitraries.consistentYears(2);
    }

    @Nested
    class WhatIsCompared {

        @Test
        void onlyAdjacentYears() {
            ValidationResult result = check(LAST.withYear(2022), withRow(THIS, "/applications/carriedOver", 9));

            LocalizedText reason = result.run().whySkipped("YOY-SWING").orElseThrow();
            assertThat(reason.zh()).isEqualTo("只比较相邻年度：另一份报告是2022年度的，本报告是2024年度的");
            assertThat(reason.en()).contains("2022").contains("2024");
            assertThat(result.run().skipped())
                    .filteredOn(skipped -> skipped.reason().equals(reason))
                    .singleElement()
                    .satisfies(skipped -> assertThat(skipped.rules())
                            .hasSizeGreaterThan(4)
                            .allMatch(rule -> rule.startsWith("YOY-")));
            assertThat(result.run().leftOut())
                    .containsExactly(new LeftOutReport(ReportKey.of(LAST.withYear(2022)), reason));
            assertThat(found(result, "YOY-CARRY-OVER")).isEmpty();
            assertThat(Samples.skipped(check(THIS, LAST))).contains("YOY-SWING");
            assertThat(Samples.skipped(check(THIS, THIS))).contains("YOY-SWING");
        }

        @Test
        void onlyReportsOfOneAgency() {
            Agency one = Agency.of("示例县教育局").withCreditCode(new CreditCode("91350100M000100Y43"));
            Agency other = one.withCreditCode(new CreditCode("12100000400000624D"));

            ValidationResult result = check(LAST.withAgency(one), THIS.withAgency(other));

            assertThat(result.run().whySkipped("YOY-CARRY-OVER").orElseThrow().zh())
                    .isEqualTo("两份报告不是同一机关的（代码不同）：“示例县教育局”和“示例县教育局”");
        }

        @Test
        void reportsThatNameTheirAgencyDifferentlyWithAWordOnIt() {
            ValidationResult alike = check(LAST.withAgency(Agency.of("示例县政府办")), THIS);
            ValidationResult renamed = check(LAST.withAgency(Agency.of("示例县教育局")), THIS);

            assertThat(alike.run().ran("YOY-CARRY-OVER")).isTrue();
            assertThat(alike.run().notes())
                    .extracting(LocalizedText::zh)
                    .containsExactly("两份报告的机关名称写法不同，按同一机关比较：“示例县政府办”和“示例县人民政府办公室”");
            assertThat(renamed.run().ran("YOY-CARRY-OVER")).isTrue();
            assertThat(renamed.run().notes())
                    .extracting(LocalizedText::zh)
                    .containsExactly("无法确认两份报告是同一机关的，按给出的顺序比较：“示例县教育局”和“示例县人民政府办公室”");
            assertThat(check(LAST, THIS).run().notes()).isEmpty();
        }

        @Test
        void nothingThatTheFormsDefineDifferently() {
            DisclosureReport trial = year(Samples.zero(Form.FORM_2019), 2020);
            trial = withRow(trial, "/article20/licensing", 0, 0, 5000);
            trial = withRow(trial, "/applications/carriedForward", 2, 0, 0, 0, 0, 0, 2);

            ValidationResult result = check(trial, year(THIS, 2021));

            assertThat(result.findings()).extracting(Finding::rule).containsOnly("YOY-CARRY-OVER");
            assertThat(result.run().whySkipped("YOY-IN-FORCE").orElseThrow().en())
                    .contains("different forms");
            assertThat(Samples.skipped(result)).contains("YOY-ITEMS");
        }

        @Test
        void noSectionThatAReportDoesNotHave() {
            ValidationResult result = check(
                    DisclosureReport.builder()
                            .form(Form.FORM_2021)
                            .year(2023)
                            .agency(THIS.agency())
                            .build(),
                    THIS);

            assertThat(result.findings()).isEmpty();
        }

        @Test
        void nothingWithoutAReportOfTheYearBefore() {
            ValidationResult result = ReportValidator.standard().validate(THIS);

            assertThat(result.run().rules()).isNotEmpty().noneMatch(rule -> rule.startsWith("YOY-"));
            assertThat(Samples.skipped(result)).noneMatch(rule -> rule.startsWith("YOY-"));
        }
    }

    @Nested
    class CarryOver {

        private final DisclosureReport last = withRow(LAST, "/applications/carriedForward", 3, 1, 0, 0, 0, 0, 4);

        @Test
        void failsForEveryColumnInWhichTheNumberDiffers() {
            ValidationResult result = check(last, withRow(THIS, "/applications/carriedOver", 4, 0, 0, 0, 0, 0, 4));

            List<Finding> findings = found(result, "YOY-CARRY-OVER");
            assertThat(findings).hasSize(2);
            assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
            assertThat(findings.get(0).cells()).containsExactly(CellPath.of("/applications/carriedOver/naturalPerson"));
            assertThat(findings.get(0).left())
                    .containsExactly(CellPath.of("/applications/carriedForward/naturalPerson"));
            assertThat(findings.get(0).difference()).contains(new BigDecimal(-1));
            assertThat(findings.get(0).message().in(Locale.CHINA))
                    .isEqualTo("表三 · 二、上年结转政府信息公开申请数量 · 自然人：上年报告结转下年度3件，本年填写为4件，相差1件。");
            assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        }

        @ParameterizedTest
        @CsvSource({
            // carried forward, carried over → outcome, implied
            "0, 0, PASS,",
            "3, 3, PASS,",
            "3, 4, FAIL,",
            "?, 0, PASS,",
            "?, 3, UNDECIDED,",
            "3, ?, UNDECIDED, 3",
            "0, ?, UNDECIDED, 0",
            "?, ?, UNDECIDED,"
        })
        void isDecidedByBoundsWhereACellIsBlank(String forward, String over, Outcome outcome, Long implied) {
            ValidationResult result = check(
                    with(LAST, "/applications/carriedForward/total", cell(forward)),
                    with(THIS, "/applications/carriedOver/total", cell(over)));

            List<Finding> findings = found(result, "YOY-CARRY-OVER");
            assertThat(findings)
                    .extracting(Finding::outcome)
                    .isEqualTo(outcome == Outcome.PASS ? List.of() : List.of(outcome));
            assertThat(findings.stream()
                            .flatMap(finding -> finding.implied().stream())
                            .map(ImpliedValue::value))
                    .isEqualTo(implied == null ? List.of() : List.of(BigDecimal.valueOf(implied)));
        }
    }

    private static Cell cell(String text) {
        return text.equals("?") ? Cell.blank() : Cell.count(Long.parseLong(text));
    }

    @Nested
    class InForce {

        private static final String ROW = "/article20/normativeDocuments";

        private final DisclosureReport last = withRow(LAST, ROW, 0, 0, 30);

        @Test
        void holdsWhenLastYearsStockWithWhatWasIssuedAndRepealedIsThisYears() {
            assertThat(check(last, withRow(THIS, ROW, 5, 3, 32)).findings()).isEmpty();
        }

        @Test
        void failsOtherwise() {
            ValidationResult result = check(last, withRow(THIS, ROW, 5, 3, 35));

            assertThat(only(result).rule()).isEqualTo("YOY-IN-FORCE");
            assertThat(only(result).cells()).hasSize(3);
            assertThat(zh(result))
                    .isEqualTo("表二 · 第二十条第（一）项 · 行政规范性文件：上年报告现行有效30件，" + "但按本年报告推算（现行有效−本年制发+本年废止）上年应为33件，相差3件。");
            assertThat(en(result)).endsWith("there were 33; the difference is 3.");
        }

        @ParameterizedTest
        @CsvSource({"?, 3, 32, 5", "5, ?, 32, 3", "5, 3, ?, 32"})
        void saysWhatTheOnlyBlankCellHasToHold(String issued, String repealed, String inForce, long implied) {
            DisclosureReport report = with(THIS, ROW + "/issued", cell(issued));
            report = with(report, ROW + "/repealed", cell(repealed));
            report = with(report, ROW + "/inForce", cell(inForce));

            assertThat(found(check(last, report), "YOY-IN-FORCE"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.implied().map(ImpliedValue::value))
                            .contains(BigDecimal.valueOf(implied)));
        }
    }

    @Nested
    class Items {

        private static final String ROW = "/article20/penalties";

        private final DisclosureReport last = withRow(year(Samples.zero(Form.FORM_2019), 2019), ROW, 40, -3, 0);
        private final DisclosureReport now = year(Samples.zero(Form.FORM_2019), 2020);

        @Test
        void followFromLastYearsItemsAndTheirChange() {
            assertThat(check(last, withRow(now, ROW, 37, 0, 0)).findings()).isEmpty();

            ValidationResult result = check(last, withRow(now, ROW, 40, 0, 0));
            assertThat(only(result).rule()).isEqualTo("YOY-ITEMS");
            assertThat(only(result).severity()).isEqualTo(Severity.WARNING);
            assertThat(zh(result))
                    .isEqualTo("表二 · 第二十条第（六）项 · 行政处罚：按上年报告（上一年项目数量+本年增/减）应为37项，" + "本年填写的上一年项目数量为40项，相差3项。");
        }

        @ParameterizedTest
        @CsvSource({"0", "37", "40", "50"})
        void stayOpenWithoutTheChangeWhichMayBeNegative(long items) {
            DisclosureReport unknown = with(last, ROW + "/change", Cell.blank());

            assertThat(found(check(unknown, withRow(now, ROW, items, 0, 0)), "YOY-ITEMS"))
                    .extracting(Finding::outcome)
                    .containsExactly(Outcome.UNDECIDED);
        }
    }
}
