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
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.ReportDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TableLayoutTest {

    @Property(tries = 50)
    @Domain(ReportDomain.class)
    void everyCellOfTheFormStandsInTheLayoutOnce(@ForAll DisclosureReport report) {
        List<LaidOutCell> values = report.form().tables().stream()
                .flatMap(table -> TableLayout.of(table, report).cells().stream())
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

    @ParameterizedTest
    @EnumSource
    void theCellsFillTheTableWithoutGapOrOverlap(Form form) {
        for (LaidOutTable table : tables(form)) {
            for (int row = 0; row < table.rows(); row++) {
                for (int column = 0; column < table.columns(); column++) {
                    int r = row;
                    int c = column;
                    assertThat(table.cells())
                            .filteredOn(cell -> cell.covers(r, c))
                            .hasSize(1);
                }
            }
            assertThat(table.cells())
                    .allSatisfy(cell -> assertThat(table.rows()).isGreaterThanOrEqualTo(cell.row() + cell.rowSpan()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FORM_2021, ARTICLE_20, 14, 4",
        "FORM_2019, ARTICLE_20, 18, 4",
        "FORM_2021, APPLICATIONS, 28, 10",
        "FORM_2019, APPLICATIONS, 26, 10",
        "FORM_2021, REVIEW_AND_LITIGATION, 4, 15",
        "FORM_2019, REVIEW_AND_LITIGATION, 4, 15"
    })
    void hasTheRowsAndColumnsOfThePrintedForm(Form form, Section section, int rows, int columns) {
        LaidOutTable table = table(form, section);

        assertThat(table.rows()).isEqualTo(rows);
        assertThat(table.columns()).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "FORM_2021, ARTICLE_20, 第二十条第（五）项, 4, 0, 1, 4",
        "FORM_2021, ARTICLE_20, 本年制发件数, 1, 1, 1, 1",
        "FORM_2021, ARTICLE_20, 本年收费金额（单位：万元）, 12, 1, 1, 3",
        "FORM_2019, ARTICLE_20, 采购总金额, 16, 2, 1, 2",
        "FORM_2019, ARTICLE_20, 其他对外管理服务事项, 7, 0, 1, 1",
        "FORM_2021, APPLICATIONS, （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）, 0, 0, 3, 3",
        "FORM_2021, APPLICATIONS, 申请人情况, 0, 3, 1, 7",
        "FORM_2021, APPLICATIONS, 自然人, 1, 3, 2, 1",
        "FORM_2021, APPLICATIONS, 法人或其他组织, 1, 4, 1, 5",
        "FORM_2021, APPLICATIONS, 总计, 1, 9, 2, 1",
        "FORM_2021, APPLICATIONS, 一、本年新收政府信息公开申请数量, 3, 0, 1, 3",
        "FORM_2021, APPLICATIONS, 三、本年度办理结果, 5, 0, 22, 1",
        "FORM_2021, APPLICATIONS, （一）予以公开, 5, 1, 1, 2",
        "FORM_2021, APPLICATIONS, （三）不予公开, 7, 1, 8, 1",
        "FORM_2021, APPLICATIONS, （六）其他处理, 23, 1, 3, 1",
        "FORM_2019, APPLICATIONS, （六）其他处理, 23, 1, 1, 2",
        "FORM_2021, REVIEW_AND_LITIGATION, 行政复议, 0, 0, 1, 5",
        "FORM_2021, REVIEW_AND_LITIGATION, 行政诉讼, 0, 5, 1, 10",
        "FORM_2021, REVIEW_AND_LITIGATION, 复议后起诉, 1, 10, 1, 5"
    })
    void labelsAreMergedAsInThePrintedForm(
            Form form, Section section, String text, int row, int column, int rowSpan, int columnSpan) {
        assertThat(table(form, section).cells())
                .filteredOn(cell -> cell.text().equals(text))
                .singleElement()
                .satisfies(cell -> assertThat(List.of(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()))
                        .containsExactly(row, column, rowSpan, columnSpan));
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
        return TableLayout.of(report.form().tables().get(0), report).cells().stream()
                .filter(laidOut -> laidOut.path().equals(Optional.of(path)))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static LaidOutTable table(Form form, Section section) {
        return tables(form).stream()
                .filter(table -> table.table().section() == section)
                .findFirst()
                .orElseThrow();
    }

    private static List<LaidOutTable> tables(Form form) {
        return form.tables().stream()
                .map(table -> TableLayout.of(table, blank(form)))
                .toList();
    }

    private static DisclosureReport blank(Form form) {
        return DisclosureReport.blank(form, form.firstYear(), Agency.of("示例县教育局"));
    }
}
