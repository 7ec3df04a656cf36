package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;

/** The arbitraries of several reports keep what they promise; plain arithmetic on the pointers says so. */
class SeveralReportsTest {

    @Property(tries = 100)
    void everyYearFollowsFromTheOneBefore(@ForAll("chains") List<DisclosureReport> chain) {
        for (int i = 1; i < chain.size(); i++) {
            DisclosureReport before = chain.get(i - 1);
            DisclosureReport now = chain.get(i);

            assertThat(now.year()).isEqualTo(before.year() + 1);
            assertThat(now.form().isFor(now.year())).isTrue();
            assertThat(now.agency()).isEqualTo(before.agency());
            assertThat(now.overview()).isNotEqualTo(before.overview());
            assertThat(now.form().cells()).allSatisfy(cell -> follows(cell, before, now));
            assertConsistent(now);
        }
    }

    private static void follows(FormCell cell, DisclosureReport before, DisclosureReport now) {
        String pointer = cell.path().toString();
        if (pointer.contains("/carriedOver/")) {
            assertThat(number(now, pointer)).isEqualTo(number(before, pointer.replace("Over", "Forward")));
        } else if (pointer.endsWith("/inForce") && before.form() == now.form()) {
            assertThat(number(now, pointer))
                    .isEqualTo(number(before, pointer)
                            .add(number(now, pointer.replace("inForce", "issued")))
                            .subtract(number(now, pointer.replace("inForce", "repealed"))));
        } else if (pointer.endsWith("/previousYearItems") && before.form() == now.form()) {
            assertThat(number(now, pointer))
                    .isEqualTo(number(before, pointer)
                            .add(number(before, pointer.replace("previousYearItems", "change"))));
        }
    }

    @Property(tries = 50)
    void aParentIsTheSumOfItsChildren(@ForAll("families") Family family) {
        assertConsistent(family.parent());
        family.children().forEach(SeveralReportsTest::assertConsistent);
        assertThat(family.children().stream().map(DisclosureReport::agency).map(Agency::name))
                .doesNotHaveDuplicates();
        assertThat(family.parent().form().cells()).allSatisfy(cell -> {
            String pointer = cell.path().toString();
            assertThat(family.children().stream()
                            .map(child -> number(child, pointer))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(number(family.parent(), pointer));
        });
    }

    private static void assertConsistent(DisclosureReport report) {
        assertThat(report.form().relations())
                .filteredOn(relation -> relation.kind().comparison() == Relation.Comparison.EQUAL)
                .allSatisfy(
                        relation -> assertThat(sum(report, relation.left())).isEqualTo(sum(report, relation.right())));
    }

    private static BigDecimal sum(DisclosureReport report, List<CellPath> cells) {
        return cells.stream().map(cell -> number(report, cell.toString())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(DisclosureReport report, String pointer) {
        return report.cell(CellPath.of(pointer)).number().orElseThrow();
    }

    @Provide
    Arbitrary<List<DisclosureReport>> chains() {
        return YearArbitraries.consistentYears(3);
    }

    @Provide
    Arbitrary<Family> families() {
        return FamilyArbitraries.consistent();
    }
}
