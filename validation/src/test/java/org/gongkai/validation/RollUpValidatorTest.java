package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.validation.Samples.with;
import static org.gongkai.validation.Samples.withRow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.testkit.CellChange;
import org.gongkai.testkit.Family;
import org.gongkai.testkit.FamilyArbitraries;
import org.gongkai.testkit.FaultArbitraries;
import org.gongkai.testkit.FaultKind;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.RollUpRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ROLL-UP-SUM and ROLL-UP-COVERAGE. */
class RollUpValidatorTest {

    private static final String PENALTIES = "/article20/penalties";

    private static final DisclosureReport ZERO = Samples.zero(Form.FORM_2021);
    private static final DisclosureReport EDUCATION = child("示例县教育局", 3);
    private static final DisclosureReport FINANCE = child("示例县财政局", 4);
    private static final List<Agency> ROSTER = List.of(EDUCATION.agency(), FINANCE.agency());

    private static DisclosureReport child(String name, long penalties) {
        return withRow(ZERO, PENALTIES, penalties).withAgency(Agency.of(name));
    }

    private static RollUp parent(long penalties) {
        return RollUp.of(withRow(ZERO, PENALTIES, penalties).withAgency(Agency.of("示例县人民政府")));
    }

    private static ValidationResult check(RollUp rollUp, DisclosureReport... children) {
        return RollUpValidator.standard().validate(rollUp, Stream.of(children));
    }

    private static List<Agency> roster(Family family) {
        return family.children().stream().map(DisclosureReport::agency).toList();
    }

    @Property(tries = 100)
    void findsNothingWhereEveryCellIsTheSumOfTheChildren(@ForAll("families") Family family) {
        RollUp rollUp = RollUp.of(family.parent()).withRoster(roster(family));

        ValidationResult result = RollUpValidator.standard().validate(rollUp, family.children().stream());

        assertThat(result.findings()).isEmpty();
        assertThat(result.run().skipped()).isEmpty();
        assertThat(result.run().checks().passed())
                .isEqualTo(family.parent().cells().size() + family.children().size());
        assertThat(Samples.alarms(Samples.check(family.parent()))).isEmpty();
        assertThat(RollUpValidator.standard()
                        .validate(rollUp.withOwnShare(), family.children().stream())
                        .findings())
                .isEmpty();
    }

    @Property(tries = 100)
    void findsExactlyTheCellsThatAreNoLongerTheSum(@ForAll("families") Family family, @ForAll FaultKind kind) {
        if (kind != FaultKind.ONE_CELL && kind != FaultKind.TWO_CELLS) {
            return;
        }
        FaultArbitraries.faults(kind, family.parent())
                .sampleStream()
                .limit(3)
                .forEach(fault -> assertThat(RollUpValidator.standard()
                                .validate(RollUp.of(fault.faulty()), family.children().stream())
                                .findings())
                        .flatExtracting(Finding::right)
                        .containsExactlyInAnyOrderElementsOf(
                                fault.changes().stream().map(CellChange::path).toList()));
    }

    @Provide
    Arbitrary<Family> families() {
        return FamilyArbitraries.consistent();
    }

    @Nested
    class Sum {

        @Test
        void failsWithBothSumsAndTheDifference() {
            ValidationResult result = check(parent(8), EDUCATION, FINANCE);

            Finding finding = Samples.only(result);
            assertThat(finding.rule()).isEqualTo("ROLL-UP-SUM");
            assertThat(finding.leftSource()).isEqualTo(CellSource.CHILD_REPORTS);
            assertThat(finding.cells()).containsExactly(CellPath.of(PENALTIES + "/decisions"));
            assertThat(finding.difference()).contains(new BigDecimal(-1));
            assertThat(Samples.zh(result)).isEqualTo("表二 · 第二十条第（六）项 · 行政处罚 · 本年处理决定数量：所属各单位之和为7，汇总报告填写为8，相差1。");
            assertThat(Samples.en(result))
                    .endsWith("the children add up to 7, but the parent says 8; the difference is 1.");
            assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        }

        @Test
        void addsUpAmountsExactly() {
            String amount = "/article20/fees/amount";
            DisclosureReport child = with(EDUCATION, amount, Cell.amount("0.1"));
            DisclosureReport other = with(FINANCE, amount, Cell.amount("0.20"));
            DisclosureReport sum = parent(7).parent();

            assertThat(check(RollUp.of(with(sum, amount, Cell.amount("0.3000"))), child, other)
                            .findings())
                    .isEmpty();
            assertThat(check(RollUp.of(with(sum, amount, Cell.amount("0.3001"))), child, other)
                            .findings())
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"6, false", "7, true", "8, true"})
        void mayBeExceededByAParentWithAShareOfItsOwn(long penalties, boolean holds) {
            assertThat(check(parent(penalties).withOwnShare(), EDUCATION, FINANCE)
                            .findings()
                            .isEmpty())
                    .isEqualTo(holds);
        }

        @ParameterizedTest
        @CsvSource({"2, FAIL", "3, PASS", "8, UNDECIDED"})
        void isDecidedByBoundsWhereAChildGivesNoNumber(long penalties, Outcome outcome) {
            DisclosureReport blank = with(FINANCE, PENALTIES + "/decisions", Cell.blank());

            assertThat(check(parent(penalties), EDUCATION, blank).findings())
                    .extracting(Finding::outcome)
                    .isEqualTo(outcome == Outcome.PASS ? List.of() : List.of(outcome));
        }

        @ParameterizedTest
        @CsvSource({"2, FAIL", "3, PASS", "8, UNDECIDED"})
        void countsAnAgencyThatHasNotReportedAsUnknown(long penalties, Outcome outcome) {
            ValidationResult result = check(parent(penalties).withRoster(ROSTER), EDUCATION);

            assertThat(result.findings())
                    .filteredOn(finding -> finding.rule().equals("ROLL-UP-SUM"))
                    .extracting(Finding::outcome)
                    .isEqualTo(outcome == Outcome.PASS ? List.of() : List.of(outcome));
        }

        @Test
        void countsAChildInAnotherFormAsUnknown() {
            DisclosureReport trial = Samples.zero(Form.FORM_2019).withYear(2021).withAgency(FINANCE.agency());

            ValidationResult result = check(parent(8), EDUCATION, trial);

            assertThat(Samples.only(result).outcome()).isEqualTo(Outcome.UNDECIDED);
            assertThat(Samples.zh(result)).endsWith("所属各单位已有数字之和：3（1个单位没有数字或没有报送），汇总报告填写：8。");
        }

        @Test
        void saysWhatABlankCellOfTheParentHasToHold() {
            RollUp blank = RollUp.of(with(parent(0).parent(), PENALTIES + "/decisions", Cell.blank()));

            assertThat(Samples.only(check(blank, EDUCATION, FINANCE)).implied().map(ImpliedValue::value))
                    .contains(BigDecimal.valueOf(7));
        }

        @Test
        void saysNothingOfAChangeThatMayBeNegativeWhereAPartIsUnknown() {
            DisclosureReport trial = Samples.zero(Form.FORM_2019);
            DisclosureReport child = withRow(trial, PENALTIES, 9, 2, 0).withAgency(EDUCATION.agency());
            DisclosureReport sum = withRow(trial, PENALTIES, 9, -1, 0).withAgency(Agency.of("示例县人民政府"));

            assertThat(check(RollUp.of(sum).withRoster(ROSTER), child).findings())
                    .filteredOn(finding -> finding.rule().equals("ROLL-UP-SUM"))
                    .extracting(Finding::outcome)
                    .containsOnly(Outcome.UNDECIDED);
            assertThat(check(RollUp.of(sum).withOwnShare(), child).findings()).isEmpty();
        }

        @Test
        void isSkippedWithoutChildrenAndForATableThatTheParentDoesNotHave() {
            assertThat(Samples.skipped(check(parent(7)))).containsExactly("ROLL-UP-SUM", "ROLL-UP-COVERAGE");

            RollUp withoutTable = RollUp.of(parent(8).parent().withArticle20(Optional.empty()));
            assertThat(check(withoutTable, EDUCATION, FINANCE).findings()).isEmpty();
        }
    }

    @Nested
    class Coverage {

        @Test
        void namesWhoIsMissingWhoReportedTwiceAndWhoIsNotOnTheRoster() {
            DisclosureReport stranger = child("示例县气象局", 0);
            List<Agency> roster = List.of(EDUCATION.agency(), FINANCE.agency(), Agency.of("示例县公安局"));

            ValidationResult result = check(
                    parent(10).withRoster(roster),
                    EDUCATION,
                    FINANCE,
                    EDUCATION.withAgency(Agency.of(" 示例县 教育局")),
                    stranger);

            assertThat(result.findings())
                    .filteredOn(finding -> finding.rule().equals("ROLL-UP-COVERAGE"))
                    .extracting(finding -> finding.message().in(Locale.CHINA))
                    .containsExactly("示例县教育局：报送了2次。", "示例县公安局：没有报送。", "示例县气象局：不在应报送单位名单上。");
        }

        @Test
        void tellsOfAnAgencyThatIsOnTheRosterTwice() {
            List<Agency> roster = new ArrayList<>(ROSTER);
            roster.add(Agency.of("示例县 教育局"));

            assertThat(check(parent(7).withRoster(roster), EDUCATION, FINANCE).findings())
                    .extracting(finding -> finding.message().in(Locale.CHINA))
                    .containsExactly("示例县教育局：在应报送单位名单上列了2次。");
        }

        @Test
        void tellsApartTwoOfTheRosterWithOneName() {
            Agency coded = Agency.of("示例县教育局").withCreditCode(new CreditCode("91350100M000100Y43"));
            Agency other = coded.withCreditCode(new CreditCode("12100000400000624D"));
            RollUp twice = parent(10).withRoster(List.of(coded, other));

            // In any order: the one that tells no code belongs to the seat that is left.
            assertThat(check(twice, EDUCATION.withAgency(Agency.of("示例县教育局")), EDUCATION.withAgency(coded))
                            .findings())
                    .noneMatch(finding -> finding.rule().equals("ROLL-UP-COVERAGE"));
            assertThat(check(twice, EDUCATION.withAgency(coded), EDUCATION.withAgency(Agency.of("示例县教育局")))
                            .findings())
                    .noneMatch(finding -> finding.rule().equals("ROLL-UP-COVERAGE"));
        }

        @Test
        void isSkippedWithoutARoster() {
            assertThat(check(parent(7), EDUCATION, FINANCE).run().skipped())
                    .singleElement()
                    .satisfies(skipped -> {
                        assertThat(skipped.rules()).containsExactly("ROLL-UP-COVERAGE");
                        assertThat(skipped.reason().en()).isEqualTo("there is no roster");
                    });
        }
    }

    @Test
    void leavesOutAChildForAnotherYearAndSaysSo() {
        ValidationResult result = check(parent(7).withRoster(ROSTER), EDUCATION, FINANCE, EDUCATION.withYear(2022));

        assertThat(result.findings()).isEmpty();
        assertThat(result.run().leftOut())
                .containsExactly(new LeftOutReport(
                        ReportKey.of(EDUCATION.withYear(2022)),
                        new LocalizedText("该报告不是2021年度的", "the report is not for 2021")));
        assertThat(result.run().rules()).containsExactly("ROLL-UP-SUM", "ROLL-UP-COVERAGE");
        assertThat(result.run().skipped()).isEmpty();
    }

    @Test
    void leavesOutTheParentAmongItsOwnChildren() {
        ValidationResult result =
                check(parent(7).withRoster(ROSTER), EDUCATION, parent(7).parent(), FINANCE);

        assertThat(result.findings()).isEmpty();
        assertThat(result.run().leftOut()).singleElement().satisfies(leftOut -> {
            assertThat(leftOut.report()).isEqualTo(result.report());
            assertThat(leftOut.reason().zh()).startsWith("这是汇总报告本身");
        });
    }

    @Test
    void runsRulesOfOnesOwnForTheFormsThatTheyAreFor() {
        RollUpRule trialOnly = new RollUpRule() {
            @Override
            public RuleDescription description() {
                return StandardRules.rollUp()
                        .get(0)
                        .description()
                        .withId("OWN-RULE")
                        .withForms(Form.FORM_2019);
            }

            @Override
            public Run start(RollUp rollUp) {
                throw new AssertionError("is for another form");
            }
        };
        RollUpValidator validator = RollUpValidator.standard().withRules(trialOnly);

        assertThat(validator.validate(parent(7), Stream.of(EDUCATION, FINANCE)).findings())
                .isEmpty();
        assertThat(validator.rules()).hasSize(3).allMatch(rule -> rule.scope() == RuleScope.PARENT_AND_CHILDREN);
        assertThatThrownBy(() -> validator.withRules(trialOnly)).hasMessage("Two rules have the id \"OWN-RULE\"");
    }
}
