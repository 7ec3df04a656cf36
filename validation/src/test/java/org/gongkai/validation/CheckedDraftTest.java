package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.DraftUpdate;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Unit;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.YearPair;
import org.gongkai.testkit.CellChange;
import org.gongkai.testkit.ReportArbitraries;
import org.junit.jupiter.api.Test;

class CheckedDraftTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard()
            .withPolicy(Policy.builder().switchOff("PROSE-REPEATED", "人工审核").build());

    @Property(tries = 100)
    void afterAnyChangesTheResultIsThatOfAFullCheck(@ForAll("changes") Changes changes) {
        CheckedDraft draft = VALIDATOR.draft(changes.report());
        assertThat(draft.result()).isEqualTo(VALIDATOR.validate(changes.report()));

        for (CellChange change : changes.changes()) {
            ValidationResult before = draft.result();
            draft = draft.with(Map.of(change.path(), change.after()));
            DraftUpdate update = draft.update();

            ValidationResult full = VALIDATOR.validate(draft.report());
            assertThat(draft.result()).isEqualTo(full);
            List<Finding> expected = new ArrayList<>(before.findings());
            expected.removeAll(update.gone());
            expected.addAll(update.appeared());
            assertThat(full.findings()).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(draft.report()).isEqualTo(changes.result());
    }

    record Changes(DisclosureReport report, List<CellChange> changes) {

        DisclosureReport result() {
            DisclosureReport result = report;
            for (CellChange change : changes) {
                result = result.with(change.path(), change.after());
            }
            return result;
        }
    }

    @Provide
    Arbitrary<Changes> changes() {
        Arbitrary<DisclosureReport> consistent = ReportArbitraries.consistent();
        Arbitrary<DisclosureReport> withoutTables = consistent.map(
                report -> report.withApplications(Optional.empty()).withArticle20(Optional.empty()));
        Arbitrary<DisclosureReport> empty = Arbitraries.of(Form.class)
                .map(form -> DisclosureReport.blank(form, form.firstYear(), Agency.of("示例县教育局")));
        return Arbitraries.oneOf(consistent, withoutTables, empty)
                .flatMap(report -> change(report.form())
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(8)
                        .map(changes -> new Changes(report, changes)));
    }

    private static Arbitrary<CellChange> change(Form form) {
        Arbitrary<Cell> noNumbers = Arbitraries.of(Cell.blank(), Cell.notApplicable(), Cell.text("26①"));
        return Arbitraries.of(form.cells())
                .flatMap(place -> Combinators.combine(
                                Arbitraries.just(place), Arbitraries.oneOf(number(place), noNumbers))
                        .as((cell, after) -> new CellChange(cell.path(), Cell.blank(), after)));
    }

    private static Arbitrary<Cell> number(FormCell place) {
        return place.column().unit() == Unit.COUNT
                ? Arbitraries.longs().between(0, 12).map(Cell::count)
                : Arbitraries.of("0", "25.1", "3.14159").map(Cell::amount);
    }

    private static final CellPath UPHELD = CellPath.of("/reviewAndLitigation/review/upheld");

    @Test
    void aChangeSaysWhatAppearedAndWhatIsGone() {
        CheckedDraft draft = ReportValidator.standard().draft(Samples.zero(Form.FORM_2021));

        CheckedDraft wrong = draft.with(UPHELD, Cell.count(2));
        CheckedDraft mended = wrong.with(UPHELD, Cell.count(0));

        assertThat(wrong.update().appeared()).extracting(Finding::rule).containsExactly("LIT-GROUP-SUM");
        assertThat(wrong.update().gone()).isEmpty();
        assertThat(mended.update().appeared()).isEmpty();
        assertThat(mended.update().gone()).isEqualTo(wrong.update().appeared());
        assertThatThrownBy(() -> draft.with(CellPath.of("/reviewAndLitigation/review/none"), Cell.count(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void proseTitleAndAgencyCanChangeToo() {
        CheckedDraft draft = ReportValidator.standard().draft(Samples.zero(Form.FORM_2021));

        CheckedDraft untitled = draft.with(draft.report().withTitle("年度总结"));
        CheckedDraft empty = untitled.with(untitled.report().withProblemsAndImprovements("无"));
        CheckedDraft moved =
                empty.with(empty.report().withAgency(Agency.of("示例县教育局").withCreditCode(new CreditCode("1"))));

        assertThat(untitled.update().appeared()).extracting(Finding::rule).containsOnly("FORM-TITLE");
        assertThat(empty.update().appeared()).extracting(Finding::rule).contains("PROSE-PROBLEMS-EMPTY");
        assertThat(moved.update().appeared()).extracting(Finding::rule).contains("META-CREDIT-CODE");
        assertThat(moved.result()).isEqualTo(ReportValidator.standard().validate(moved.report()));
    }

    @Test
    void lastYearsReportIsComparedFromThenOn() {
        CheckedDraft draft = ReportValidator.standard().draft(Years.THIS);
        DisclosureReport last = Samples.with(Years.LAST, "/applications/carriedForward/total", Cell.count(3));

        CheckedDraft compared = draft.withPrevious(last);
        CheckedDraft changed = compared.with(CellPath.of("/applications/carriedOver/total"), Cell.count(3));

        assertThat(compared.update().appeared()).extracting(Finding::rule).containsExactly("YOY-CARRY-OVER");
        assertThat(changed.update().gone()).extracting(Finding::rule).containsExactly("YOY-CARRY-OVER");
        assertThat(changed.previous()).contains(last);
        assertThat(changed.result())
                .isEqualTo(ReportValidator.standard().validate(new YearPair(changed.report(), last)));
    }

    @Test
    void inADraftThatWasNotChangedEveryFindingAppeared() {
        CheckedDraft draft = VALIDATOR.draft(
                Samples.with(Samples.zero(Form.FORM_2021), "/reviewAndLitigation/review/upheld", Cell.count(2)));

        assertThat(draft.update().appeared())
                .isEqualTo(draft.result().findings())
                .isNotEmpty();
    }
}
