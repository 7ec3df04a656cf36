package org.gongkai.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.Relation;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.Family;
import org.gongkai.testkit.FamilyArbitraries;
import org.gongkai.testkit.ReportArbitraries;
import org.gongkai.testkit.YearArbitraries;

class FiguresPropertiesTest {

    @Property(tries = 100)
    void theSumOfConsistentChildrenIsTheirParentsReport(@ForAll("families") Family family) {
        DisclosureReport parent = family.parent();
        ReportSum sum = ReportSum.builder(parent.form(), parent.year(), parent.agency())
                .withProvenance()
                .addAll(family.children())
                .build();

        assertThat(sum.leftOut()).isEmpty();
        assertThat(sum.open()).isEmpty();
        assertThat(sum.report().cells()).isEqualTo(parent.cells());
        assertThat(sum.cells())
                .allSatisfy(cell -> assertThat(cell.shares().stream()
                                .map(share -> share.cell().number().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(cell.known()));
        assertThat(sum.report().form().relations())
                .filteredOn(relation -> relation.kind().comparison() == Relation.Comparison.EQUAL)
                .allSatisfy(relation -> assertThat(sum(sum.report(), relation.left()))
                        .isEqualByComparingTo(sum(sum.report(), relation.right())));
    }

    private static BigDecimal sum(DisclosureReport report, List<CellPath> cells) {
        return cells.stream()
                .map(cell -> report.cell(cell).number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 100)
    void aSumIsOpenJustWhereAChildHasNoNumber(
            @ForAll("withBlanks") DisclosureReport one, @ForAll("withBlanks") DisclosureReport another) {
        DisclosureReport first = one.withAgency(Agency.of("甲局")).withYear(2024);
        DisclosureReport second = another.withAgency(Agency.of("乙局")).withYear(2024);
        ReportSum sum = ReportSum.builder(first.form(), 2024, Agency.of("示例县人民政府"))
                .add(first)
                .add(second)
                .build();

        if (first.form() != second.form()) {
            assertThat(sum.leftOut()).hasSize(1);
            assertThat(sum.report().cells()).isEqualTo(first.cells());
            return;
        }
        IntStream.range(0, first.cells().size()).forEach(i -> {
            Optional<BigDecimal> left = first.cells().get(i).number();
            Optional<BigDecimal> right = second.cells().get(i).number();
            boolean known = left.isPresent() && right.isPresent();
            assertThat(sum.report().cells().get(i).number().isPresent()).isEqualTo(known);
            assertThat(sum.cells().get(i).isOpen()).isNotEqualTo(known);
            assertThat(sum.cells().get(i).known())
                    .isEqualByComparingTo(left.orElse(BigDecimal.ZERO).add(right.orElse(BigDecimal.ZERO)));
        });
    }

    @Property(tries = 100)
    void comparedWithItselfNothingDiffers(@ForAll("withBlanks") DisclosureReport report) {
        ReportComparison comparison = ReportComparison.of(report, report);

        assertThat(comparison.onlyInBase()).isEmpty();
        assertThat(comparison.onlyInOther()).isEmpty();
        assertThat(comparison.cells()).extracting(CellComparison::base).isEqualTo(report.cells());
        assertThat(comparison.cells())
                .allSatisfy(cell -> assertThat(cell.difference())
                        .isEqualTo(cell.base().number().map(number -> number.subtract(number))));
    }

    @Property(tries = 50)
    void sharesAreFromNothingToAllOfIt(@ForAll("years") List<DisclosureReport> years) {
        ReportSeries series = new ReportSeries(years);
        assertThat(Indicators.all())
                .filteredOn(indicator -> indicator.unit() == IndicatorUnit.PERCENT
                        && !indicator.needsPreviousYear()
                        && !indicator.id().endsWith("TURNOVER")
                        && !indicator.id().equals("HANDLED-OF-NEW"))
                .allSatisfy(indicator -> assertThat(series.values(indicator).values())
                        .allSatisfy(value -> assertThat(value).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100))));
    }

    @Property(tries = 50)
    void everyValueIsReadBackByItsColumn(@ForAll("withBlanks") DisclosureReport report) {
        assertReadBack(FlatTables.reports(), FlatTables.reportRow(report));
        FlatTables.cellRows(report).forEach(row -> assertReadBack(FlatTables.cells(), row));
        assertReadBack(FlatTables.indicators(), FlatTables.indicatorRow(report, Optional.empty()));
    }

    private static void assertReadBack(FlatTable table, List<FlatValue> row) {
        assertThat(row).hasSameSizeAs(table.columns());
        for (int i = 0; i < row.size(); i++) {
            assertThat(table.columns().get(i).parse(row.get(i).toString())).isEqualTo(row.get(i));
        }
    }

    @Property(tries = 20)
    void cellsCanBeReadBackFromTheLongTable(@ForAll("withBlanks") DisclosureReport report) {
        Form form = report.form();
        List<List<FlatValue>> rows = FlatTables.cellRows(report).toList();
        int number = FlatTables.cells().header().indexOf("number");
        for (int i = 0; i < rows.size(); i++) {
            FlatValue value = rows.get(i).get(number);
            Cell cell = report.cells().get(i);
            assertThat(value instanceof FlatValue.Number)
                    .isEqualTo(cell.number().isPresent());
            if (value instanceof FlatValue.Number found) {
                assertThat(Cell.of(found.number(), form.cells().get(i).column()))
                        .isEqualTo(cell);
            }
        }
    }

    @Provide
    Arbitrary<Family> families() {
        return FamilyArbitraries.consistent();
    }

    @Provide
    Arbitrary<DisclosureReport> withBlanks() {
        return ReportArbitraries.consistentWithBlanks();
    }

    @Provide
    Arbitrary<List<DisclosureReport>> years() {
        return YearArbitraries.consistentYears(3);
    }
}
