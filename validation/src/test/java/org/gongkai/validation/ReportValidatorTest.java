package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.Relation;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.Fault;
import org.gongkai.testkit.ReportArbitraries;
import org.gongkai.testkit.ReportDomain;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
import org.gongkai.validation.rule.YearOnYearRule;
import org.junit.jupiter.api.Test;

class ReportValidatorTest {

    private static final Map<Relation.Kind, String> RULES = Map.of(
            Relation.Kind.APPLICANTS_ADD_UP, "APP-ROW-SUM",
            Relation.Kind.RESULTS_ADD_UP, "APP-RESULT-SUM",
            Relation.Kind.RECEIVED_IS_HANDLED_OR_CARRIED_FORWARD, "APP-BALANCE",
            Relation.Kind.OUTCOMES_ADD_UP, "LIT-GROUP-SUM",
            Relation.Kind.ISSUED_IS_IN_FORCE_OR_REPEALED, "A20-PRIOR-NOT-NEGATIVE",
            Relation.Kind.DISCLOSED_WITHIN_TOTAL, "A20-DISCLOSED-WITHIN-TOTAL",
            Relation.Kind.ITEMS_NOT_NEGATIVE, "A20-ITEMS-NOT-NEGATIVE",
            Relation.Kind.PROCURED_FOR_AN_AMOUNT, "A20-PROCUREMENT-PAIR");

    @Property(tries = 300)
    @Domain(ReportDomain.class)
    void findsNothingInAConsistentReport(@ForAll DisclosureReport report) {
        ValidationResult result = Samples.check(report);

        assertThat(Samples.alarms(result)).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.run().checks().ran()).isGreaterThan(40);
    }

    /** What should fail is worked out here by plain arithmetic on the cells, apart from the engine. */
    @Property(tries = 500)
    @Domain(ReportDomain.class)
    void findsExactlyTheRelationsThatAFaultBreaks(@ForAll Fault fault) {
        DisclosureReport report = fault.faulty();
        Set<String> broken = report.form().relations().stream()
                .filter(relation -> !holds(report, relation))
                .map(relation -> RULES.get(relation.kind()) + relation.left() + relation.right())
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> found = Samples.check(report).findings().stream()
                .filter(finding -> RULES.containsValue(finding.rule()))
                .map(finding -> finding.rule() + finding.left() + finding.right())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(broken);
    }

    @Property(tries = 300)
    @Domain(ReportDomain.class)
    void everyChangeOfASingleCellInASumIsFound(@ForAll Fault fault) {
        if (fault.changes().size() > 1) {
            return;
        }
        CellPath changed = fault.changes().get(0).path();
        Set<String> expected = fault.faulty().form().relations().stream()
                .filter(relation -> relation.kind().comparison() == Relation.Comparison.EQUAL)
                .filter(relation ->
                        relation.left().contains(changed) || relation.right().contains(changed))
                .map(relation -> RULES.get(relation.kind()))
                .collect(Collectors.toSet());

        assertThat(Samples.check(fault.faulty()).findings())
                .extracting(Finding::rule)
                .containsAll(expected);
    }

    private static boolean holds(DisclosureReport report, Relation relation) {
        int order = sum(report, relation.left()).compareTo(sum(report, relation.right()));
        return switch (relation.kind().comparison()) {
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case ZERO_TOGETHER ->
                sum(report, relation.left()).signum()
                        == sum(report, relation.right()).signum();
        };
    }

    private static BigInteger sum(DisclosureReport report, List<CellPath> cells) {
        return cells.stream()
                .map(cell -> report.cell(cell).number().orElseThrow().unscaledValue())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Property(tries = 300)
    void blanksNeverMakeASumFail(@ForAll("withBlanks") DisclosureReport report) {
        assertThat(Samples.alarms(Samples.check(report)))
                .filteredOn(finding -> finding.outcome() == Outcome.FAIL)
                .extracting(Finding::rule)
                .allMatch("FORM-BLANK-CELL"::equals)
                .hasSizeLessThanOrEqualTo(3);
    }

    @Property(tries = 300)
    void anImpliedValueIsWhatStoodThere(@ForAll("consistent") DisclosureReport report, @ForAll int seed) {
        List<CellPath> inSums = report.form().relations().stream()
                .filter(relation -> relation.kind().comparison() == Relation.Comparison.EQUAL)
                .flatMap(relation -> relation.left().stream())
                .toList();
        CellPath lost = inSums.get(Math.floorMod(seed, inSums.size()));

        ValidationResult result = Samples.check(report.with(lost, Cell.blank()));

        assertThat(result.findings())
                .flatExtracting(finding -> finding.implied().stream().toList())
                .allSatisfy(implied -> {
                    assertThat(implied.cell()).isEqualTo(lost);
                    assertThat(implied.value())
                            .isEqualTo(report.cell(lost).number().orElseThrow());
                });
    }

    @Provide
    Arbitrary<DisclosureReport> withBlanks() {
        return ReportArbitraries.consistentWithBlanks();
    }

    @Provide
    Arbitrary<DisclosureReport> consistent() {
        return ReportArbitraries.consistent();
    }

    @Test
    void rulesForAnotherFormOrAMissingTableAreSkipped() {
        DisclosureReport nothing = DisclosureReport.builder()
                .form(Form.FORM_2021)
                .year(2024)
                .agency(Agency.of("示例县人民政府"))
                .build();

        ValidationResult result = Samples.check(nothing);

        assertThat(result.findings()).extracting(Finding::rule).containsOnly("FORM-SECTIONS", "FORM-TITLE");
        assertThat(result.run().checks().undecided()).isZero();
        assertThat(result.run().checks().skipped()).isGreaterThan(2 + 25 + 7 + 7 + 3);
    }

    @Test
    void anErrorThatIsUndecidedMakesTheReportIncompleteAndOneThatFailsInvalid() {
        DisclosureReport zero = Samples.zero(Form.FORM_2021);
        DisclosureReport undecided = Samples.with(zero, "/reviewAndLitigation/review/total", Cell.blank());
        DisclosureReport failed = Samples.with(undecided, "/reviewAndLitigation/directLitigation/total", Cell.count(1));

        assertThat(Samples.check(zero).verdict()).isEqualTo(Verdict.VALID);
        assertThat(Samples.check(undecided).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(Samples.check(failed).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void runsRulesOfOnesOwnLikeItsOwn() {
        Rule ownRule = new Rule() {
            @Override
            public RuleDescription description() {
                return RuleDescription.builder()
                        .id("OWN-RULE")
                        .severity(Severity.ERROR)
                        .title(new LocalizedText("标题", "Title"))
                        .basis(new LocalizedText("依据", "Basis"))
                        .formula("year is even")
                        .addArguments("year", "what")
                        .failMessage(new LocalizedText("{year}不是偶数：{what}", "{year} is not even: {what}"))
                        .build();
            }

            @Override
            public void check(DisclosureReport report, Checks checks) {
                checks.found(description()
                        .finding(Outcome.FAIL)
                        .putArguments("year", LocalizedText.verbatim("2021"))
                        .putArguments("what", LocalizedText.verbatim("{year} $1 \\ {unknown}"))
                        .build());
            }
        };
        ReportValidator validator = ReportValidator.standard().withRules(ownRule);

        ValidationResult result = validator.validate(Samples.zero(Form.FORM_2021));

        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(validator.rules())
                .extracting(RuleDescription::id)
                .containsAll(result.run().rules())
                .containsAll(Samples.skipped(result));
        assertThat(Samples.en(result)).isEqualTo("2021 is not even: {year} $1 \\ {unknown}");
        assertThatThrownBy(() -> validator.withRules(ownRule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two rules have the id \"OWN-RULE\"");
        assertThat(result.run().ran("OWN-RULE")).isTrue();
    }

    @Test
    void runsRulesOfOnesOwnOnTwoYears() {
        YearOnYearRule ownRule = new YearOnYearRule() {
            @Override
            public RuleDescription description() {
                return ReportValidator.standard()
                        .rules()
                        .get(0)
                        .withId("OWN-RULE")
                        .withFailMessage(LocalizedText.verbatim("{cells}"));
            }

            @Override
            public void check(DisclosureReport previous, DisclosureReport report, Checks checks) {
                checks.found(description().finding(Outcome.FAIL).build());
            }
        };
        ReportValidator validator = ReportValidator.standard().withRules(ownRule);

        assertThat(validator.validate(Years.THIS, Years.LAST).findings())
                .extracting(Finding::rule)
                .containsExactly("OWN-RULE");
        assertThat(validator.validate(Years.THIS).findings()).isEmpty();
        assertThatThrownBy(() -> validator.withRules(ownRule)).hasMessage("Two rules have the id \"OWN-RULE\"");
    }
}
