package org.gongkai.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.YearPair;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

    private static final CellPath UNDIVIDED = CellPath.of("/applications/results/other/undivided/total");
    private static final List<CellPath> DIVIDED = Stream.of("correctionOverdue", "feeOverdue", "otherReasons")
            .map(reason -> CellPath.of("/applications/results/other/" + reason + "/total"))
            .toList();
    private static final CellPath MADE = CellPath.of("/article20/normativeDocuments/newlyMade");
    private static final CellPath ISSUED = CellPath.of("/article20/normativeDocuments/issued");
    private static final Agency BUREAU = Agency.of("示例县教育局");

    private static DisclosureReport before() {
        return DisclosureReport.blank(Form.FORM_2019, 2020, BUREAU)
                .with(Map.of(
                        UNDIVIDED,
                        Cell.count(4),
                        MADE,
                        Cell.count(2),
                        ReportSumTest.NEW,
                        Cell.count(8),
                        CellPath.of("/article20/licensing/decisions"),
                        Cell.text("若干")));
    }

    private static DisclosureReport after() {
        DisclosureReport report = DisclosureReport.blank(Form.FORM_2021, 2021, BUREAU)
                .with(Map.of(ISSUED, Cell.count(3), ReportSumTest.NEW, Cell.count(6)));
        for (CellPath cell : DIVIDED) {
            report = report.with(cell, Cell.count(1));
        }
        return report;
    }

    private static CellComparison at(ReportComparison comparison, CellPath base) {
        return comparison.cells().stream()
                .filter(cell -> cell.baseCells().contains(base))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFormSaysWhatIsComparableAcrossForms() {
        assertThat(Form.FORM_2021.counterparts(UNDIVIDED)).isEqualTo(DIVIDED);
        assertThat(Form.FORM_2021.counterparts(MADE)).containsExactly(ISSUED);
        assertThat(Form.FORM_2019.counterparts(ISSUED)).containsExactly(MADE);
        assertThat(Form.FORM_2019.counterparts(DIVIDED.get(0))).isEmpty();
        assertThat(Form.FORM_2019.counterparts(ReportSumTest.FEES)).isEmpty();
        assertThat(Form.FORM_2021.counterparts(ISSUED)).containsExactly(ISSUED);
    }

    @Test
    void differenceAndRateAreToldOfNumbersOnly() {
        ReportComparison comparison = ReportComparison.of(before(), after());

        CellComparison received = at(comparison, ReportSumTest.NEW);
        assertThat(received.difference()).contains(new BigDecimal("-2"));
        assertThat(received.rate()).contains(new BigDecimal("-0.2500"));
        CellComparison decisions = at(comparison, CellPath.of("/article20/licensing/decisions"));
        assertThat(decisions.base()).isEqualTo(Cell.text("若干"));
        assertThat(decisions.difference()).isEmpty();
        assertThat(new CellComparison(List.of(MADE), List.of(MADE), Cell.count(0), Cell.count(3)).rate())
                .isEmpty();
    }

    @Test
    void aRowThatOneFormDividesIsComparedAsAWholeBothWays() {
        CellComparison forth = at(ReportComparison.of(before(), after()), UNDIVIDED);
        assertThat(forth.otherCells()).isEqualTo(DIVIDED);
        assertThat(forth.difference()).contains(new BigDecimal("-1"));

        CellComparison back = at(ReportComparison.of(after(), before()), DIVIDED.get(1));
        assertThat(back.otherCells()).containsExactly(UNDIVIDED);
        assertThat(back.base()).isEqualTo(Cell.count(3));
        assertThat(back.difference()).contains(BigDecimal.ONE);

        DisclosureReport open = after().with(DIVIDED.get(2), Cell.blank());
        assertThat(at(ReportComparison.of(before(), open), UNDIVIDED).other()).isEqualTo(Cell.blank());
    }

    @Test
    void everyCellIsComparedOrSaidToBeOnlyInOneForm() {
        for (Form base : Form.values()) {
            for (Form other : Form.values()) {
                ReportComparison comparison = ReportComparison.of(
                        DisclosureReport.blank(base, 2021, BUREAU), DisclosureReport.blank(other, 2022, BUREAU));
                Set<CellPath> seen = new TreeSet<>(comparison.onlyInBase());
                comparison.cells().forEach(cell -> seen.addAll(cell.baseCells()));
                assertThat(seen)
                        .containsExactlyInAnyOrderElementsOf(
                                base.cells().stream().map(FormCell::path).toList());
                Set<CellPath> others = new TreeSet<>(comparison.onlyInOther());
                comparison.cells().forEach(cell -> others.addAll(cell.otherCells()));
                assertThat(others)
                        .containsExactlyInAnyOrderElementsOf(
                                other.cells().stream().map(FormCell::path).toList());
            }
        }
    }

    @Test
    void aSeriesIsOfOneAgencyAndOneReportAYear() {
        ReportSeries series = new ReportSeries(List.of(after(), before()));

        assertThat(series.reports()).containsExactly(before(), after());
        assertThat(series.comparisons()).containsExactly(ReportComparison.of(before(), after()));
        assertThat(series.cells(ISSUED)).isEqualTo(Map.of(2020, Cell.count(2), 2021, Cell.count(3)));
        assertThat(series.cells(ReportSumTest.FEES)).containsOnlyKeys(2021);
        assertThat(series.values(Indicators.ofId("NEW-REQUESTS-CHANGE").orElseThrow()))
                .isEqualTo(Map.of(2021, new BigDecimal("-25.0000")));
        assertThatThrownBy(() -> new ReportSeries(List.of(before(), before()))).hasMessageContaining("2020");
        assertThatThrownBy(() -> new ReportSeries(List.of(before(), after().withAgency(Agency.of("示例县财政局")))))
                .hasMessageContaining("示例县财政局");
    }

    @Test
    void manyReportsAreSortedByAgency() {
        DisclosureReport other = before().withAgency(Agency.of("示例县财政局"));
        DisclosureReport nameless = before().withAgency(Agency.builder().build());

        assertThat(ReportSeries.byAgency(List.of(after(), other, before(), nameless, nameless)))
                .containsExactly(
                        new ReportSeries(List.of(before(), after())),
                        new ReportSeries(List.of(other)),
                        new ReportSeries(List.of(nameless)),
                        new ReportSeries(List.of(nameless)));
    }

    @Test
    void everyReportIsPairedWithTheOneOfItsAgencyForTheYearBefore() {
        DisclosureReport other = after().withAgency(Agency.of("示例县财政局"));

        assertThat(YearPairs.of(List.of(after(), other, before()))).containsExactly(new YearPair(after(), before()));
        assertThat(YearPairs.of(List.of(after(), before(), before()))).hasSize(1);
        assertThat(YearPairs.of(List.of(after(), before(), before().with(MADE, Cell.count(9)))))
                .isEmpty();
        assertThat(YearPairs.lookup(List.of(before().withYear(2019))).apply(after()))
                .isEmpty();
    }
}
