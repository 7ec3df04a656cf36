package org.gongkai.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.Samples.check;
import static org.gongkai.validation.Samples.with;
import static org.gongkai.validation.Samples.withRow;
import static org.gongkai.validation.Years.found;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.form.Aspect;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.validation.Samples;

/** The FORM-*, META-* and FEE-* rules, and those of A20-* that the form's relations do not give, find what they should and nothing else. */
class SingleReportPropertiesTest {

    private static final DisclosureReport ZERO = Samples.zero(Form.FORM_2021);
    private static final String NAME = "示例县人民政府办公室";

    private static boolean finds(String rule, DisclosureReport report) {
        return !found(check(report), rule).isEmpty();
    }

    @Property
    void formYearHoldsInTheYearsOfTheFormOnly(@ForAll Form form, @ForAll @IntRange(min = 2010, max = 2040) int year) {
        boolean fits = form == Form.FORM_2019 ? year == 2019 || year == 2020 : year >= 2021;

        assertThat(finds("FORM-YEAR", Samples.zero(form).withYear(year))).isEqualTo(!fits);
    }

    @Property
    void formSectionsFindsEverySectionThatIsNotThere(@ForAll Set<Section> missing) {
        DisclosureReport report = ZERO;
        for (Section section : missing) {
            report = switch (section) {
                case OVERVIEW -> report.withOverview(Optional.empty());
                case ARTICLE_20 -> report.withArticle20(Optional.empty());
                case APPLICATIONS -> report.withApplications(Optional.empty());
                case REVIEW_AND_LITIGATION -> report.withReviewAndLitigation(Optional.empty());
                case PROBLEMS_AND_IMPROVEMENTS -> report.withProblemsAndImprovements(Optional.empty());
                case OTHER_MATTERS -> report.withOtherMatters(Optional.empty());
            };
        }

        assertThat(found(check(report), "FORM-SECTIONS")).hasSize(missing.size());
    }

    @Property
    void formAspectsWantsAllFive(@ForAll Set<Aspect> covered) {
        List<Passage> passages = covered.stream()
                .map(aspect -> Passage.of("有序开展。").withAspect(aspect))
                .toList();

        assertThat(finds("FORM-ASPECTS", ZERO.withOverview(new Overview(passages))))
                .isEqualTo(covered.size() < Aspect.values().length);
    }

    @Property
    void formTitleMissesWhatIsLeftOut(@ForAll boolean agency, @ForAll boolean year, @ForAll boolean ending) {
        String title = (agency ? NAME : "另一机关") + (year ? "2021年" : "") + "政府信息公开工作" + (ending ? "年度报告" : "总结");
        int leftOut = (agency ? 0 : 1) + (year ? 0 : 1) + (ending ? 0 : 1);

        assertThat(found(check(ZERO.withTitle(title)), "FORM-TITLE")).hasSize(leftOut);
    }

    @Property
    void formBlankCellListsTheCellsWithoutContent(@ForAll("cells") Set<FormCell> blank, @ForAll boolean marked) {
        DisclosureReport report = filled(blank, marked ? Cell.notApplicable() : Cell.blank());

        assertThat(cells(report, "FORM-BLANK-CELL")).isEqualTo(paths(blank));
        assertThat(found(check(report), "FORM-BLANK-CELL"))
                .hasSize((int) blank.stream().map(FormCell::table).distinct().count());
    }

    @Property
    void formNotANumberFindsEveryCellWithAText(@ForAll("cells") Set<FormCell> texts) {
        DisclosureReport report = filled(texts, Cell.text("若干"));

        assertThat(cells(report, "FORM-NOT-A-NUMBER")).isEqualTo(paths(texts));
        assertThat(found(check(report), "FORM-NOT-A-NUMBER")).hasSize(texts.size());
    }

    @Provide
    Arbitrary<Set<FormCell>> cells() {
        return Arbitraries.of(Form.FORM_2021.cells()).set().ofMaxSize(12);
    }

    private static DisclosureReport filled(Set<FormCell> cells, Cell content) {
        DisclosureReport report = ZERO;
        for (FormCell cell : cells) {
            report = report.with(cell.path(), content);
        }
        return report;
    }

    private static Set<CellPath> cells(DisclosureReport report, String rule) {
        return found(check(report), rule).stream()
                .flatMap(finding -> finding.cells().stream())
                .collect(Collectors.toSet());
    }

    private static Set<CellPath> paths(Set<FormCell> cells) {
        return cells.stream().map(FormCell::path).collect(Collectors.toCollection(HashSet::new));
    }

    @Property
    void formAmountScaleCountsDecimalsThatMatter(@ForAll @Scale(8) BigDecimal amount) {
        BigDecimal positive = amount.abs().min(BigDecimal.valueOf(1_000_000));
        DisclosureReport report = with(ZERO, "/article20/fees/amount", Cell.amount(positive));

        assertThat(finds("FORM-AMOUNT-SCALE", report))
                .isEqualTo(positive.setScale(4, RoundingMode.DOWN).compareTo(positive) != 0);
    }

    @Property
    void metaDeadlineIsThatOfTheKindOfAgency(
            @ForAll @IntRange(min = 1, max = 200) int day, @ForAll Optional<AgencyKind> kind) {
        LocalDate published = LocalDate.ofYearDay(2022, day);
        DisclosureReport report = ZERO.withAgency(ZERO.agency().withKind(kind)).withPublishedOn(published);
        boolean inJanuary = published.getMonth() == Month.JANUARY;
        boolean byMarch = published.isBefore(LocalDate.of(2022, 4, 1));

        List<Finding> findings = found(check(report), "META-DEADLINE");

        if (inJanuary || byMarch && kind.equals(Optional.of(AgencyKind.GOVERNMENT))) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings)
                    .extracting(Finding::outcome)
                    .containsExactly(byMarch && kind.isEmpty() ? Outcome.UNDECIDED : Outcome.FAIL);
        }
    }

    @Property
    void metaPublishedAfterYearWantsALaterYear(@ForAll @IntRange(min = -700, max = 700) int days) {
        LocalDate published = LocalDate.of(2022, 1, 1).plusDays(days);

        assertThat(finds("META-PUBLISHED-AFTER-YEAR", ZERO.withPublishedOn(published)))
                .isEqualTo(days < 0);
    }

    @Property
    void metaDivisionCodeWantsTheDigitsOfAProvinceAndAKnownLength(
            @ForAll @NumericChars @StringLength(min = 1, max = 13) String digits) {
        boolean known = Set.of(6, 9, 12).contains(digits.length())
                && digits.matches("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]).*");

        assertThat(finds(
                        "META-DIVISION-CODE",
                        ZERO.withAgency(ZERO.agency().withDivisionCode(new DivisionCode(digits)))))
                .isEqualTo(!known);
    }

    /** The check character of GB 32100 gives every single wrong character away. */
    @Property
    void metaCreditCodeFindsEverySingleWrongCharacter(
            @ForAll @NumericChars @StringLength(17) String digits,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @CharRange(from = '0', to = '9') char typed) {
        String valid =
                digits + new CreditCode(digits + "0").expectedCheckCharacter().orElseThrow();
        String mistyped = valid.substring(0, at) + typed + valid.substring(at + 1);

        assertThat(finds("META-CREDIT-CODE", withCreditCode(valid))).isFalse();
        assertThat(finds("META-CREDIT-CODE", withCreditCode(mistyped))).isEqualTo(!mistyped.equals(valid));
    }

    private static DisclosureReport withCreditCode(String code) {
        return ZERO.withAgency(ZERO.agency().withCreditCode(new CreditCode(code)));
    }

    @Property
    void a20RulesAuthorityIsForOrgansBelowThePrefecture(
            @ForAll AgencyLevel level, @ForAll @IntRange(max = 2) int issued, @ForAll @IntRange(max = 2) int inForce) {
        DisclosureReport report = withRow(ZERO, "/article20/governmentRules", issued, 0, inForce)
                .withAgency(Agency.builder().name(NAME).level(level).build());
        boolean below = level == AgencyLevel.COUNTY || level == AgencyLevel.TOWNSHIP;

        assertThat(finds("A20-RULES-AUTHORITY", report)).isEqualTo(below && issued + inForce > 0);
    }

    @Property
    void a20ProcurementPairWantsBothOrNeither(
            @ForAll @IntRange(max = 2) int projects, @ForAll @IntRange(max = 2) int amount) {
        DisclosureReport report = Samples.zero(Form.FORM_2019);
        report = with(report, "/article20/procurement/projects", Cell.count(projects));
        report = with(report, "/article20/procurement/amount", Cell.amount(BigDecimal.valueOf(amount)));

        assertThat(finds("A20-PROCUREMENT-PAIR", report)).isEqualTo(projects > 0 != amount > 0);
    }

    @Property
    void feeOverdueNeedsAWordOnTheFee(@ForAll @IntRange(max = 3) int dropped, @ForAll boolean told) {
        DisclosureReport report = withRow(ZERO, "/applications/results/other/feeOverdue", dropped)
                .withOtherMatters(OtherMatters.of(told ? "发出信息处理费收费通知1件。" : "无"));

        assertThat(finds("FEE-OVERDUE-NEEDS-NOTICE", report)).isEqualTo(dropped > 0 && !told);
    }

    @Property
    void feeCollectedIsNotMoreThanNotified(
            @ForAll @IntRange(max = 300) int notified, @ForAll @IntRange(max = 300) int collected) {
        InformationProcessingFee fee = InformationProcessingFee.builder()
                .amountNotified(BigDecimal.valueOf(notified))
                .amountCollected(BigDecimal.valueOf(collected))
                .build();

        assertThat(finds(
                        "FEE-COLLECTED-WITHIN-NOTIFIED",
                        ZERO.withOtherMatters(OtherMatters.of("见下。").withInformationProcessingFee(fee))))
                .isEqualTo(collected > notified);
    }
}
