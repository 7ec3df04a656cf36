package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Policy;
import org.gongkai.finding.Severity;
import org.gongkai.finding.SkippedRule;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.finding.Waiver;
import org.gongkai.form.Form;
import org.gongkai.form.LocalizedText;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    /** Four outcomes of 3, a total of 5. */
    private static final DisclosureReport WRONG =
            Samples.withRow(Samples.zero(Form.STANDARD_2021), "/reviewAndLitigation/review", 1, 1, 1, 0, 5);

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);

    private static final ReportValidator STANDARD = ReportValidator.standard();

    private static final Waiver WAIVER = Waiver.of(
                    STANDARD.validate(WRONG).findings().get(0), WRONG)
            .reason("原始台账如此")
            .acceptedBy("示例县政务公开办")
            .until(TODAY)
            .build();

    private static ValidationResult under(Policy policy) {
        return STANDARD.withPolicy(policy).validate(WRONG);
    }

    @Test
    void anotherSeverityCountsForTheVerdictAndStandsInTheRule() {
        Policy policy =
                Policy.builder().rerate("LIT-GROUP-SUM", Severity.WARNING, "试点").build();

        ValidationResult result = under(policy);

        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(result.rule("LIT-GROUP-SUM").severity()).isEqualTo(Severity.WARNING);
        assertThat(result.policy()).isEqualTo(policy);
    }

    @Test
    void aRuleThatIsSwitchedOffIsSkippedWithTheReason() {
        ValidationResult result =
                under(Policy.builder().switchOff("LIT-GROUP-SUM", "另行核对").build());

        assertThat(result.findings()).isEmpty();
        assertThat(result.skippedRules())
                .containsExactly(new SkippedRule(
                        "LIT-GROUP-SUM", new LocalizedText("规则已停用：另行核对", "The rule is switched off: 另行核对")));
    }

    @ParameterizedTest
    @CsvSource({"1, INVALID", "2, VALID", "3, VALID"})
    void aDifferenceWithinTheToleranceIsAPass(BigDecimal tolerance, Verdict verdict) {
        ValidationResult result = under(
                Policy.builder().tolerate("LIT-GROUP-SUM", tolerance, "四舍五入").build());

        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.checks().failed()).isEqualTo(result.findings().size());
        assertThat(result.checks().ran())
                .isEqualTo(STANDARD.validate(WRONG).checks().ran());
    }

    @Test
    void aWaiverAcceptsItsFindingAndIsEchoed() {
        ValidationResult result = STANDARD.withWaivers(List.of(WAIVER), TODAY).validate(WRONG);

        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.findings()).isEmpty();
        assertThat(result.waived()).extracting(WaivedFinding::waiver).containsExactly(WAIVER);
        assertThat(result.lapsedWaivers()).isEmpty();
    }

    @Test
    void aWaiverForOneMissingSectionIsNoneForAnother() {
        DisclosureReport report = WRONG.withOverview(Optional.empty()).withProblemsAndImprovements(Optional.empty());
        Finding missing = STANDARD.validate(report).findings().get(0);
        Waiver waiver = Waiver.of(missing, report)
                .reason("另行公布")
                .acceptedBy("示例县政务公开办")
                .until(TODAY)
                .build();

        ValidationResult result = STANDARD.withWaivers(List.of(waiver), TODAY).validate(report);

        assertThat(result.waived()).extracting(WaivedFinding::finding).containsExactly(missing);
        assertThat(result.findings()).extracting(Finding::rule).contains("FORM-SECTIONS");
    }

    @Test
    void aWaiverLapsesWhenItsDayHasPassed() {
        ValidationResult result =
                STANDARD.withWaivers(List.of(WAIVER), TODAY.plusDays(1)).validate(WRONG);

        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.lapsedWaivers()).containsExactly(WAIVER);
    }

    @Test
    void aWaiverLapsesWhenACellHoldsSomethingElseBeTheSumsTheSame() {
        DisclosureReport changed = Samples.with(WRONG, "/reviewAndLitigation/review/upheld", Cell.count(2));
        changed = Samples.with(changed, "/reviewAndLitigation/review/corrected", Cell.count(0));

        ValidationResult result = STANDARD.withWaivers(List.of(WAIVER), TODAY).validate(changed);

        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.lapsedWaivers()).containsExactly(WAIVER);
    }

    @Test
    void rulesThatDoNotExistAreRefused() {
        assertThatThrownBy(() ->
                        under(Policy.builder().switchOff("NO-SUCH-RULE", "").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule \"NO-SUCH-RULE\"");
        assertThatThrownBy(() -> STANDARD.withWaivers(List.of(WAIVER.withRule("NO-SUCH-RULE")), TODAY))
                .hasMessage("There is no rule \"NO-SUCH-RULE\"");
        assertThatThrownBy(() -> WAIVER.withValues(Cell.blank())).hasMessageContaining("5 cells, 1 values");
    }
}
