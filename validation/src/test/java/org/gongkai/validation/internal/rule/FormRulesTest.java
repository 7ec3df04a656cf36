package org.gongkai.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.Samples.check;
import static org.gongkai.validation.Samples.en;
import static org.gongkai.validation.Samples.only;
import static org.gongkai.validation.Samples.with;
import static org.gongkai.validation.Samples.zh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.form.Aspect;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The FORM-* rules. */
class FormRulesTest {

    private static final DisclosureReport ZERO = Samples.zero(Form.FORM_2021);

    @ParameterizedTest
    @EnumSource
    void findNothingInAReportOfZeros(Form form) {
        assertThat(check(Samples.zero(form)).findings()).isEmpty();
    }

    @Nested
    class FormYear {

        @ParameterizedTest
        @CsvSource({"FORM_2019, 2019", "FORM_2019, 2020", "FORM_2021, 2021", "FORM_2021, 2025"})
        void holdsForTheYearsOfTheForm(Form form, int year) {
            assertThat(check(inYear(Samples.zero(form), year)).findings()).isEmpty();
        }

        @Test
        void failsForAnotherYear() {
            ValidationResult result = check(inYear(ZERO, 2020));

            assertThat(only(result).rule()).isEqualTo("FORM-YEAR");
            assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
            assertThat(zh(result)).isEqualTo("2020年度的报告使用了2021年格式，应当使用2019年格式（国办公开办函〔2019〕60号）。");
            assertThat(en(result))
                    .isEqualTo("The report for 2020 uses the form of 2021; "
                            + "it has to use the form of 2019 (国办公开办函〔2019〕60号).");
            assertThat(en(check(inYear(ZERO, 2018)))).contains("before 2019 there was no such form");
        }
    }

    private static DisclosureReport inYear(DisclosureReport report, int year) {
        return report.withYear(year).withTitle("示例县人民政府办公室" + year + "年政府信息公开工作年度报告");
    }

    @Nested
    class FormSections {

        @Test
        void failsForEverySectionThatIsMissing() {
            ValidationResult result = check(ZERO.withArticle20(Optional.empty()).withOverview(Optional.empty()));

            assertThat(result.findings()).extracting(Finding::rule).containsExactly("FORM-SECTIONS", "FORM-SECTIONS");
            assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
            assertThat(zh(check(ZERO.withProblemsAndImprovements(Optional.empty()))))
                    .isEqualTo("缺少“五、存在的主要问题及改进情况”部分。");
        }

        @Test
        void holdsForASectionThatIsEmpty() {
            assertThat(check(ZERO.withProblemsAndImprovements("")).findings())
                    .extracting(Finding::rule)
                    .containsExactly("PROSE-PROBLEMS-EMPTY");
        }
    }

    @Nested
    class FormAspects {

        @Test
        void holdsWhereThePassagesOrTheirWordsCoverAllFive() {
            List<Passage> tagged = Stream.of(Aspect.values())
                    .map(aspect -> Passage.of("本机关有序开展。").withAspect(aspect))
                    .toList();

            assertThat(check(ZERO.withOverview(new Overview(tagged))).findings())
                    .isEmpty();
        }

        @Test
        void namesTheAspectsThatAreMissing() {
            ValidationResult result = check(ZERO.withOverview(Overview.of(
                    Passage.of("本机关有序开展。").withAspect(Aspect.PROACTIVE_DISCLOSURE), Passage.of("升级网站，组织培训。"))));

            assertThat(only(result).rule()).isEqualTo("FORM-ASPECTS");
            assertThat(only(result).severity()).isEqualTo(Severity.WARNING);
            assertThat(zh(result)).isEqualTo("“总体情况”没有写到：依申请公开、政府信息管理。");
            assertThat(en(result))
                    .isEqualTo("Section one does not speak of: Disclosure on request, Information management.");
        }
    }

    @Nested
    class FormTitle {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "示例县人民政府办公室2021年政府信息公开工作年度报告",
                    "示例县人民政府办公室 ２０２１ 年\n政府信息公开工作年度报告",
                    "2021年度示例县人民政府办公室政府信息公开工作年度报告",
                    "示例县人民政府办公室二○二一年政府信息公开工作年度报告",
                    "示例县政府办公室2021年政府信息公开工作年度报告",
                    "县政府办公室2021年政府信息公开工作年度报告",
                    "2021年政府信息公开工作年度报告"
                })
        void holdsForATitleWithAgencyYearAndEnding(String title) {
            assertThat(check(ZERO.withTitle(title)).findings()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "示例县人民政府办公室2021年政府信息公开工作报告, 应以“政府信息公开工作年度报告”结尾",
            "示例县人民政府办公室政府信息公开工作年度报告, 没有写明报告年度2021",
            "示例市水务局2021年政府信息公开工作年度报告, 没有写明机关名称示例县人民政府办公室"
        })
        void saysWhatATitleLacks(String title, String problem) {
            ValidationResult result = check(ZERO.withTitle(title));

            assertThat(only(result).rule()).isEqualTo("FORM-TITLE");
            assertThat(zh(result)).isEqualTo("标题“" + title + "”不规范：" + problem + "。");
        }

        @Test
        void failsWhereNeitherTheTitleNorTheReportNamesTheAgency() {
            DisclosureReport anonymous =
                    ZERO.withAgency(Agency.builder().build()).withTitle("2021年政府信息公开工作年度报告");

            assertThat(zh(check(anonymous))).isEqualTo("标题“2021年政府信息公开工作年度报告”不规范：没有写明机关名称。");
        }

        @Test
        void failsWithoutATitle() {
            assertThat(zh(check(ZERO.withTitle(Optional.empty())))).isEqualTo("标题不规范：没有标题。");
        }
    }

    @Nested
    class FormBlankCell {

        @Test
        void failsOnceForATableAndListsItsCells() {
            DisclosureReport report = with(
                    with(ZERO, "/article20/fees/amount", Cell.notApplicable()),
                    "/article20/licensing/decisions",
                    Cell.blank());

            ValidationResult result = check(report);

            assertThat(only(result).rule()).isEqualTo("FORM-BLANK-CELL");
            assertThat(only(result).severity()).isEqualTo(Severity.WARNING);
            assertThat(only(result).cells())
                    .containsExactly(
                            CellPath.of("/article20/licensing/decisions"), CellPath.of("/article20/fees/amount"));
            assertThat(result.verdict()).isEqualTo(Verdict.VALID);
            assertThat(zh(result))
                    .isEqualTo("表二有2个单元格没有填写数字（没有的应当填0）：表二 · 第二十条第（五）项 · 行政许可 · 本年处理决定数量；"
                            + "表二 · 第二十条第（八）项 · 行政事业性收费 · 本年收费金额（单位：万元）。");
            assertThat(en(result))
                    .startsWith("Table 2, cells without a number (zero has to be written as 0): 2, Table 2 · ");
        }
    }

    @Nested
    class FormNotANumber {

        @Test
        void failsForEveryCellWithText() {
            ValidationResult result = check(with(ZERO, "/article20/penalties/decisions", Cell.text("若干{cells}")));

            assertThat(only(result).rule()).isEqualTo("FORM-NOT-A-NUMBER");
            assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
            assertThat(zh(result)).isEqualTo("表二 · 第二十条第（六）项 · 行政处罚 · 本年处理决定数量：“若干{cells}”不是有效的数字。");
            assertThat(en(result)).endsWith(": \"若干{cells}\" is no valid number.");
        }
    }

    @Nested
    class FormAmountScale {

        @ParameterizedTest
        @CsvSource({"0", "3.2", "0.0001", "12.34560", "100"})
        void holdsForUpToFourDecimals(String amount) {
            assertThat(check(with(ZERO, "/article20/fees/amount", Cell.amount(amount)))
                            .findings())
                    .isEmpty();
        }

        @Test
        void failsForMoreDecimals() {
            ValidationResult result = check(with(ZERO, "/article20/fees/amount", Cell.amount("0.12345")));

            assertThat(only(result).rule()).isEqualTo("FORM-AMOUNT-SCALE");
            assertThat(only(result).severity()).isEqualTo(Severity.WARNING);
            assertThat(zh(result)).contains("0.12345万元的小数超过四位");
            assertThat(en(result)).contains("0.12345 has more than four decimals");
        }
    }
}
