package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.TableLayout.Box;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TableLayoutTest {

    @ParameterizedTest
    @EnumSource
    void everyCellOfTheFormHasItsPlaceOnceInTheOrderOfTheForm(Form form) {
        assertThat(layouts(form))
                .flatExtracting(TableLayout::boxes)
                .extracting(Box::cell)
                .filteredOn(Optional::isPresent)
                .extracting(Optional::get)
                .containsExactlyElementsOf(
                        form.cells().stream().map(FormCell::path).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theCellsFillTheTableWithoutGapOrOverlap(Form form) {
        for (TableLayout table : layouts(form)) {
            for (int row = 0; row < table.rows(); row++) {
                for (int column = 0; column < table.columns(); column++) {
                    int r = row;
                    int c = column;
                    assertThat(table.boxes())
                            .filteredOn(box -> covers(box, r, c))
                            .hasSize(1);
                }
            }
            assertThat(table.boxes())
                    .allSatisfy(box -> assertThat(table.rows()).isGreaterThanOrEqualTo(box.row() + box.rowSpan()));
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
        TableLayout table = layout(form, section);

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
        assertThat(layout(form, section).boxes())
                .filteredOn(cell -> cell.label().map(LocalizedText::zh).equals(Optional.of(text)))
                .singleElement()
                .satisfies(cell -> assertThat(List.of(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()))
                        .containsExactly(row, column, rowSpan, columnSpan));
    }

    @ParameterizedTest
    @CsvSource({
        "FORM_2021, ARTICLE_20, 0 4 4 3 7 4 11 3",
        "FORM_2021, APPLICATIONS, +0 3 3 25",
        "FORM_2021, REVIEW_AND_LITIGATION, +0 3 3 1"
    })
    void aTableHasAHeadAndPartsBelowIt(Form form, Section section, String expected) {
        String parts = layout(form, section).parts().stream()
                .map(part -> (part.isHead() ? "+" : "") + part.firstRow() + " " + part.rows())
                .collect(Collectors.joining(" "));

        assertThat(parts).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void itsCellsComeRowByRowFromLeftToRight(Form form) {
        for (TableLayout table : layouts(form)) {
            assertThat(table.boxes())
                    .isSortedAccordingTo(Comparator.comparingInt(Box::row).thenComparingInt(Box::column));
        }
    }

    private static boolean covers(Box box, int row, int column) {
        return row >= box.row()
                && row < box.row() + box.rowSpan()
                && column >= box.column()
                && column < box.column() + box.columnSpan();
    }

    private static TableLayout layout(Form form, Section section) {
        return TableLayout.of(form.table(section).orElseThrow());
    }

    private static List<TableLayout> layouts(Form form) {
        return form.tables().stream().map(TableLayout::of).toList();
    }
}
