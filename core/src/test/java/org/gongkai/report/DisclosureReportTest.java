package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongkai.report.Cell.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Article20Table;
import org.gongkai.form.Aspect;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.form.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureReportTest {

    private static final Agency AGENCY = Agency.of("示例县人民政府办公室");
    private static final DisclosureReport BLANK = DisclosureReport.blank(Form.FORM_2021, 2024, AGENCY);
    private static final CellPath RECEIVED = CellPath.of("/applications/newlyReceived/total");

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
                .applications(ApplicationHandling.builder(Form.FORM_2021)
                        .newlyReceived(ApplicantCounts.ofNaturalPersons(26))
                        .carriedOver(ApplicantCounts.zero())
                        .results(ApplicationResults.builder(Form.FORM_2021)
                                .granted(ApplicantCounts.of(9, 1, 0, 0, 0, 0, 10))
                                .denied(DeniedResultsForm2019.builder()
                                        .internalAffairs(ApplicantCounts.ofNaturalPersons(1))
                                        .build())
                                .build())
                        .build())
                .reviewAndLitigation(ReviewAndLitigation.builder()
                        .directLitigation(CaseOutcomes.of(0, 0, 1, 0, 1))
                        .build())
                .build();

        assertThat(report.cell(CellPath.of("/article20/normativeDocuments/inForce")))
                .isEqualTo(count(144));
        assertThat(report.cell(CellPath.of("/article20/fees/amount"))).isEqualTo(Cell.amount("3.20"));
        assertThat(report.cell(CellPath.of("/applications/results/granted/commercialEnterprise")))
                .isEqualTo(count(1));
        assertThat(report.cell(CellPath.of("/applications/results/denied/stateSecret/total")))
                .isEqualTo(Cell.blank());
        assertThat(report.cell(CellPath.of("/reviewAndLitigation/directLitigation/total")))
                .isEqualTo(count(1));
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
        assertThatThrownBy(() -> BLANK.withYear(999)).hasMessage("A report year has four digits: 999");
        assertThatThrownBy(() -> BLANK.withYear(10_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BLANK.withPublishedOn(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BLANK.withPublishedOn(LocalDate.of(-1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BLANK.withArticle20(Article20Form2019.builder().build()))
                .hasMessage("A report of form 2021 cannot have the article20 of another form");
        assertThatThrownBy(() -> BLANK.withForm(Form.FORM_2019)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BLANK.with(RECEIVED, Cell.change(-1)))
                .hasMessage("/applications/newlyReceived/total takes no negative count: -1");
        assertThatThrownBy(() -> BLANK.with(RECEIVED, Cell.amount("2.5")))
                .hasMessage("/applications/newlyReceived/total takes a count (Cell.count), not the amount 2.5");
        assertThatThrownBy(() -> BLANK.with(CellPath.of("/article20/procurement/projects"), count(5)))
                .hasMessage("Form 2021 has no cell at \"/article20/procurement/projects\"");
        assertThatThrownBy(() -> DisclosureReport.builder()
                        .table(Article20Table.Form2021.TABLE, BLANK.cells(), Optional.empty()))
                .hasMessage("Section article20 has 10 cells, not 200");
        assertThatThrownBy(() -> Agency.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        InformationProcessingFee.builder().noticesIssued(-1).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesEveryYearAndDayOfFourDigits() {
        assertThat(BLANK.withYear(1000).year()).isEqualTo(1000);
        assertThat(BLANK.withYear(9999).prescribedTitle()).isEqualTo("示例县人民政府办公室9999年政府信息公开工作年度报告");
        assertThat(BLANK.withPublishedOn(LocalDate.of(0, 1, 1)).publishedOn()).isPresent();
        assertThat(BLANK.withPublishedOn(LocalDate.of(9999, 12, 31)).publishedOn())
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void aSectionRepresentsItsTableAndNoOther(Form form) {
        DisclosureReport report = DisclosureReport.blank(form, form.firstYear(), AGENCY);
        List<TableSection> sections = List.of(
                report.article20().orElseThrow(),
                report.applications().orElseThrow(),
                report.reviewAndLitigation().orElseThrow());

        for (Table table : Form.values()[1 - form.ordinal()].tables()) {
            assertThat(sections)
                    .filteredOn(section -> section.represents(table))
                    .hasSize(form.tables().contains(table) ? 1 : 0);
        }
        for (int i = 0; i < sections.size(); i++) {
            Table table = form.tables().get(i);
            assertThat(sections)
                    .filteredOn(section -> section.represents(table))
                    .containsExactly(sections.get(i));
        }
    }

    @Test
    void thePassageOnAnAspectIsTheFirstSuchOne() {
        Passage first = Passage.builder().aspect(Aspect.PLATFORMS).text("甲。").build();
        Overview overview = Overview.of(
                Passage.of("引言。"),
                first,
                Passage.builder().aspect(Aspect.PLATFORMS).text("乙。").build());

        assertThat(overview.passage(Aspect.PLATFORMS)).contains(first);
        assertThat(overview.passage(Aspect.SUPERVISION)).isEmpty();
        assertThat(AgencyKind.DEPARTMENT.key()).isEqualTo("department");
        assertThat(AgencyLevel.COUNTY.key()).isEqualTo("county");
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
        CellPath change = CellPath.of("/article20/licensing/change");
        DisclosureReport report =
                DisclosureReport.blank(Form.FORM_2019, 2020, AGENCY).with(change, Cell.change(-3));

        assertThat(report.cell(change).number()).contains(BigDecimal.valueOf(-3));
    }

    @Test
    void aCountGivenForAnAmountIsAnAmount() {
        CellPath amount = CellPath.of("/article20/fees/amount");

        assertThat(BLANK.with(amount, count(5)).cell(amount)).isEqualTo(Cell.amount("5"));
        assertThat(FeesCharged.builder().amount(count(5)).build()).isEqualTo(FeesCharged.of(BigDecimal.valueOf(5)));
    }

    @Test
    void everyTextHasAnAddressUnderWhichItIsReadAndChanged() {
        DisclosureReport report = BLANK.withTitle("标题")
                .withOverview(Overview.of(
                        Passage.of("引言。"),
                        Passage.builder().heading("（一）主动公开").text("甲。").build()))
                .with(ProsePath.text(Section.APPLICATIONS), "表外的话。")
                .withProblemsAndImprovements("问题。")
                .withOtherMatters(OtherMatters.of("无。"));

        assertThat(report.prose())
                .extracting(text -> text.path().toString(), ProseText::text)
                .containsExactly(
                        tuple("/overview/0/text", "引言。"),
                        tuple("/overview/1/text", "甲。"),
                        tuple("/applications/remarks", "表外的话。"),
                        tuple("/problemsAndImprovements", "问题。"),
                        tuple("/otherMatters/text", "无。"));
        assertThat(report.text(ProsePath.whole(Section.OVERVIEW))).contains("引言。\n甲。");
        for (String pointer : List.of(
                "/title",
                "/overview/1/heading",
                "/overview/0/text",
                "/applications/remarks",
                "/problemsAndImprovements",
                "/otherMatters/text")) {
            ProsePath path = ProsePath.of(pointer);
            assertThat(report.with(path, "另一句。").text(path)).contains("另一句。");
        }
        assertThatThrownBy(() -> report.with(ProsePath.of("/overview/2/text"), "另一句。"))
                .hasMessage("The report has no place for a text at \"/overview/2/text\"");
        assertThatThrownBy(() -> report.with(ProsePath.whole(Section.OVERVIEW), "另一句。"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatStandsBesideATableStaysThereWhenACellChanges() {
        DisclosureReport report = BLANK.with(ProsePath.text(Section.APPLICATIONS), "表外的话。");

        assertThat(report.with(RECEIVED, count(5)).applications().orElseThrow().remarks())
                .contains("表外的话。");
    }

    @Test
    void computedTotalsReplaceThoseThatAreKnownAndLeaveTheOthers() {
        CellPath denied = CellPath.of("/applications/results/denied/stateSecret/naturalPerson");
        CellPath deniedTotal = CellPath.of("/applications/results/denied/stateSecret/total");
        CellPath total = CellPath.of("/applications/results/total/naturalPerson");
        DisclosureReport ones = DisclosureReport.builder()
                .form(Form.FORM_2021)
                .year(2024)
                .agency(AGENCY)
                .table(ApplicationsTable.FORM_2021, Collections.nCopies(25 * 7, count(1)), Optional.empty())
                .build();

        DisclosureReport computed = ones.withComputedTotals();
        assertThat(computed.cell(deniedTotal)).isEqualTo(count(6));
        assertThat(computed.cell(total)).isEqualTo(count(21));
        assertThat(computed.applications().orElseThrow().results().total().total())
                .isEqualTo(count(6 * 21));
        assertThat(computed.has(Section.ARTICLE_20)).isFalse();
        assertThat(computed.withComputedTotals()).isEqualTo(computed);

        DisclosureReport open = ones.with(denied, Cell.blank()).withComputedTotals();
        assertThat(open.cell(deniedTotal)).isEqualTo(count(1));
        assertThat(open.cell(total)).isEqualTo(count(1));
        assertThat(ones.applications().orElseThrow().results().denied().computedTotal())
                .isEqualTo(ApplicantCounts.of(8, 8, 8, 8, 8, 8, 8));
    }

    @Test
    void totalsAreComputedBesideThosePrinted() {
        ApplicantCounts row = ApplicantCounts.of(1, 2, 3, 4, 5, 6, 99);
        assertThat(row.computedTotal()).isEqualTo(count(21));
        assertThat(row.total()).isEqualTo(count(99));
        assertThat(row.withNaturalPerson(Cell.blank()).computedTotal()).isEqualTo(Cell.blank());
        assertThat(row.withComputedTotal()).isEqualTo(ApplicantCounts.of(1, 2, 3, 4, 5, 6, 21));
        assertThat(row.withNaturalPerson(Cell.blank()).withComputedTotal().total())
                .isEqualTo(count(99));
        assertThat(CaseOutcomes.of(1, 2, 3, 4, 0).computedTotal()).isEqualTo(count(10));
        assertThat(CaseOutcomes.of(1, 2, 3, 4, 0).withComputedTotal()).isEqualTo(CaseOutcomes.of(1, 2, 3, 4, 10));
        assertThat(CaseOutcomes.of(1, 2, 3, 4, 0)
                        .withPending(Cell.blank())
                        .withComputedTotal()
                        .total())
                .isEqualTo(count(0));

        ApplicationResults results = DisclosureReport.builder()
                .form(Form.FORM_2019)
                .year(2020)
                .agency(AGENCY)
                .table(ApplicationsTable.FORM_2019, Collections.nCopies(23 * 7, count(1)), Optional.empty())
                .build()
                .applications()
                .orElseThrow()
                .results();
        assertThat(results.computedTotal()).isEqualTo(ApplicantCounts.of(19, 19, 19, 19, 19, 19, 19));
    }

    @Test
    void printsWhatItHolds() {
        assertThat(ApplicantCounts.of(26, 0, 0, 0, 0, 0, 26).withOtherOrganization(Cell.notApplicable()))
                .hasToString("ApplicantCounts{naturalPerson=26, commercialEnterprise=0, researchInstitution=0,"
                        + " publicWelfareOrganization=0, legalServiceInstitution=0,"
                        + " otherOrganization=not applicable, total=26}");
    }
}
