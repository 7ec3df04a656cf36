package org.gongkai.documents.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gongkai.documents.internal.writing.LaidOutTable.LaidOutCell;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.ReportDomain;
import org.junit.jupiter.api.Test;

class LaidOutTableTest {

    @Property(tries = 50)
    @Domain(ReportDomain.class)
    void everyCellOfTheFormStandsInTheLayoutOnce(@ForAll DisclosureReport report) {
        List<LaidOutCell> values = report.form().tables().stream()
                .flatMap(table -> LaidOutTable.of(table, report).cells().stream())
                .filter(cell -> !cell.isLabel())
                .toList();

        assertThat(values)
                .extracting(cell -> cell.path().orElseThrow())
                .containsExactlyElementsOf(
                        report.form().cells().stream().map(FormCell::path).toList());
        assertThat(values)
                .allSatisfy(cell -> assertThat(cell.text())
                        .isEqualTo(report.cell(cell.path().orElseThrow()).toString()));
    }

    @Test
    void theStateOfACellIsPrinted() {
        CellPath count = CellPath.of("/article20/governmentRules/issued");
        CellPath amount = CellPath.of("/article20/fees/amount");

        assertThat(printed(count, Cell.blank())).isEmpty();
        assertThat(printed(count, Cell.notApplicable())).isEqualTo("/");
        assertThat(printed(count, Cell.count(1_234_567))).isEqualTo("1234567");
        assertThat(printed(count, Cell.text("约30\n件"))).isEqualTo("约30 件");
        assertThat(printed(amount, Cell.amount("25.10"))).isEqualTo("25.10");
    }

    private static String printed(CellPath path, Cell cell) {
        DisclosureReport report = blank(Form.FORM_2021).with(path, cell);
        return LaidOutTable.of(report.form().tables().get(0), report).cells().stream()
                .filter(laidOut -> laidOut.path().equals(Optional.of(path)))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static DisclosureReport blank(Form form) {
        return DisclosureReport.blank(form, form.firstYear(), Agency.of("示例县教育局"));
    }
}
