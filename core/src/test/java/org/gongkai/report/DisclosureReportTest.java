package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.report.Cell.count;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.form.Unit;
import org.gongkai.testkit.ReportDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureReportTest {

    private static final Agency AGENCY = Agency.of("示例县人民政府办公室");
    private static final DisclosureReport BLANK = DisclosureReport.blank(Form.FORM_2021, 2024, AGENCY);
    private static final CellPath RECEIVED = CellPath.parse("/applications/newlyReceived/total");

    @ParameterizedTest
    @EnumSource
    void accessorsBearTheNamesOfThePointersAndReachTheSameCells(Form form) throws ReflectiveOperationException {
        DisclosureReport report = DisclosureReport.blank(form, form.firstYear(), AGENCY);
        for (FormCell cell : form.cells()) {
            Cell marked = cell.column().unit() == Unit.COUNT ? count(4711) : Cell.amount("47.11");
            DisclosureReport changed = report.with(cell.path(), marked);

            assertThat(followAccessors(changed, cell.path()))
                    .as(cell.path().toString())
                    .isEqualTo(marked);
            assertThat(changed.cell(cell.path())).isEqualTo(marked);
            assertThat(changed.cells())
                    .filteredOn(Cell.blank()::equals)
                    .hasSize(form.cells().size() - 1);
        }
    }

    private static Object followAccessors(Object report, CellPath path) throws ReflectiveOperationException {
        Object value = report;
        for (String name : Arrays.stream(path.toString().split("/")).skip(1).toList()) {
            value = value.getClass().getMethod(name).invoke(value);
            value = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        }
        return value;
    }

    @Test
    void readsLikeTheForm() {
        DisclosureReport report = DisclosureReport.builder()
                .form(Form.FORM_2021)
                .year(2024)
                .agency(AGENCY)
                .article20(Article20Form2021.builder()
                        .governmentRules(IssuedDocuments.of(0, 0, 0))
                        .normativeDocuments(IssuedDocuments.of(15, 0, 144))
                        .fees(FeesCharged.of(new BigDecimal("3.20")))
                        .build())
                .applications(ApplicationHandling.builder()
                        .newlyReceived(ApplicantCounts.ofNaturalPersons(26))
                        .carriedOver(ApplicantCounts.zero())
                        .results(ApplicationResults.builder()
                                .granted(ApplicantCounts.of(9, 1, 0, 0, 0, 0, 10))
                                .denied(DeniedResults.builder()
                                        .internalAffairs(ApplicantCounts.ofNaturalPersons(1))
                                        .build())
                                .other(OtherResultsForm2021.builder().build())
                                .build())
                        .build())
                .reviewAndLitigation(ReviewAndLitigation.builder()
                        .directLitigation(CaseOutcomes.of(0, 0, 1, 0, 1))
                        .build())
                .build();

        assertThat(report.cell(CellPath.parse("/article20/normativeDocuments/inForce")))
                .isEqualTo(count(144));
        assertThat(report.cell(CellPath.parse("/article20/fees/amount"))).isEqualTo(Cell.amount("3.20"));
        assertThat(report.cell(CellPath.parse("/applications/results/granted/commercialEnterprise")))
                .isEqualTo(count(1));
        assertThat(report.cell(CellPath.parse("/applications/results/denied/stateSecret/total")))
                .isEqualTo(Cell.blank());
        assertThat(report.cell(CellPath.parse("/reviewAndLitigation/directLitigation/total")))
                .isEqualTo(count(1));
    }

    @Property(tries = 50)
    @Domain(ReportDomain.class)
    void isMadeAgainFromItsCells(@ForAll DisclosureReport report) {
        DisclosureReport copy = DisclosureReport.blank(report.form(), report.year(), report.agency());
        for (FormCell cell : report.form().cells()) {
            copy = copy.with(cell.path(), report.cell(cell.path()));
        }

        assertThat(copy.article20()).isEqualTo(report.article20());
        assertThat(copy.applications()).isEqualTo(report.applications());
        assertThat(copy.reviewAndLitigation()).isEqualTo(report.reviewAndLitigation());
        assertThat(copy.cells()).isEqualTo(report.cells()).hasSameHashCodeAs(report.cells());
    }

    @Test
    void anAbsentTableIsNotABlankOne() {
        DisclosureReport without = DisclosureReport.builder()
                .form(Form.FORM_2021)
                .year(2024)
                .agency(AGENCY)
                .build();

        assertThat(Section.values()).noneMatch(without::has);
        assertThat(without.cell(RECEIVED)).isEqualTo(Cell.blank());
        assertThat(without.with(RECEIVED, count(5)).has(Section.APPLICATIONS)).isTrue();
        assertThat(without.with(RECEIVED, count(5)).has(Section.ARTICLE_20)).isFalse();
        assertThat(BLANK.has(Section.REVIEW_AND_LITIGATION)).isTrue();
    }

    @Test
    void refusesWhatNoReportCanSay() {
        assertThatThrownBy(() -> DisclosureReport.builder()
                        .form(Form.FORM_2021)
                        .agency(AGENCY)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("year");
        assertThatThrownBy(() -> DisclosureReport.builder()
                        .form(Form.FORM_2021)
                        .year(2024)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("agency");
        assertThatThrownBy(() -> BLANK.withYear(24)).hasMessage("A report year has four digits: 24");
        assertThatThrownBy(() -> BLANK.withArticle20(Article20Form2019.builder().build()))
                .hasMessage("A report of form 2021 cannot have the article20 of form 2019");
        assertThatThrownBy(() -> BLANK.withForm(Form.FORM_2019)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BLANK.with(RECEIVED, Cell.change(-1)))
                .hasMessage("/applications/newlyReceived/total takes no negative count: -1");
        assertThatThrownBy(() -> BLANK.with(RECEIVED, Cell.amount("2.5")))
                .hasMessage("/applications/newlyReceived/total takes a count (Cell.count), not the amount 2.5");
        assertThatThrownBy(() -> BLANK.with(CellPath.parse("/article20/fees/amount"), count(5)))
                .hasMessage("/article20/fees/amount takes an amount (Cell.amount), not the count 5");
        assertThatThrownBy(() -> BLANK.with(CellPath.parse("/article20/procurement/projects"), count(5)))
                .hasMessage("Form 2021 has no cell at \"/article20/procurement/projects\"");
        assertThatThrownBy(() -> DisclosureReport.builder().table(Form.FORM_2021, Section.ARTICLE_20, BLANK.cells()))
                .hasMessage("Section article20 of form 2021 has 10 cells, not 200");
        assertThatThrownBy(() -> Agency.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        InformationProcessingFee.builder().noticesIssued(-1).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAmountOfTheFeeIsBoundedAndWrittenOutLikeThatOfACell() {
        InformationProcessingFee fee = InformationProcessingFee.builder()
                .noticesIssued(1)
                .amountNotified(new BigDecimal("1E+3"))
                .build();

        assertThat(fee.amountNotified()).contains(new BigDecimal("1000"));
        assertThatThrownBy(() -> fee.withAmountCollected(new BigDecimal("1E+15")))
                .hasMessageContaining("15 digits");
        assertThatThrownBy(() -> fee.withAmountCollected(new BigDecimal("-1")))
                .hasMessage("An amount is not negative: -1");
    }

    @Test
    void aChangeMayBeNegativeWhereTheFormSaysSo() {
        CellPath change = CellPath.parse("/article20/licensing/change");
        DisclosureReport report =
                DisclosureReport.blank(Form.FORM_2019, 2020, AGENCY).with(change, Cell.change(-3));

        assertThat(report.cell(change).number()).contains(BigDecimal.valueOf(-3));
    }

    @Test
    void totalsAreComputedBesideThosePrinted() {
        ApplicantCounts row = ApplicantCounts.of(1, 2, 3, 4, 5, 6, 99);
        assertThat(row.computedTotal()).isEqualTo(count(21));
        assertThat(row.total()).isEqualTo(count(99));
        assertThat(row.withNaturalPerson(Cell.blank()).computedTotal()).isEqualTo(Cell.blank());
        assertThat(CaseOutcomes.of(1, 2, 3, 4, 0).computedTotal()).isEqualTo(count(10));

        ApplicationResults results = DisclosureReport.builder()
                .form(Form.FORM_2019)
                .year(2020)
                .agency(AGENCY)
                .table(Form.FORM_2019, Section.APPLICATIONS, Collections.nCopies(23 * 7, count(1)))
                .build()
                .applications()
                .orElseThrow()
                .results();
        assertThat(results.computedTotal()).isEqualTo(ApplicantCounts.of(19, 19, 19, 19, 19, 19, 19));
    }

    @Property(tries = 50)
    @Domain(ReportDomain.class)
    void computedTotalsOfAConsistentReportAreThePrintedOnes(@ForAll DisclosureReport report) {
        ApplicationHandling applications = report.applications().orElseThrow();

        assertThat(applications.results().computedTotal())
                .isEqualTo(applications.results().total());
        assertThat(applications.carriedForward().computedTotal())
                .isEqualTo(applications.carriedForward().total());
    }

    @Test
    void printsWhatItHolds() {
        assertThat(ApplicantCounts.of(26, 0, 0, 0, 0, 0, 26).withOtherOrganization(Cell.notApplicable()))
                .hasToString("ApplicantCounts{naturalPerson=26, commercialEnterprise=0, researchInstitution=0,"
                        + " publicWelfareOrganization=0, legalServiceInstitution=0,"
                        + " otherOrganization=not applicable, total=26}");
    }
}
