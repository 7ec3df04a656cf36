package org.gongkai.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.Severity;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Relation;
import org.gongkai.form.Section;
import org.gongkai.form.Unit;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.report.RollUp;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FlatTablesTest {

    private static final CellPath LICENSING = CellPath.of("/article20/licensing/decisions");

    private static final DisclosureReport REPORT = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县教育局"))
            .with(Map.of(
                    ReportSumTest.NEW,
                    Cell.count(26),
                    ReportSumTest.FEES,
                    Cell.amount("25.10"),
                    LICENSING,
                    Cell.text("若干"),
                    CellPath.of("/article20/penalties/decisions"),
                    Cell.notApplicable()));

    private static FlatValue value(FlatTable table, List<FlatValue> row, String column) {
        return row.get(table.header().indexOf(column));
    }

    private static FlatColumn column(FlatTable table, String name) {
        return table.columns().get(table.header().indexOf(name));
    }

    @Test
    void aWideRowHasAgencyAndYearFirstAndTheStateBesideEveryNumber() {
        FlatTable table = FlatTables.reports();
        List<FlatValue> row = FlatTables.reportRow(REPORT);

        assertThat(table.header()).startsWith("agency", "year", "form").doesNotHaveDuplicates();
        assertThat(row).hasSameSizeAs(table.columns());
        assertThat(value(table, row, "year")).hasToString("2024");
        assertThat(value(table, row, "article20.fees.amount")).hasToString("25.10");
        assertThat(value(table, row, "article20.licensing.decisions")).isEqualTo(new FlatValue.Missing());
        assertThat(value(table, row, "article20.licensing.decisions.state")).hasToString("text");
        assertThat(value(table, row, "article20.penalties.decisions.state")).hasToString("notApplicable");
        assertThat(value(table, row, "article20.coercion.decisions.state")).hasToString("blank");
        assertThat(value(table, row, "article20.procurement.amount.state")).hasToString("notInForm");
    }

    @Test
    void theTableIsItsOwnCodebook() {
        FlatColumn total = column(FlatTables.reports(), "applications.results.granted.total");

        assertThat(total.unit()).contains(Unit.COUNT);
        assertThat(total.forms()).containsExactly(Form.values());
        assertThat(total.article()).hasValue(36);
        assertThat(total.sums()).extracting(Relation::kind).containsExactly(Relation.Kind.APPLICANTS_ADD_UP);
        assertThat(total.type()).isEqualTo(FlatColumn.Type.INTEGER);
        assertThat(column(FlatTables.reports(), "agency").sums()).isEmpty();
        assertThat(column(FlatTables.reports(), "applications.results.other.undivided.total")
                        .forms())
                .containsExactly(Form.FORM_2019);
        assertThat(column(FlatTables.reports(), "applications.results.granted.total.state")
                        .values())
                .contains("blank", "notInForm");
    }

    @Test
    void aLongRowSaysHowTheCellWasRead() {
        FlatTable table = FlatTables.cells();
        CellReading reading = new CellReading(
                new LocalizedText("第3行", "Line 3"),
                "若干项",
                List.of(new LocalizedText("不是数字", "no number"), new LocalizedText("保留原文", "kept")));
        List<List<FlatValue>> rows =
                FlatTables.cellRows(REPORT, Map.of(LICENSING, reading)).toList();

        assertThat(rows).hasSize(200).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
        List<FlatValue> licensing = rows.get(Form.FORM_2021.indexOf(LICENSING));
        assertThat(value(table, licensing, "cell")).hasToString(LICENSING.toString());
        assertThat(value(table, licensing, "text")).hasToString("若干");
        assertThat(value(table, licensing, "place")).hasToString("第3行");
        assertThat(value(table, licensing, "printed")).hasToString("若干项");
        assertThat(value(table, licensing, "notes")).hasToString("不是数字\n保留原文");
        List<FlatValue> fees = rows.get(Form.FORM_2021.indexOf(ReportSumTest.FEES));
        assertThat(value(table, fees, "number")).isEqualTo(FlatValue.of(new BigDecimal("25.10")));
        assertThat(value(table, fees, "unit")).hasToString("万元");
        assertThat(value(table, fees, "place")).isEqualTo(new FlatValue.Missing());
        assertThat(FlatTables.cellRows(REPORT)).hasSize(200);
    }

    @Test
    void indicatorsAreATableToo() {
        DisclosureReport before = REPORT.withYear(2023).with(ReportSumTest.NEW, Cell.count(13));
        List<FlatValue> row = FlatTables.indicatorRow(REPORT, Optional.of(before));

        assertThat(value(FlatTables.indicators(), row, "NEW-REQUESTS-CHANGE")).hasToString("100.0000");
        assertThat(value(FlatTables.indicators(), row, "DENIED")).isEqualTo(new FlatValue.Missing());
    }

    @Test
    void aFieldIsReadByTheTypeOfItsColumn() {
        FlatColumn year = column(FlatTables.reports(), "year");

        assertThat(year.parse("2024")).isEqualTo(FlatValue.of(new BigDecimal("2024")));
        assertThat(year.parse("")).isEqualTo(new FlatValue.Missing());
        assertThat(column(FlatTables.reports(), "agency").parse("2024")).isEqualTo(FlatValue.of("2024"));
        assertThatThrownBy(() -> year.parse("去年")).hasMessageContaining("year");
        assertThatThrownBy(() -> new FlatValue.Text("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowOfTheTableOfAgenciesIsReadBack() {
        Agency agency = Agency.builder()
                .name("示例县教育局")
                .divisionCode(new DivisionCode("410823"))
                .build();

        assertThat(FlatTables.agencyRow(agency))
                .hasSameSizeAs(FlatTables.agencies().columns());
        assertThat(FlatTables.agency(FlatTables.agencyRow(agency))).isEqualTo(agency);
        assertThat(FlatTables.agency(FlatTables.agencyRow(Agency.of("示例镇")))).isEqualTo(Agency.of("示例镇"));
    }

    @Test
    void aFindingIsARowInWordsAndNumbers() {
        ReportKey report = ReportKey.of(REPORT);
        Finding finding = Finding.builder()
                .rule("TRIAL")
                .severity(Severity.WARNING)
                .outcome(Outcome.FAIL)
                .pattern(new LocalizedText("相差{difference}。", "It is {difference} too much."))
                .addLeft(CellPath.of("/article20/fees/amount"))
                .leftSum(new BigDecimal("3.50"))
                .rightSum(BigDecimal.ONE)
                .prose(new ProsePlace(ProsePath.whole(Section.PROBLEMS_AND_IMPROVEMENTS), "更新不够及时"))
                .otherReport(report)
                .build();

        List<FlatValue> row = FlatTables.findingRow(report, finding);

        assertThat(row).hasSameSizeAs(FlatTables.findings().columns());
        assertThat(row.stream().map(FlatValue::toString).skip(3))
                .containsExactly(
                        "TRIAL",
                        "WARNING",
                        "FAIL",
                        "/article20/fees/amount",
                        "/problemsAndImprovements",
                        "更新不够及时",
                        "3.50",
                        "1",
                        "2.50",
                        report.agency().name().orElseThrow(),
                        Integer.toString(report.year()),
                        "相差2.50。",
                        "It is 2.50 too much.");
    }

    @Test
    void whoHasNotReportedIsToldByTheRoster() {
        Agency street = Agency.of("和平街道办事处");
        RollUp rollUp = RollUp.of(REPORT).withRoster(List.of(Agency.of("示例县教育局"), street, Agency.of("示例镇")));

        assertThat(rollUp.missing(List.of(Agency.of("示例县教育局"), Agency.of("和平街道"))))
                .containsExactly(Agency.of("示例镇"));
        assertThat(rollUp.missing(List.of())).isEqualTo(rollUp.roster());
    }

    @Test
    void ofTwoWithOneNameAReportByNameIsThatOfOneOnly() {
        Agency east = Agency.of("示例镇").withDivisionCode(new DivisionCode("410823101"));
        Agency west = Agency.of("示例镇").withDivisionCode(new DivisionCode("410823102"));
        RollUp rollUp = RollUp.of(REPORT).withRoster(List.of(east, west, east));

        assertThat(rollUp.missing(List.of(Agency.of("示例镇")))).containsExactly(west);
        assertThat(rollUp.missing(List.of())).containsExactly(east, west);
    }
}
