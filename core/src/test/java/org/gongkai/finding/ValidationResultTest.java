package org.gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.finding.FindingTest.FAILED;
import static org.gongkai.finding.FindingTest.RULE;
import static org.gongkai.finding.FindingTest.TOTAL;
import static org.gongkai.finding.FindingTest.UNDECIDED;
import static org.gongkai.finding.FindingTest.UPHELD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationResultTest {

    private static final LocalizedText NOT_THERE = new LocalizedText("没有", "not there");

    static CheckRun run(String rule) {
        return CheckRun.builder()
                .ruleSet(new RuleSet("example", "1", LocalDate.of(2025, 1, 1)))
                .libraryVersion("1.0.0")
                .addRules(rule)
                .checks(new CheckCounts(4, 3, 1, 1, 2))
                .build();
    }

    private static ValidationResult result(Finding... findings) {
        return ValidationResult.builder()
                .report(new ReportKey(Agency.of("示例县教育局"), 2021, Form.FORM_2021))
                .run(run("LIT-GROUP-SUM"))
                .addFindings(findings)
                .build();
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
        CheckRun nothing = run("LIT-GROUP-SUM").withChecks(new CheckCounts(0, 0, 0, 0, 30));

        assertThat(result().withRun(nothing).verdict()).isEqualTo(Verdict.NOT_CHECKED);
        assertThat(new CheckCounts(4, 3, 2, 1, 30).ran()).isEqualTo(10);
    }

    @Test
    void findingsAreFoundByCellAndByRule() {
        Finding other = FAILED.withRule("OTHER").withLeft();

        ValidationResult result = result(FAILED, other);

        assertThat(result.findingsOf(UPHELD)).containsExactly(FAILED);
        assertThat(result.findingsOf(TOTAL)).containsExactly(FAILED, other);
        assertThat(result.findingsOf("OTHER")).containsExactly(other);
        assertThat(result.findingsOf("NONE")).isEmpty();
    }

    @Test
    void resultsOfOneReportByDifferentRulesBecomeOne() {
        CheckRun more = run("ROLL-UP-SUM")
                .withSkipped(new SkippedRules(
                        SkippedRules.Cause.NOTHING_THERE, NOT_THERE, List.of("LIT-GROUP-SUM", "ROLL-UP-COVERAGE")))
                .withPolicy(Policy.builder()
                        .tolerate("ROLL-UP-SUM", BigDecimal.ONE, "四舍五入")
                        .build());
        Finding sum = FAILED.withRule("ROLL-UP-SUM");
        ValidationResult other = result(sum).withRun(more);

        ValidationResult merged = result(FAILED).mergedWith(other);

        assertThat(merged.findings()).containsExactly(FAILED, sum);
        assertThat(merged.run().rules()).containsExactly("LIT-GROUP-SUM", "ROLL-UP-SUM");
        assertThat(merged.run().skipped())
                .as("a rule that ran in one of them is not skipped")
                .containsExactly(
                        new SkippedRules(SkippedRules.Cause.NOTHING_THERE, NOT_THERE, List.of("ROLL-UP-COVERAGE")));
        assertThat(merged.run().whySkipped("ROLL-UP-COVERAGE")).contains(NOT_THERE);
        assertThat(merged.run().whySkipped("LIT-GROUP-SUM")).isEmpty();
        assertThat(merged.run().checks()).isEqualTo(new CheckCounts(8, 6, 2, 2, 4));
        assertThat(merged.run().policy()).isEqualTo(more.policy());
    }

    @Test
    void whatDoesNotBelongTogetherIsNotMerged() {
        ValidationResult result = result(FAILED);
        ReportKey nextYear = new ReportKey(result.report().agency(), 2022, Form.FORM_2021);

        assertThatThrownBy(() -> result.mergedWith(result)).hasMessageContaining("cannot count twice");
        assertThatThrownBy(() -> result.mergedWith(result.withReport(nextYear)))
                .hasMessageContaining("different reports");
        assertThatThrownBy(() -> result.mergedWith(result.withRun(run("OTHER").withLibraryVersion("2.0.0"))))
                .hasMessageContaining("different versions");
    }

    @Test
    void twoResultsAreComparedFindingByFinding() {
        Finding reworded = FAILED.withPattern(LocalizedText.verbatim("{cells}"));
        Finding graver = UNDECIDED.withSeverity(Severity.INFO);

        ResultChanges changes = result(reworded, reworded, graver).changesSince(result(FAILED, UNDECIDED));

        assertThat(changes.unchanged()).as("the wording does not count").containsExactly(reworded);
        assertThat(changes.appeared()).containsExactly(reworded, graver);
        assertThat(changes.gone()).containsExactly(UNDECIDED);
    }

    @Test
    void aCatalogueFindsItsRules() {
        Catalogue catalogue = new Catalogue(result().run().ruleSet(), List.of(RULE));

        assertThat(catalogue.rule("LIT-GROUP-SUM")).contains(RULE);
        assertThat(catalogue.rule("APP-ROW-SUM")).isEmpty();
    }
}
