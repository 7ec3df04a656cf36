package org.gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.ProsePath;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FindingTest {

    static final CellPath UPHELD = CellPath.of("/reviewAndLitigation/review/upheld");
    static final CellPath TOTAL = CellPath.of("/reviewAndLitigation/review/total");

    static final RuleDescription RULE = RuleDescription.builder()
            .id("LIT-GROUP-SUM")
            .severity(Severity.ERROR)
            .title(new LocalizedText("标题", "Title"))
            .basis(new LocalizedText("依据", "Basis"))
            .formula("upheld = total")
            .addArguments("note")
            .failMessage(new LocalizedText("{left}不等于{right}，相差{difference}：{cells}（{note}）", "{left} is not {right}"))
            .undecidedMessage(new LocalizedText("{left}，{right}。", "{left}, {right}."))
            .build();

    static final Finding FAILED = RULE.finding(Outcome.FAIL)
            .form(Form.FORM_2021)
            .addLeft(UPHELD)
            .addRight(TOTAL)
            .leftSum(BigDecimal.ONE)
            .rightSum(new BigDecimal("3.50"))
            .putArguments("note", LocalizedText.verbatim("{left} $0 \\"))
            .build();

    static final Finding UNDECIDED = RULE.finding(Outcome.UNDECIDED)
            .form(Form.FORM_2021)
            .addLeft(UPHELD)
            .addRight(TOTAL)
            .rightSum(BigDecimal.TEN)
            .implied(new ImpliedValue(UPHELD, BigDecimal.TEN))
            .build();

    @Test
    void putsItselfIntoWordsAndNeverReadsAnArgumentAsAPattern() {
        assertThat(FAILED.message().in(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("1不等于3.50，相差2.50：表四 · 行政复议 · 结果维持；表四 · 行政复议 · 总计（{left} $0 \\）");
        assertThat(FAILED.message().in(Locale.FRENCH)).isEqualTo("1 is not 3.50");
    }

    @Test
    void namesTheFirstCellsOnlyWhereThereAreMany() {
        List<CellPath> cells = Form.FORM_2021.tables().get(2).cells().stream()
                .map(FormCell::path)
                .toList();

        assertThat(FAILED.withLeft(cells).message().zh())
                .contains("表四 · 行政复议 · 其他结果等16个单元格")
                .doesNotContain("复议后起诉");
        assertThat(FAILED.withLeft(cells.subList(0, 2)).message().zh())
                .contains("表四 · 行政复议 · 总计（")
                .doesNotContain("个单元格");
    }

    @Test
    void saysWhatTheOnlyUnknownCellHasToHold() {
        assertThat(UNDECIDED.message().zh()).isEqualTo("无数字，10。如其余数字无误，表四 · 行政复议 · 结果维持应为10。");
        assertThat(UNDECIDED.message().en()).startsWith("no number, 10. If the other numbers are right, Table 4");
    }

    @Test
    void quotesTheProseThatItIsAbout() {
        Finding finding = FAILED.withProse(new ProsePlace(ProsePath.passage(1), "收到{left}件"))
                .withPattern(new LocalizedText("{section}：“{quotation}”", "{section}: {quotation}"));

        assertThat(finding.message().zh()).isEqualTo("一、总体情况：“收到{left}件”");
    }

    @Test
    void knowsItsCellsAndTheDifference() {
        assertThat(FAILED.cells()).containsExactly(UPHELD, TOTAL);
        assertThat(FAILED.difference()).contains(new BigDecimal("-2.50"));
        assertThat(UNDECIDED.difference()).isEmpty();
        assertThat(FAILED.withLeftSource(CellSource.PREVIOUS_REPORT).cells())
                .as("cells of another report are not among its own")
                .containsExactly(TOTAL);
    }

    @Test
    void isNeverOneThatPassed() {
        assertThatThrownBy(() -> RULE.finding(Outcome.PASS).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A finding fails or is undecided, not PASS");
    }

    @Test
    void hasEverythingThatItsMessageSpeaksOf() {
        assertThatThrownBy(() -> RULE.finding(Outcome.FAIL).build()).hasMessageContaining("[note]");
        assertThatThrownBy(() -> FAILED.withPattern(LocalizedText.verbatim("{quotation}")))
                .hasMessageContaining("[quotation]");
    }

    @Test
    void aRuleWhoseMessageNoFindingCanFillIsRefused() {
        assertThatThrownBy(() -> RULE.withFailMessage(new LocalizedText("{left}", "{lfet}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The message of the rule LIT-GROUP-SUM has [lfet], which are no arguments of its findings: "
                        + "they have [note]");
        assertThatThrownBy(() -> RULE.withUndecidedMessage(LocalizedText.verbatim("{row}")))
                .hasMessageContaining("[row]");
    }

    @Test
    void aRuleComparesNumbersIfItTellsOfThem() {
        assertThat(RULE.comparesNumbers()).isTrue();
        assertThat(RULE.withFailMessage(LocalizedText.verbatim("{cells}")).comparesNumbers())
                .isFalse();
    }

    @Test
    void aRuleIsForBothFormsAndOneReportAndOnUnlessItSaysOtherwise() {
        assertThat(RULE.forms()).containsExactlyInAnyOrder(Form.values());
        assertThat(RULE.scope()).isEqualTo(RuleScope.REPORT);
        assertThat(RULE.offByDefault()).isFalse();
    }
}
