package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Policy;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Unit;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.CellChange;
import org.gongkai.testkit.ReportArbitraries;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
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
            CheckedDraft.Update update = draft.with(change.path(), change.after());
            draft = update.draft();

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

    @Test
    void aChangeSaysWhatAppearedAndWhatIsGone() {
        CheckedDraft draft = ReportValidator.standard().draft(Samples.zero(Form.FORM_2021));
        CellPath upheld = CellPath.of("/reviewAndLitigation/review/upheld");

        CheckedDraft.Update wrong = draft.with(upheld, Cell.count(2));
        CheckedDraft.Update mended = wrong.draft().with(upheld, Cell.count(0));

        assertThat(wrong.appeared()).extracting(Finding::rule).containsExactly("LIT-GROUP-SUM");
        assertThat(wrong.gone()).isEmpty();
        assertThat(mended.appeared()).isEmpty();
        assertThat(mended.gone()).isEqualTo(wrong.appeared());
        assertThatThrownBy(() -> draft.with(CellPath.of("/reviewAndLitigation/review/none"), Cell.count(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleThatLooksAtNoCellIsNotRunAgain() {
        AtomicInteger runs = new AtomicInteger();
        Rule counting = new Rule() {
            @Override
            public RuleDescription description() {
                return ReportValidator.standard().rules().get(0).withId("OWN-COUNTING");
            }

            @Override
            public boolean looksAtCells() {
                return false;
            }

            @Override
            public void check(DisclosureReport report, Checks checks) {
                runs.incrementAndGet();
                checks.found(description().finding(Outcome.FAIL).build());
            }
        };

        CheckedDraft.Update update = ReportValidator.standard()
                .withRules(counting)
                .draft(Samples.zero(Form.FORM_2021))
                .with(CellPath.of("/article20/licensing/decisions"), Cell.count(1));

        assertThat(runs).hasValue(1);
        assertThat(update.draft().result().findings()).extracting(Finding::rule).containsExactly("OWN-COUNTING");
    }
}
