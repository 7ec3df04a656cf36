package org.gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationResultTest {

    private static final CellPath UPHELD = CellPath.of("/reviewAndLitigation/review/upheld");
    private static final CellPath TOTAL = CellPath.of("/reviewAndLitigation/review/total");

    private static final RuleDescription RULE = RuleDescription.builder()
            .id("LIT-GROUP-SUM")
            .severity(Severity.ERROR)
            .title(new LocalizedText("标题", "Title"))
            .basis(new LocalizedText("依据", "Basis"))
            .formula("upheld = total")
            .failMessage(new LocalizedText("{left}不等于{right}，相差{difference}：{cells}（{note}）", "{left} is not {right}"))
            .undecidedMessage(new LocalizedText("{left}，{right}。", "{left}, {right}."))
            .build();

    private static final Finding FAILED = RULE.finding(Outcome.FAIL)
            .addLeft(UPHELD)
            .addRight(TOTAL)
            .leftSum(BigDecimal.ONE)
            .rightSum(new BigDecimal("3.50"))
            .putArguments("note", LocalizedText.verbatim("{left} $0 \\"))
            .build();

    private static final Finding UNDECIDED = RULE.finding(Outcome.UNDECIDED)
            .addLeft(UPHELD)
            .addRight(TOTAL)
            .rightSum(BigDecimal.TEN)
            .implied(new ImpliedValue(UPHELD, BigDecimal.TEN))
            .build();

    private static ValidationResult result(Finding... findings) {
        return ValidationResult.builder()
                .report(new ReportKey(Agency.of("示例县教育局"), 2021, Form.FORM_2021))
                .ruleSet(new RuleSet("example", "1"))
                .libraryVersion("1.0.0")
                .addRules(RULE)
                .addFindings(findings)
                .checks(new CheckCounts(4, 1, 1, 2))
                .build();
    }

    @Test
    void putsAFindingIntoWordsAndNeverReadsAnArgumentAsAPattern() {
        ValidationResult result = result(FAILED);

        assertThat(result.message(FAILED, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("1不等于3.50，相差2.50：表四 · 行政复议 · 结果维持；表四 · 行政复议 · 总计（{left} $0 \\）");
        assertThat(result.message(FAILED, Locale.FRENCH)).isEqualTo("1 is not 3.50");
    }

    @Test
    void namesTheFirstCellsOnlyWhereThereAreMany() {
        Finding finding = FAILED.withLeft(Form.FORM_2021.tables().get(2).cells().stream()
                .map(FormCell::path)
                .toList());

        assertThat(result(finding).message(finding, Locale.CHINESE))
                .contains("表四 · 行政复议 · 总计等16个单元格")
                .doesNotContain("复议后起诉");
    }

    @Test
    void saysWhatTheOnlyUnknownCellHasToHold() {
        assertThat(result(UNDECIDED).message(UNDECIDED, Locale.CHINESE))
                .isEqualTo("无数字，10。如其余数字无误，表四 · 行政复议 · 结果维持应为10。");
        assertThat(result(UNDECIDED).message(UNDECIDED, Locale.ENGLISH))
                .isEqualTo("no number, 10. If the other numbers are right, "
                        + "Table 4 · Administrative reconsideration · Upheld has to be 10.");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, FAIL, INVALID", "ERROR, UNDECIDED, INCOMPLETE", "WARNING, FAIL, VALID", "INFO, UNDECIDED, VALID"
    })
    void onlyErrorsDecideTheVerdict(Severity severity, Outcome outcome, Verdict verdict) {
        Finding finding = FAILED.withSeverity(severity).withOutcome(outcome);

        assertThat(result(finding).verdict()).isEqualTo(verdict);
        assertThat(result().verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void withoutAnyCheckNothingIsValid() {
        assertThat(result().withChecks(new CheckCounts(0, 0, 0, 30)).verdict()).isEqualTo(Verdict.NOT_CHECKED);
    }

    @Test
    void aFindingKnowsItsCellsAndTheDifference() {
        assertThat(FAILED.cells()).containsExactly(UPHELD, TOTAL);
        assertThat(FAILED.difference()).contains(new BigDecimal("-2.50"));
        assertThat(UNDECIDED.difference()).isEmpty();
        assertThat(result(FAILED).checks().ran()).isEqualTo(6);
    }

    @Test
    void cellsOfAnotherReportAreNotAmongItsOwn() {
        assertThat(FAILED.withLeftSource(CellSource.PREVIOUS_REPORT).cells()).containsExactly(TOTAL);
    }

    @Test
    void quotesTheProseThatItIsAbout() {
        Finding finding = FAILED.withProse(new ProsePlace(Section.OVERVIEW, "/overview/1/text", "收到{left}件"));
        RuleDescription rule =
                RULE.withFailMessage(new LocalizedText("{section}：“{quotation}”", "{section}: {quotation}"));

        assertThat(result(finding).withRules(rule).message(finding, Locale.CHINESE))
                .isEqualTo("一、总体情况：“收到{left}件”");
    }

    @Test
    void aFindingIsNeverOneThatPassed() {
        assertThatThrownBy(() -> RULE.finding(Outcome.PASS).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A finding fails or is undecided, not PASS");
    }

    @Test
    void aRuleIsForBothFormsAndOneReportUnlessItSaysOtherwise() {
        assertThat(RULE.forms()).containsExactlyInAnyOrder(Form.values());
        assertThat(RULE.scope()).isEqualTo(RuleScope.REPORT);
        assertThat(result().rule("LIT-GROUP-SUM")).isEqualTo(RULE);
        assertThatThrownBy(() -> result().rule("APP-ROW-SUM")).hasMessage("No rule \"APP-ROW-SUM\" ran");
    }
}
