package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gongkai.form.FormCell;
import org.gongkai.report.DisclosureReport;

class FaultArbitrariesTest {

    @Property(tries = 200)
    @Domain(ReportDomain.class)
    void aFaultSaysJustWhatItChanged(@ForAll Fault fault) {
        Stream<FormCell> differing = fault.original().form().cells().stream()
                .filter(cell -> !fault.original()
                        .cell(cell.path())
                        .equals(fault.faulty().cell(cell.path())));

        assertThat(fault.changes()).isNotEmpty();
        assertThat(differing.map(FormCell::path))
                .containsExactlyInAnyOrderElementsOf(
                        fault.changes().stream().map(CellChange::path).toList());
        assertThat(fault.changes()).allSatisfy(change -> {
            assertThat(fault.original().cell(change.path())).isEqualTo(change.before());
            assertThat(fault.faulty().cell(change.path())).isEqualTo(change.after());
        });
    }

    @Property(tries = 50)
    void aFaultOfAKindIsOfThisKind(@ForAll FaultKind kind, @ForAll long seed) {
        Fault fault = FaultArbitraries.faults(kind)
                .generator(1000)
                .next(new Random(seed))
                .value();

        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.changes())
                .hasSizeBetween(1, kind == FaultKind.SHIFTED_ROW ? 7 : kind == FaultKind.TWO_CELLS ? 2 : 1);
        assertThat(fault).asString().startsWith(kind.name());
    }

    @Property(tries = 50)
    void blanksOnlyEraseWhatStoodThere(@ForAll long seed) {
        DisclosureReport report = ReportArbitraries.consistentWithBlanks()
                .generator(1000)
                .next(new Random(seed))
                .value();

        assertThat(report.cells()).hasSize(report.form().cells().size());
        assertThat(report.cells()).anySatisfy(cell -> assertThat(cell.number()).isEmpty());
    }
}
