package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {

    @ParameterizedTest
    @CsvSource({"FORM_2019, 22, 23, 15, 198", "FORM_2021, 10, 25, 15, 200"})
    void hasTheCellsOfTheStandard(Form form, int article20, int applicationRows, int review, int all) {
        assertThat(form.tables().get(0).cells()).hasSize(article20);
        assertThat(form.tables().get(1).rows()).hasSize(applicationRows);
        assertThat(form.tables().get(1).cells()).hasSize(7 * applicationRows);
        assertThat(form.tables().get(2).cells()).hasSize(review);
        assertThat(form.cells()).hasSize(all);
    }

    @ParameterizedTest
    @EnumSource
    void knowsHowItsTablesArePrinted(Form form) {
        assertThat(form.tables())
                .extracting(
                        Table::arrangement,
                        table -> table.corner().map(LocalizedText::zh).orElse(""),
                        table -> table.columnsLabel().map(LocalizedText::zh).orElse(""))
                .containsExactly(
                        tuple(Table.Arrangement.GROUP_BY_GROUP, "信息内容", ""),
                        tuple(Table.Arrangement.MATRIX, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"),
                        tuple(Table.Arrangement.SIDE_BY_SIDE, "", ""));
    }

    @ParameterizedTest
    @CsvSource({"2018,", "2019, FORM_2019", "2020, FORM_2019", "2021, FORM_2021", "2030, FORM_2021"})
    void isPrescribedForItsYears(int year, Form form) {
        assertThat(Form.ofYear(year).orElse(null)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"FORM_2019, 2019, 国办公开办函〔2019〕60号, 2019", "FORM_2021, 2021, 国办公开办函〔2021〕30号, 2021"})
    void tellsWhatPrescribesIt(Form form, String id, String documentNumber, int firstYear) {
        assertThat(form.id()).isEqualTo(id);
        assertThat(form.documentNumber()).isEqualTo(documentNumber);
        assertThat(form.firstYear()).isEqualTo(firstYear);
    }

    @Test
    void isFoundByItsId() {
        assertThat(Form.ofId("2019")).contains(Form.FORM_2019);
        assertThat(Form.ofId("2021")).contains(Form.FORM_2021);
        assertThat(Form.ofId("2020")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsFoundAgainByPointerAndByLabelsInBothLanguages(Form form) {
        for (FormCell cell : form.cells()) {
            assertThat(CellPath.of(cell.path().toString())).isEqualTo(cell.path());
            assertThat(CellPath.parseLabels(form, cell.labelPath().zh())).isEqualTo(cell.path());
            assertThat(CellPath.parseLabels(form, cell.labelPath().en())).isEqualTo(cell.path());
            assertThat(form.cell(cell.path())).contains(cell);
            assertThat(form.cells().get(form.indexOf(cell.path()))).isEqualTo(cell);
        }
    }

    @Test
    void namesACellAsPrinted() {
        CellPath path = CellPath.of("/applications/results/denied/stateSecret/naturalPerson");
        FormCell cell = Form.FORM_2021.cell(path).orElseThrow();

        assertThat(cell.labelPath().zh()).isEqualTo("表三 · （三）不予公开 · 1.属于国家秘密 · 自然人");
        assertThat(cell.labelPath().en()).isEqualTo("Table 3 · (3) Denied · 1. State secret · Natural persons");
        assertThat(cell.row().article()).hasValue(14);
        assertThat(cell.column().group()).isEmpty();
        assertThat(CellPath.parseLabels(Form.FORM_2021, "表三·（三）不予公开·1.属于国家秘密·自然人"))
                .isEqualTo(path);
    }

    @Test
    void refusesAddressesOfNoCell() {
        assertThatThrownBy(() -> CellPath.of("/applications/results/denied"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No form has a cell at \"/applications/results/denied\"");
        assertThatThrownBy(() -> CellPath.parseLabels(Form.FORM_2019, "表二 · 规章 · 现行有效件数"))
                .hasMessageContaining("表二 · 规章 · 现行有效件数");
        CellPath only2019 = CellPath.of("/applications/results/other/undivided/total");
        assertThat(Form.FORM_2021.cell(only2019)).isEmpty();
        assertThatThrownBy(() -> Form.FORM_2021.indexOf(only2019))
                .hasMessage("Form 2021 has no cell at \"/applications/results/other/undivided/total\"");
    }

    @ParameterizedTest
    @EnumSource
    void relatesEveryTotalToItsParts(Form form) {
        int rows = form.tables().get(1).rows().size();
        var count = form.relations().stream().collect(Collectors.groupingBy(Relation::kind, Collectors.counting()));

        assertThat(count)
                .containsEntry(Relation.Kind.APPLICANTS_ADD_UP, (long) rows)
                .containsEntry(Relation.Kind.RESULTS_ADD_UP, 7L)
                .containsEntry(Relation.Kind.RECEIVED_IS_HANDLED_OR_CARRIED_FORWARD, 7L)
                .containsEntry(Relation.Kind.OUTCOMES_ADD_UP, 3L);
        assertThat(form.relations())
                .filteredOn(relation -> relation.kind() == Relation.Kind.RESULTS_ADD_UP)
                .allSatisfy(relation -> assertThat(relation.left()).hasSize(rows - 4));
    }

    @ParameterizedTest
    @CsvSource({
        "FORM_2019, DISCLOSED_WITHIN_TOTAL, 2",
        "FORM_2019, ITEMS_NOT_NEGATIVE, 5",
        "FORM_2019, PROCURED_FOR_AN_AMOUNT, 1",
        "FORM_2021, ISSUED_IS_IN_FORCE_OR_REPEALED, 2"
    })
    void relatesTheColumnsOfSectionTwo(Form form, Relation.Kind kind, int count) {
        assertThat(form.relations())
                .filteredOn(relation -> relation.kind() == kind)
                .hasSize(count);
    }

    @ParameterizedTest
    @EnumSource
    void relatesOnlyCellsThatItHas(Form form) {
        var paths = new HashSet<>(form.cells().stream().map(FormCell::path).toList());

        assertThat(form.relations())
                .allSatisfy(relation ->
                        assertThat(paths).containsAll(relation.left()).containsAll(relation.right()));
    }

    @Test
    void sectionsCarryThePrintedHeadings() {
        assertThat(List.of(Section.values()).stream()
                        .map(section -> section.heading().zh()))
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
        assertThat(Section.PROBLEMS_AND_IMPROVEMENTS.titles()).contains("政府信息公开工作存在的主要问题及改进情况");
        assertThat(Aspect.PLATFORMS.key()).isEqualTo("platforms");
    }

    @ParameterizedTest
    @EnumSource
    void theFormFindsItsCellsByRowColumnAndGroup(Form form) {
        for (FormCell cell : form.cells()) {
            assertThat(form.cell(cell.row(), cell.column())).contains(cell);
            assertThat(form.cells(cell.row()))
                    .contains(cell)
                    .hasSameSizeAs(cell.row().columns());
            assertThat(form.table(cell.section()).orElseThrow().cells()).contains(cell);
            assertThat(cell.row().groups())
                    .allSatisfy(group -> assertThat(form.rows(group)).contains(cell.row()));
        }
        assertThat(form.rows(ApplicationsTable.DENIED)).hasSize(8);
        assertThat(form.rows(ApplicationsTable.DENIED).get(0).groups())
                .extracting(group -> group.label().zh())
                .containsExactly("三、本年度办理结果", "（三）不予公开");
        assertThat(form.cell(ApplicationsTable.GRANTED, ReviewAndLitigationTable.UPHELD))
                .isEmpty();
    }

    @Test
    void onlySumsHaveATotal() {
        for (Relation relation : Form.inForce().relations()) {
            assertThat(relation.total().isPresent())
                    .isEqualTo(relation.kind() == Relation.Kind.APPLICANTS_ADD_UP
                            || relation.kind() == Relation.Kind.RESULTS_ADD_UP
                            || relation.kind() == Relation.Kind.OUTCOMES_ADD_UP);
        }
    }

    @Test
    void tablesAreAlikeByTheirCellsNotByTheirLabels() {
        Table of2019 = ApplicationsTable.FORM_2019;
        Table of2021 = ApplicationsTable.FORM_2021;

        assertThat(of2019.hasSameCellsAs(of2021)).isFalse();
        assertThat(of2019.hasSameCellsAs(of2021, ApplicationsTable.DENIED)).isTrue();
        assertThat(of2019.hasSameCellsAs(of2021, ApplicationsTable.OTHER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/article20/licensing/decisions, /article20/licensing/decisions",
        "/article20/governmentRules/newlyMade, /article20/governmentRules/issued",
        "/article20/normativeDocuments/newlyMade, /article20/normativeDocuments/issued",
        "/article20/procurement/amount, ''",
        "/article20/fees/previousYearItems, ''",
        "/applications/carriedForward/total, /applications/carriedForward/total",
        "/applications/results/other/undivided/total,"
                + " /applications/results/other/correctionOverdue/total"
                + " /applications/results/other/feeOverdue/total"
                + " /applications/results/other/otherReasons/total"
    })
    void cellsOfAnotherFormHaveCounterparts(String of2019, String of2021) {
        assertThat(Form.FORM_2021.counterparts(CellPath.of(of2019)))
                .extracting(CellPath::toString)
                .containsExactly(of2021.isEmpty() ? new String[0] : of2021.split(" "));
    }

    @Test
    void theReasonsOfARowThatWasNotDividedHaveNoCounterpart() {
        assertThat(Form.FORM_2019.counterparts(CellPath.of("/article20/governmentRules/issued")))
                .containsExactly(CellPath.of("/article20/governmentRules/newlyMade"));
        assertThat(Form.FORM_2019.counterparts(CellPath.of("/article20/governmentRules/repealed")))
                .isEmpty();
        assertThat(Form.FORM_2019.counterparts(CellPath.of("/applications/results/other/feeOverdue/total")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheRowsOfSectionFourStandSideBySide(Form form) {
        assertThat(form.tables()).extracting(Table::rowsSideBySide).containsExactly(false, false, true);
        assertThat(form.tables())
                .extracting(Table::toString)
                .containsExactly("article20", "applications", "reviewAndLitigation");
    }

    @Test
    void aRelationHasTheCellsOfBothSides() {
        Relation relation = Form.FORM_2021.relations().stream()
                .filter(each -> each.kind() == Relation.Kind.ISSUED_IS_IN_FORCE_OR_REPEALED)
                .findFirst()
                .orElseThrow();

        assertThat(relation.cells())
                .containsExactlyInAnyOrder(
                        CellPath.of("/article20/governmentRules/issued"),
                        CellPath.of("/article20/governmentRules/inForce"),
                        CellPath.of("/article20/governmentRules/repealed"));
    }

    @ParameterizedTest
    @CsvSource({"元, 0", "万元, 4", "千万元, 7", "亿元, 8"})
    void unitsOfMoneyAreKnownAsPrinted(String printed, int powerOfTen) {
        assertThat(MoneyUnit.ofPrinted(printed)).hasValueSatisfying(unit -> {
            assertThat(unit.printed()).isEqualTo(printed);
            assertThat(unit.powerOfTen()).isEqualTo(powerOfTen);
        });
        assertThat(MoneyUnit.ofPrinted("美元")).isEmpty();
    }
}
