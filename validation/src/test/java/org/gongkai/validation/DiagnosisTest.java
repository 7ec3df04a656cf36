package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.CellCorrection.Hint;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.Explanation;
import org.gongkai.finding.Finding;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
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
}
