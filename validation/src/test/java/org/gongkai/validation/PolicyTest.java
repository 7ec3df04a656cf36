package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.finding.Waiver;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    /** Four outcomes of 3, a total of 5. */
    private static final DisclosureReport WRONG =
            Samples.withRow(Samples.zero(Form.FORM_2021), "/reviewAndLitigation/review", 1, 1, 1, 0, 5);

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);

    private static final ReportValidator STANDARD = ReportValidator.standard();

    private static final Waiver WAIVER = Waiver.builder(
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
        assertThat(result.run().policy()).isEqualTo(policy);
    }

    @Test
    void aRuleThatIsSwitchedOffIsSkippedWithTheReason() {
        ValidationResult result =
                under(Policy.builder().switchOff("LIT-GROUP-SUM", "另行核对").build());

        assertThat(result.findings()).isEmpty();
        assertThat(result.run().whySkipped("LIT-GROUP-SUM"))
                .contains(new LocalizedText("规则已停用：另行核对", "the rule is switched off: 另行核对"));
    }

    @ParameterizedTest
    @CsvSource({"1, INVALID", "2, VALID", "3, VALID"})
    void aDifferenceWithinTheToleranceIsLetPassAndTold(BigDecimal tolerance, Verdict verdict) {
        ValidationResult result = under(
                Policy.builder().tolerate("LIT-GROUP-SUM", tolerance, "四舍五入").build());

        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.run().checks().failed()).isEqualTo(result.findings().size());
        assertThat(result.run().checks().tolerated())
                .isEqualTo(result.run().tolerated().size())
                .isEqualTo(verdict == Verdict.VALID ? 1 : 0);
        assertThat(result.run().checks().ran())
                .isEqualTo(STANDARD.validate(WRONG).run().checks().ran());
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
        Waiver waiver = Waiver.builder(missing, report)
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
    void aWaiverLapsesWhenTheYearBeforeSaysSomethingElse() {
        DisclosureReport report = carriedOver(Years.THIS, "carriedOver", 2);
        DisclosureReport before = carriedOver(Years.LAST, "carriedForward", 3);
        Finding accepted =
                Years.found(Years.check(before, report), "YOY-CARRY-OVER").get(0);
        Waiver waiver = Waiver.builder(accepted, report)
                .reason("上年漏报")
                .acceptedBy("示例县政务公开办")
                .until(TODAY)
                .build();
        ReportValidator validator = STANDARD.withWaivers(List.of(waiver), TODAY);

        assertThat(validator.validate(report, before).lapsedWaivers()).isEmpty();
        assertThat(validator
                        .validate(report, carriedOver(Years.LAST, "carriedForward", 4))
                        .lapsedWaivers())
                .containsExactly(waiver);
    }

    private static DisclosureReport carriedOver(DisclosureReport report, String row, long count) {
        return Samples.with(report, "/applications/" + row + "/naturalPerson", Cell.count(count));
    }

    @Test
    void aPolicyIsForRollUpsAndCorporaToo() {
        DisclosureReport parent =
                Samples.with(Samples.zero(Form.FORM_2021), "/reviewAndLitigation/review/upheld", Cell.count(2));
        DisclosureReport child = Samples.zero(Form.FORM_2021).withAgency(Agency.of("示例县教育局"));
        Policy summed = Policy.builder()
                .tolerate("ROLL-UP-SUM", BigDecimal.valueOf(2), "本级另有")
                .switchOff("ROLL-UP-COVERAGE", "没有名单")
                .build();
        Policy compared = Policy.builder()
                .rerate("CORPUS-DUPLICATE", Severity.INFO, "更正后重新公布")
                .switchOff("CORPUS-PROSE-SHARED", "另行核对")
                .build();

        ValidationResult sum =
                RollUpValidator.standard().withPolicy(summed).validate(RollUp.of(parent), Stream.of(child));
        CorpusResult corpus = CorpusValidator.standard().withPolicy(compared).validate(Stream.of(parent, parent));

        assertThat(sum.verdict()).isEqualTo(Verdict.VALID);
        assertThat(sum.run().policy()).isEqualTo(summed);
        assertThat(corpus.verdict()).isEqualTo(Verdict.VALID);
        assertThat(corpus.findings())
                .extracting(found -> found.finding().severity())
                .containsExactly(Severity.INFO);
        assertThat(corpus.run().whySkipped("CORPUS-PROSE-SHARED")).isPresent();
    }

    @Test
    void aWaiverIsForRollUpsToo() {
        RollUp rollUp = RollUp.of(WRONG);
        DisclosureReport child = Samples.zero(Form.FORM_2021).withAgency(Agency.of("示例县教育局"));
        List<Finding> found =
                RollUpValidator.standard().validate(rollUp, Stream.of(child)).findings();
        List<Waiver> waivers = found.stream()
                .map(finding -> Waiver.builder(finding, WRONG)
                        .reason("本级另有")
                        .acceptedBy("示例县政务公开办")
                        .until(TODAY)
                        .build())
                .toList();

        ValidationResult result =
                RollUpValidator.standard().withWaivers(waivers, TODAY).validate(rollUp, Stream.of(child));

        assertThat(result.findings()).isEmpty();
        assertThat(result.waived()).hasSameSizeAs(found).isNotEmpty();
    }

    @Test
    void withAllRulesSwitchedOffNothingIsChecked() {
        Policy.Builder nothing = Policy.builder();
        STANDARD.rules().stream()
                .filter(rule -> !rule.offByDefault())
                .forEach(rule -> nothing.switchOff(rule.id(), "停用"));

        assertThat(under(nothing.build()).verdict()).isEqualTo(Verdict.NOT_CHECKED);
    }

    @Test
    void theResultSaysWhatRanAndOnWhat() {
        ValidationResult result = STANDARD.validate(WRONG);

        assertThat(result.report()).isEqualTo(ReportKey.of(WRONG));
        assertThat(result.run().ruleSet()).isEqualTo(StandardRules.RULE_SET);
        assertThat(result.run().libraryVersion()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void onePolicyServesAllValidatorsAndEachEchoesWhatConcernsIt() {
        Policy policy = Policy.builder()
                .rerate("FORM-TITLE", Severity.INFO, "标题由系统生成")
                .switchOff("META-DEADLINE", "本年统一延期")
                .tolerate("ROLL-UP-SUM", new BigDecimal("0.05"), "四舍五入")
                .build();

        ValidationResult own = STANDARD.withPolicy(policy).validate(WRONG);
        ValidationResult sum = RollUpValidator.standard()
                .withPolicy(policy)
                .validate(RollUp.of(WRONG), Stream.of(WRONG.withAgency(Agency.of("示例县教育局"))));
        CorpusResult corpus = CorpusValidator.standard().withPolicy(policy).validate(Stream.of(WRONG));

        assertThat(own.run().policy()).isEqualTo(policy.withTolerances());
        assertThat(sum.run().policy()).isEqualTo(Policy.none().withTolerances(policy.tolerances()));
        assertThat(corpus.run().policy()).isEqualTo(Policy.none());
        assertThat(own.mergedWith(sum).run().policy()).isEqualTo(policy);
    }

    @Test
    void aRuleThatIsOffByDefaultRunsWhereAPolicySwitchesItOn() {
        Rule ownRule = own("OWN-OFF");
        ReportValidator validator = STANDARD.withRules(ownRule);
        Policy on = Policy.builder().switchOn("OWN-OFF", "上级要求").build();

        assertThat(validator
                        .validate(WRONG)
                        .run()
                        .whySkipped("OWN-OFF")
                        .orElseThrow()
                        .zh())
                .isEqualTo("规则默认不执行");
        assertThat(validator.withPolicy(on).validate(WRONG).findings())
                .extracting(Finding::rule)
                .contains("OWN-OFF");
        assertThatThrownBy(() -> RollUpValidator.standard().withPolicy(on)).hasMessageContaining("OWN-OFF");
        assertThat(RollUpValidator.standard().withPolicy(on, validator.rules()).rules())
                .isNotEmpty();
    }

    private static Rule own(String id) {
        return new Rule() {
            @Override
            public RuleDescription description() {
                return STANDARD.rules()
                        .get(0)
                        .withId(id)
                        .withFailMessage(LocalizedText.verbatim(id))
                        .withArguments()
                        .withOffByDefault(true);
            }

            @Override
            public void check(DisclosureReport report, Checks checks) {
                checks.found(description().finding(Outcome.FAIL).build());
            }
        };
    }

    @Test
    void aDepartureWithoutEffectIsRefusedInBothLanguages() {
        refused(Policy.builder().switchOff("NO-SUCH-RULE", "停用"), "规则“NO-SUCH-RULE”", "the rule \"NO-SUCH-RULE\"");
        refused(
                Policy.builder().tolerate("FORM-TITLE", BigDecimal.ONE, "允许"),
                "对不比较数值的规则FORM-TITLE的允许差额",
                "a difference for rule FORM-TITLE, which does not compare numbers");
        refused(
                Policy.builder().rerate("FORM-TITLE", Severity.WARNING, "照旧"),
                "规则FORM-TITLE原本就是警告",
                "for rule FORM-TITLE the severity that it has, warning");
        refused(Policy.builder().switchOn("FORM-TITLE", "启用"), "启用默认执行的规则FORM-TITLE", "which is on");
    }

    private static void refused(Policy.Builder departure, String zh, String en) {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> STANDARD.withPolicy(departure.build()));

        assertThat(refusal.found().zh()).isEqualTo(zh);
        assertThat(refusal.found().en()).contains(en);
        assertThatThrownBy(() -> CorpusValidator.standard().withPolicy(departure.build()))
                .hasMessage(refusal.getMessage());
    }

    @Test
    void departuresThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> Policy.builder()
                        .switchOff("LIT-GROUP-SUM", "停用")
                        .tolerate("LIT-GROUP-SUM", BigDecimal.ONE, "允许")
                        .build())
                .hasMessage("Found another departure from rule LIT-GROUP-SUM, which is switched off, "
                        + "expected none from a rule that does not run");
        assertThatThrownBy(() -> Policy.builder()
                        .tolerate("LIT-GROUP-SUM", BigDecimal.ZERO, "允许")
                        .build())
                .hasMessageContaining("more than zero");
        assertThatThrownBy(() -> Policy.builder().switchOff("FORM-YEAR", " ").build())
                .hasMessage("Found a departure without a reason, expected a reason for every departure");
        assertThatThrownBy(() -> Policy.builder()
                        .switchOff("FORM-YEAR", "停用")
                        .switchOff("FORM-YEAR", "仍然停用")
                        .build())
                .hasMessageContaining("two departures")
                .hasMessageContaining("FORM-YEAR");
    }

    @Test
    void aWaiverIsForOneReport() {
        ReportValidator validator = STANDARD.withWaivers(List.of(WAIVER), TODAY);

        ValidationResult otherAgency = validator.validate(WRONG.withAgency(Agency.of("示例县教育局")));
        ValidationResult otherYear = validator.validate(WRONG.withYear(2022));

        for (ValidationResult result : List.of(otherAgency, otherYear)) {
            assertThat(result.waived()).isEmpty();
            assertThat(result.lapsedWaivers()).as("it is none of theirs").isEmpty();
            assertThat(result.findingsOf("LIT-GROUP-SUM")).hasSize(1);
        }
    }

    @Test
    void aWaiverThatNobodyCanUseIsRefused() {
        assertThatThrownBy(() -> STANDARD.withWaivers(
                        List.of(WAIVER.withFinding(WAIVER.finding().withRule("NO-SUCH-RULE"))), TODAY))
                .hasMessageContaining("NO-SUCH-RULE");
        assertThatThrownBy(() -> WAIVER.withReason("")).hasMessageContaining("why");
        assertThatThrownBy(() -> WAIVER.withValues(Cell.blank())).hasMessageContaining("5 cells and 1 values");
        assertThatThrownBy(() -> WAIVER.withAgency(Agency.builder().build())).hasMessageContaining("an agency without");
    }
}
