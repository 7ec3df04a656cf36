package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.CellCorrection.Hint;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.Explanation;
import org.gongkai.finding.Finding;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.CellChange;
import org.gongkai.testkit.Fault;
import org.gongkai.testkit.FaultArbitraries;
import org.gongkai.testkit.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard().withDiagnosis();

    /** 26 requests of natural persons and 12 of enterprises, all granted. */
    private static final DisclosureReport CONSISTENT = granted(26, 12, 38);

    private static DisclosureReport granted(long naturalPersons, long enterprises, long total) {
        DisclosureReport report = Samples.zero(Form.FORM_2021);
        for (String row : List.of("newlyReceived", "results/granted", "results/total")) {
            report = Samples.withRow(report, "/applications/" + row, naturalPersons, enterprises, 0, 0, 0, 0, total);
        }
        return report;
    }

    @Property(tries = 200)
    void aSingleWrongCellInASumIsNamedWithItsOldValue(@ForAll("singleCellFaults") Fault fault) {
        CellChange change = fault.changes().get(0);
        List<Diagnosis> diagnoses = VALIDATOR.validate(fault.faulty()).diagnoses();

        assertThat(diagnoses).hasSize(1);
        assertThat(diagnoses.get(0).explanations())
                .allSatisfy(explanation -> assertThat(explanation.corrections()).hasSize(1))
                .anySatisfy(explanation -> assertThat(explanation.corrections().get(0))
                        .extracting(CellCorrection::cell, CellCorrection::found, CellCorrection::proposed)
                        .containsExactly(change.path(), count(change.after()), count(change.before())));
    }

    /** In section three a cell stands in a row and a column: where both sums fail, nothing else lies in both. */
    @Property(tries = 200)
    void aPartOfARowAndAColumnIsTheOnlyExplanation(@ForAll("singleCellFaults") Fault fault) {
        CellPath changed = fault.changes().get(0).path();
        List<Relation> sums = fault.faulty().form().relations().stream()
                .filter(relation ->
                        relation.left().contains(changed) || relation.right().contains(changed))
                .toList();
        boolean determined =
                sums.stream().map(Relation::kind).collect(Collectors.toSet()).size() > 1;

        if (determined) {
            assertThat(VALIDATOR.validate(fault.faulty()).diagnoses().get(0).explanations())
                    .hasSize(1);
        }
    }

    @Property(tries = 100)
    void everyExplanationClearsTheSumsItExplains(@ForAll("anyFaults") Fault fault) {
        for (Diagnosis diagnosis : VALIDATOR.validate(fault.faulty()).diagnoses()) {
            for (Explanation explanation : diagnosis.explanations()) {
                DisclosureReport corrected = fault.faulty();
                for (CellCorrection correction : explanation.corrections()) {
                    corrected = corrected.with(correction.cell(), Cell.change(correction.proposed()));
                }
                Set<Object> stillFailing = VALIDATOR.validate(corrected).findings().stream()
                        .map(finding -> List.of(finding.left(), finding.right()))
                        .collect(Collectors.toSet());
                assertThat(diagnosis.findings())
                        .noneMatch(finding -> stillFailing.contains(List.of(finding.left(), finding.right())));
            }
        }
    }

    @Property(tries = 50)
    void aShiftedRowIsRecognised(@ForAll("shiftedRows") Fault fault) {
        boolean several = fault.changes().size() > 2
                && fault.changes().get(0).path().toString().startsWith("/applications/");
        if (!several) {
            return;
        }
        assertThat(VALIDATOR.validate(fault.faulty()).diagnoses())
                .flatExtracting(Diagnosis::explanations)
                .anySatisfy(explanation -> assertThat(explanation.corrections())
                        .allSatisfy(correction -> assertThat(fault.original().cell(correction.cell()))
                                .isEqualTo(Cell.change(correction.proposed()))));
    }

    @Provide
    Arbitrary<Fault> singleCellFaults() {
        return FaultArbitraries.faults()
                .filter(fault -> fault.changes().size() == 1)
                .filter(fault -> fault.faulty().form().relations().stream()
                        .filter(relation -> relation.kind().comparison() == Relation.Comparison.EQUAL)
                        .anyMatch(relation ->
                                relation.left().contains(fault.changes().get(0).path())
                                        || relation.right()
                                                .contains(fault.changes().get(0).path())));
    }

    @Provide
    Arbitrary<Fault> anyFaults() {
        return FaultArbitraries.faults();
    }

    @Provide
    Arbitrary<Fault> shiftedRows() {
        return FaultArbitraries.faults(FaultKind.SHIFTED_ROW);
    }

    private static long count(Cell cell) {
        return ((Cell.Count) cell).value();
    }

    @ParameterizedTest
    @CsvSource({"62, DIGITS_SWAPPED", "2, DIGIT_DROPPED", "266, DIGIT_DOUBLED", "12, NEIGHBOUR_COPIED", "31,"})
    void aHintSaysHowANumberMayHaveGoneWrong(long wrong, Hint hint) {
        DisclosureReport report =
                Samples.with(CONSISTENT, "/applications/results/granted/naturalPerson", Cell.count(wrong));

        Diagnosis diagnosis = VALIDATOR.validate(report).diagnoses().get(0);

        assertThat(diagnosis.findings()).extracting(Finding::rule).containsExactly("APP-RESULT-SUM", "APP-ROW-SUM");
        assertThat(diagnosis.explanations())
                .containsExactly(new Explanation(List.of(CellCorrection.of(
                        CellPath.of("/applications/results/granted/naturalPerson"),
                        wrong,
                        26,
                        Optional.ofNullable(hint)))));
    }

    @Test
    void aTotalThatLacksOneOfItsPartsWasNotUpdated() {
        DisclosureReport stale =
                Samples.withRow(Samples.zero(Form.FORM_2021), "/reviewAndLitigation/review", 5, 40, 0, 0, 5);

        assertThat(VALIDATOR
                        .validate(stale)
                        .diagnoses()
                        .get(0)
                        .explanations()
                        .get(0)
                        .corrections())
                .containsExactly(CellCorrection.of(
                        CellPath.of("/reviewAndLitigation/review/total"), 5, 45, Optional.of(Hint.DIGIT_DROPPED)));
        assertThat(VALIDATOR
                        .validate(Samples.withRow(stale, "/reviewAndLitigation/review", 50, 41, 0, 0, 50))
                        .diagnoses()
                        .get(0)
                        .explanations())
                .flatExtracting(Explanation::corrections)
                .contains(CellCorrection.of(
                        CellPath.of("/reviewAndLitigation/review/total"), 50, 91, Optional.of(Hint.TOTAL_NOT_UPDATED)));
    }

    @Test
    void twoWrongCellsThatCancelOutInTheirRowAreFoundTogether() {
        DisclosureReport report = Samples.withRow(CONSISTENT, "/applications/results/granted", 25, 13, 0, 0, 0, 0, 38);

        List<Diagnosis> diagnoses = VALIDATOR.validate(report).diagnoses();

        assertThat(diagnoses).hasSize(1);
        assertThat(diagnoses.get(0).explanations())
                .anySatisfy(explanation -> assertThat(explanation.corrections())
                        .extracting(correction -> correction.cell() + "=" + correction.proposed())
                        .containsExactly(
                                "/applications/results/granted/naturalPerson=26",
                                "/applications/results/granted/commercialEnterprise=12"));
    }

    @Test
    void failuresThatShareNoCellAreDiagnosedApart() {
        DisclosureReport report =
                Samples.with(CONSISTENT, "/applications/results/granted/naturalPerson", Cell.count(20));
        report = Samples.with(report, "/reviewAndLitigation/review/total", Cell.count(1));

        assertThat(VALIDATOR.validate(report).diagnoses()).hasSize(2);
        assertThat(VALIDATOR.validate(CONSISTENT).diagnoses()).isEmpty();
    }

    /** Figures as they are published: five thousand requests, each row with its kinds of applicant. */
    private static DisclosureReport real() {
        DisclosureReport report = Samples.zero(Form.FORM_2021);
        report = Samples.withRow(report, "/applications/newlyReceived", 2187, 96, 1, 4, 21, 11, 2320);
        report = Samples.withRow(report, "/applications/carriedOver", 83, 5, 0, 0, 0, 0, 88);
        report = Samples.withRow(report, "/applications/results/granted", 1148, 60, 1, 2, 12, 6, 1229);
        report = Samples.withRow(report, "/applications/results/unableToProvide/notHeld", 1024, 37, 0, 2, 8, 4, 1075);
        report = Samples.withRow(report, "/applications/results/total", 2172, 97, 1, 4, 20, 10, 2304);
        report = Samples.withRow(report, "/applications/carriedForward", 98, 4, 0, 0, 1, 1, 104);
        report = Samples.withRow(report, "/reviewAndLitigation/review", 61, 9, 17, 24, 111);
        report = Samples.withRow(report, "/reviewAndLitigation/directLitigation", 12, 1, 5, 6, 24);
        return Samples.withRow(report, "/reviewAndLitigation/litigationAfterReview", 28, 2, 4, 9, 43);
    }

    private static void assertMended(DisclosureReport original, DisclosureReport faulty, Hint hint) {
        List<Diagnosis> diagnoses = VALIDATOR.validate(faulty).diagnoses();

        assertThat(diagnoses).hasSize(1);
        List<CellCorrection> corrections =
                diagnoses.get(0).explanations().get(0).corrections();
        assertThat(corrections).extracting(CellCorrection::hint).containsOnly(Optional.of(hint));
        DisclosureReport mended = faulty;
        for (CellCorrection correction : corrections) {
            mended = mended.with(correction.cell(), Cell.count(correction.proposed()));
        }
        assertThat(mended.cells()).isEqualTo(original.cells());
    }

    @Test
    void aTableOnOneLineThatSlippedIsPutBack() {
        DisclosureReport report = real();
        DisclosureReport faulty = Samples.withRow(report, "/reviewAndLitigation/review", 0, 61, 9, 17, 24);
        faulty = Samples.withRow(faulty, "/reviewAndLitigation/directLitigation", 111, 12, 1, 5, 6);
        faulty = Samples.withRow(faulty, "/reviewAndLitigation/litigationAfterReview", 24, 28, 2, 4, 9);

        assertMended(report, faulty, Hint.ROW_SHIFTED);
    }

    private static DisclosureReport withColumns(DisclosureReport report, UnaryOperator<List<Long>> change) {
        DisclosureReport changed = report;
        for (String row : List.of(
                "newlyReceived",
                "carriedOver",
                "results/granted",
                "results/unableToProvide/notHeld",
                "results/total",
                "carriedForward")) {
            List<CellPath> cells = report.form().cells().stream()
                    .map(FormCell::path)
                    .filter(path -> path.toString().startsWith("/applications/" + row + "/"))
                    .filter(path -> path.toString().indexOf('/', ("/applications/" + row + "/").length()) < 0)
                    .toList();
            List<Long> counts =
                    cells.stream().map(path -> count(report.cell(path))).toList();
            List<Long> others = change.apply(counts);
            for (int i = 0; i < cells.size(); i++) {
                changed = changed.with(cells.get(i), Cell.count(others.get(i)));
            }
        }
        return changed;
    }

    @Test
    void swappedColumnsAreSwappedBack() {
        DisclosureReport faulty = withColumns(real(), row -> {
            List<Long> swapped = new ArrayList<>(row);
            Collections.swap(swapped, 0, 6);
            return swapped;
        });

        assertMended(real(), faulty, Hint.COLUMNS_SWAPPED);
    }

    @Test
    void aColumnOfTotalsThatWasLeftAtZeroIsFilled() {
        DisclosureReport faulty = withColumns(real(), row -> {
            List<Long> empty = new ArrayList<>(row);
            empty.set(6, 0L);
            return empty;
        });

        assertMended(real(), faulty, Hint.TOTAL_NOT_UPDATED);
    }

    @Test
    void twoRowsThatSlippedArePutBackTogether() {
        DisclosureReport faulty = Samples.withRow(real(), "/applications/results/granted", 0, 1148, 60, 1, 2, 12, 6);
        faulty = Samples.withRow(faulty, "/applications/results/unableToProvide/notHeld", 0, 1024, 37, 0, 2, 8, 4);

        assertMended(real(), faulty, Hint.ROW_SHIFTED);
    }

    @Test
    void aNeighbourOfOneDigitIsNoHint() {
        DisclosureReport report = Samples.withRow(real(), "/reviewAndLitigation/review", 61, 9, 17, 9, 111);

        assertThat(VALIDATOR.validate(report).diagnoses().get(0).explanations())
                .flatExtracting(Explanation::corrections)
                .extracting(CellCorrection::hint)
                .doesNotContain(Optional.of(Hint.NEIGHBOUR_COPIED));
    }

    @Property(tries = 60)
    void threeFaultsInRealFiguresAreExplainedInNoTime(
            @ForAll @Size(3) Set<@IntRange(min = 10, max = 199) Integer> cells,
            @ForAll @IntRange(min = 1, max = 60) int by) {
        DisclosureReport report = real();
        for (int cell : cells) {
            CellPath path = report.form().cells().get(cell).path();
            report = report.with(path, Cell.count(count(report.cell(path)) + by + cell % 7));
        }
        DisclosureReport faulty = report;

        List<Diagnosis> diagnoses = assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> VALIDATOR.validate(faulty).diagnoses());

        assertThat(diagnoses).isNotEmpty();
        assertThat(VALIDATOR.validate(faulty).diagnoses()).isEqualTo(diagnoses);
    }
}
