package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.TRIAL;
import static org.gongkai.documents.Fixture.cell;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.report;
import static org.gongkai.documents.Fixture.standardWith;
import static org.gongkai.documents.reading.ReadingNote.Kind.AMOUNT_IN_YUAN;
import static org.gongkai.documents.reading.ReadingNote.Kind.DUPLICATE_ROW;
import static org.gongkai.documents.reading.ReadingNote.Kind.LABEL_CORRECTED;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_HEADING;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_ROW;
import static org.gongkai.documents.reading.ReadingNote.Kind.TOO_FEW_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.TOO_MANY_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNCLEAR_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNKNOWN_ROW;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNPLACED_TEXT;
import static org.gongkai.documents.reading.ReadingNote.Kind.VALUE_NOT_A_NUMBER;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReadingTest {

    private static final String REPEATED = "/applications/results/notProcessed/repeatedRequest/";
    private static final String PENALTIES = "/article20/penalties/decisions";
    private static final String NORMATIVE = "/article20/normativeDocuments/";

    @Test
    void readsTheStandardFormWithoutANote() {
        ReadResult result = read(STANDARD);

        assertThat(result.notes()).isEmpty();
        assertThat(report(STANDARD).form()).isEqualTo(Form.FORM_2021);
        assertThat(report(STANDARD).cells()).noneMatch(cell -> cell.equals(Cell.blank()));
        assertThat(cell(result, NORMATIVE + "inForce")).isEqualTo(Cell.count(17));
        assertThat(cell(result, "/article20/fees/amount")).isEqualTo(Cell.amount("25.10"));
        assertThat(cell(result, "/reviewAndLitigation/litigationAfterReview/total"))
                .isEqualTo(Cell.count(42));
    }

    @Test
    void readsTheTrialFormWithoutANote() {
        ReadResult result = read(TRIAL);

        assertThat(kinds(result)).containsExactly(AMOUNT_IN_YUAN);
        assertThat(report(TRIAL).form()).isEqualTo(Form.FORM_2019);
        assertThat(cell(result, "/article20/licensing/change")).isEqualTo(Cell.change(-3));
        assertThat(cell(result, "/article20/otherServices/change")).isEqualTo(Cell.change(1));
        assertThat(cell(result, "/article20/penalties/change")).isEqualTo(Cell.change(-2));
        assertThat(cell(result, "/article20/fees/change")).isEqualTo(Cell.change(1));
        assertThat(cell(result, "/article20/procurement/amount")).isEqualTo(Cell.amount("25.1"));
        assertThat(cell(result, "/applications/results/other/undivided/total")).isEqualTo(Cell.count(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t\t２．重复申请",
                "\t\t2、重复 申请",
                "2. 重复申请\t\t",
                "理\t\t（2）重复申请",
                "\t(五)不予处理\t⒉重复申请",
                "\t\t**2.重复申请**",
                "\t\t重复申请（同一申请人）"
            })
    void recognisesALabelHoweverItIsNumberedAndWhereverItStands(String label) {
        assertThat(read(standardWith("\t\t2.重复申请", label))).isEqualTo(read(STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t\t4.无正当理由大量\n\t\t反复申请", "\t\t4.无正当理由大量\t\n\n反复申请", "\t\t4.无正当\n理由大量\n\t\t反复申请"})
    void joinsALabelBrokenOverLines(String label) {
        ReadResult result = read(standardWith("\t\t4.无正当理由大量反复申请", label));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void joinsTheRestOfALabelBelowTheValues() {
        String label = "1.申请人无正当理由逾期不补正、";
        String rest = "行政机关不再处理其政府信息公开申请";
        String values = "\t1\t0\t0\t0\t0\t1\t2\n";
        String text = standardWith(label + rest + values, label + values + "\t\t" + rest + "\n");

        assertThat(read(text).notes()).isEmpty();
        assertThat(read(text).report()).contains(report(STANDARD));
    }

    @ParameterizedTest
    @CsvSource({
        "（一）予以公开, （一）不予以公开, /applications/results/granted/total",
        "一、本年新收政府, 一、上年新收政府, /applications/newlyReceived/total",
        "四、结转下年度, 四、结转上年度, /applications/carriedForward/total",
        "4.保护第三方, 4.损害第三方, /applications/results/denied/thirdPartyRights/total",
        "行政许可, 行政许可（撤销）, /article20/licensing/decisions",
        "行政处罚, 行政处罚（2019年）, /article20/penalties/decisions",
        "\t自然人\t, \t非自然人\t, /applications/newlyReceived/naturalPerson",
        "本年废止件数, 上年废止件数, /article20/normativeDocuments/repealed",
        "本年收费金额, 上年收费金额, /article20/fees/amount",
        "本年收费金额, 本年减免金额, /article20/fees/amount"
    })
    void aLabelThatSaysTheOppositeOrNamesAnotherYearIsNoMisprint(String label, String printed, String cell) {
        ReadResult result = read(standardWith(label.replace("\\t", "\t"), printed.replace("\\t", "\t")));

        assertThat(cell(result, cell).number()).isEmpty();
        assertThat(result.notes()).flatExtracting(ReadingNote::cells).contains(CellPath.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.重复审请", "2.重复申请的", "2.复申请"})
    void correctsAMisprintedLabelWhereTheRowIsMissing(String label) {
        ReadResult result = read(standardWith("2.重复申请", label));

        assertThat(result.report()).contains(report(STANDARD));
        assertThat(kinds(result)).containsExactly(LABEL_CORRECTED);
        assertThat(result.notes().get(0).text()).isEqualTo(label);
        assertThat(result.notes().get(0).cells()).hasSize(7).contains(CellPath.of(REPEATED + "total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他公开", "总汁", "不予公布"})
    void aLabelAsNearToOthersIsNotGuessed(String label) {
        ReadResult result = read(standardWith("（一）予以公开", "（一）" + label));

        assertThat(kinds(result)).containsExactly(UNKNOWN_ROW, MISSING_ROW);
        assertThat(cell(result, "/applications/results/granted/total")).isEqualTo(Cell.blank());
    }

    @Test
    void fewerValuesThanColumnsAreNotGuessed() {
        ReadResult result = read(standardWith("\t3\t1\t17\n", "\t3\t1\n"));

        assertThat(cell(result, NORMATIVE + "issued")).isEqualTo(Cell.blank());
        assertThat(cell(result, NORMATIVE + "inForce")).isEqualTo(Cell.blank());
        assertThat(kinds(result)).containsExactly(UNCLEAR_VALUES);
        ReadingNote note = result.notes().get(0);
        assertThat(note.cells()).hasSize(3).contains(CellPath.of(NORMATIVE + "inForce"));
        assertThat(note.text()).isEqualTo("行政规范性文件 | 3 | 1");
        assertThat(note.in(Locale.CHINA)).startsWith("第34行：表二 · 第二十条第（一）项 · 行政规范性文件：单元格数与表头不一致");
        assertThat(note.in(Locale.ENGLISH))
                .startsWith("Line 34: Table 2 · Article 20(1) · Normative documents has more or fewer cells")
                .endsWith("Printed: 行政规范性文件 | 3 | 1");
        assertThat(result.lostValues()).isEqualTo(2);
        assertThat(result.lostCells()).isEqualTo(3);
    }

    @Test
    void anEmptyCellIsBlankAndWasNotLost() {
        ReadResult result = read(standardWith("\t3\t1\t17\n", "\t3\t\t\n"));

        assertThat(result.notes()).isEmpty();
        assertThat(cell(result, NORMATIVE + "repealed")).isEqualTo(Cell.blank());
        assertThat(cell(result, NORMATIVE + "inForce")).isEqualTo(Cell.blank());
    }

    @Test
    void moreValuesThanColumnsAreNotPlaced() {
        ReadResult result = read(standardWith("\t3\t1\t17\n", "\t3\t1\t17\t5\n"));

        assertThat(kinds(result)).containsExactly(TOO_MANY_VALUES);
        assertThat(result.notes().get(0).text()).isEqualTo("行政规范性文件 | 3 | 1 | 17 | 5");
        assertThat(cell(result, NORMATIVE + "issued")).isEqualTo(Cell.blank());
    }

    @Test
    void emptyCellsOnBothSidesAreToldApartByOtherRows() {
        String label = "二、上年结转政府信息公开申请数量\t\t\t";
        ReadResult result = read(standardWith(label + "0\t0\t0\t0\t0\t0\t0\n", label + "\t5\t\t\t\t\t5\n"));

        assertThat(result.notes()).isEmpty();
        assertThat(cell(result, "/applications/carriedOver/commercialEnterprise"))
                .isEqualTo(Cell.count(5));
    }

    @Test
    void emptyCellsOnBothSidesWithoutOtherRowsAreNotGuessed() {
        String values = "1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t10\t11\t12\t42";
        ReadResult result = read(standardWith(values, "\t" + values.substring(0, values.length() - 2) + "\t\t"));

        assertThat(kinds(result)).containsExactly(TOO_FEW_VALUES);
        assertThat(cell(result, "/reviewAndLitigation/review/upheld")).isEqualTo(Cell.blank());
    }

    @Test
    void aMissingRowIsBlankAndNoted() {
        ReadResult result = read(standardWith("行政处罚\t4\t\t\n", ""));

        assertThat(kinds(result)).containsExactly(MISSING_ROW);
        assertThat(result.notes().get(0).cells()).containsExactly(CellPath.of(PENALTIES));
        assertThat(cell(result, PENALTIES)).isEqualTo(Cell.blank());
    }

    @Test
    void aRowThatStandsThereTwiceWithDifferentValuesIsBlank() {
        ReadResult result = read(standardWith("行政处罚\t4\t\t\n", "行政处罚\t4\t\t\n行政处罚\t5\t\t\n"));

        assertThat(kinds(result)).containsExactly(DUPLICATE_ROW);
        assertThat(cell(result, PENALTIES)).isEqualTo(Cell.blank());
        assertThat(read(standardWith("行政处罚\t4\t\t\n", "行政处罚\t4\t\t\n行政处罚\t4\t\t\n"))
                        .report())
                .contains(report(STANDARD));
    }

    @Test
    void aRowTheFormDoesNotHaveIsNotedWithItsValues() {
        ReadResult result = read(standardWith("行政处罚\t4\t\t\n", "行政处罚\t4\t\t\n行政裁决\t7\t\t\n"));

        assertThat(kinds(result)).containsExactly(UNKNOWN_ROW);
        assertThat(result.notes().get(0).text()).isEqualTo("行政裁决 | 7");
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void aRepeatedHeaderAndABareLabelAreNoRows() {
        String header = "\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n总计\n";
        ReadResult result = read(standardWith("\t\t2.重复申请", header + "\t\t2.重复申请"));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report()).contains(report(STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、主动公开政府信息情况\n", "三、收到和处理政府信息公开申请情况\n", "四、政府信息公开行政复议、行政诉讼情况\n"})
    void aTableWithoutHeadingIsRecognisedByWhatStandsInIt(String heading) {
        ReadResult result = read(standardWith(heading, ""));

        assertThat(kinds(result)).containsExactly(MISSING_HEADING);
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void anotherTableAmongProseStaysProse() {
        String own = "项目\t上半年\t下半年\n行政许可\t60\t68\n行政处罚\t1\t3";
        String text = standardWith("解读材料与文件同步发布。", own);

        assertThat(read(text).notes()).isEmpty();
        assertThat(report(text).article20()).isEqualTo(report(STANDARD).article20());
        assertThat(report(text).overview().orElseThrow().passages().get(1).text())
                .isEqualTo("全年通过网站发布各类信息320条。\n" + own);
    }

    @Test
    void aHeaderInYuanIsConvertedAndNoted() {
        String text = standardWith("（单位：万元）\t\t\n行政事业性收费\t25.10", "（单位：元）\t\t\n行政事业性收费\t251,000");

        assertThat(kinds(read(text))).containsExactly(AMOUNT_IN_YUAN);
        assertThat(cell(read(text), "/article20/fees/amount")).isEqualTo(Cell.amount("25.1"));
    }

    @Test
    void aGarbledHeaderIsNotedWithTheCellsOfItsColumn() {
        ReadResult result = read(standardWith("\t科研机构\t", "\t科研单位\t"));

        assertThat(kinds(result)).containsExactly(LABEL_CORRECTED);
        assertThat(result.notes().get(0).cells())
                .hasSize(25)
                .allMatch(cell -> cell.toString().endsWith("/researchInstitution"));
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void aGarbledGroupBesideARowIsNoted() {
        assertThat(read(standardWith("（五）不予处理", "（五）不予处里")).notes()).isEmpty();
        assertThat(kinds(read(standardWith("（五）不予处理", "续表乙")))).containsExactly(UNPLACED_TEXT);
    }

    @Test
    void whatIsNoNumberStaysText() {
        ReadResult result = read(standardWith("行政处罚\t4\t", "行政处罚\t若干\t"));

        assertThat(kinds(result)).containsExactly(VALUE_NOT_A_NUMBER);
        assertThat(cell(result, PENALTIES)).isEqualTo(Cell.text("若干"));
        assertThat(result.notes().get(0).cells()).isEqualTo(List.of(CellPath.of(PENALTIES)));
    }

    /** A value in a row of another width than its header is not placed by where it happens to stand on the line. */
    @Test
    void behindATabNoPlaceOnTheLineTellsTheColumn() {
        String text = TRIAL.replaceAll("(?m)^(行政许可\t).*$", "\t第二十条第（五）项\t$1" + "7\t\t");

        ReadResult result = read(text);

        assertThat(text).isNotEqualTo(TRIAL);
        assertThat(List.of("previousYearItems", "change", "decisions"))
                .extracting(column -> cell(result, "/article20/licensing/" + column))
                .containsOnly(Cell.blank());
        assertThat(result.notes()).anySatisfy(note -> assertThat(note.text()).contains("7"));
    }

    /** The end of one label and the rest of another, rows below, are no label. */
    @Test
    void aLabelIsNotPutTogetherAcrossOtherRows() {
        String text = STANDARD.replace("2.重复申请", "2.重复 申请")
                .replace("1.申请人无正当理由逾期", "1 .申请 人无正当 理由 逾期")
                .replace("（六）其他处理", "（ 六)其他 处 理")
                .replace('\t', ' ');

        ReadResult result = read(text);

        assertThat(cell(result, "/applications/results/notProcessed/repeatedRequest/total"))
                .isEqualTo(Cell.count(3));
        assertThat(cell(result, "/applications/results/other/correctionOverdue/total"))
                .isEqualTo(Cell.count(2));
    }

    @Test
    void ofPiecesThatLabelsShareTheClosestAreOne() {
        String text = TRIAL.replace("行政处罚", "行政 处罚")
                .replace("行政强制", "行 政强制")
                .replace("行政事业性收费", "行政 事业性收费")
                .replace('\t', ' ');

        ReadResult result = read(text);

        assertThat(cell(result, "/article20/penalties/previousYearItems")).isEqualTo(Cell.count(33));
        assertThat(cell(result, "/article20/fees/previousYearItems")).isEqualTo(Cell.count(2));
    }

    /** 其他处理 is a row of one form, and in the other a group, whose first row stands beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"\t", " ", "|"})
    void aGroupDoesNotTakeTheValuesOfARowThatItsFormDoesNotHave(String between) {
        String tableTwo = "(?s)(?<=主动公开政府信息情况\n).*(?=\n三、收到和处理)";
        Matcher trial = Pattern.compile(tableTwo).matcher(TRIAL);
        assertThat(trial.find()).isTrue();
        String mixed = STANDARD.replaceAll(tableTwo, trial.group()).replace("\t", between);

        ReadResult result = read(mixed);

        assertThat(result.report().orElseThrow().form()).isEqualTo(Form.FORM_2019);
        CellPath other = Form.FORM_2019.cells().stream()
                .filter(cell -> cell.row().label().zh().equals("（六）其他处理"))
                .findFirst()
                .orElseThrow()
                .path();
        assertThat(result.report().orElseThrow().cell(other)).isEqualTo(Cell.blank());
        assertThat(result.notes()).anySatisfy(note -> assertThat(note.cells()).contains(other));
    }

    @Test
    void sectionFourHasOneLineOfValues() {
        String values = "1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t10\t11\t12\t42\n";

        assertThat(read(standardWith(values, values + "\n" + values)).notes()).isEmpty();
        assertThat(kinds(read(standardWith(values, values + "\n" + values.replace('7', '8')))))
                .containsExactly(DUPLICATE_ROW);
        assertThat(kinds(read(standardWith(values, "")))).containsExactly(MISSING_ROW);
        assertThat(read(standardWith(values, "\t".repeat(14) + "\n")).notes()).isEmpty();
        assertThat(kinds(read(standardWith(values, values + "行政复议\t1\t2\t3\t4\t10\n"))))
                .containsExactly(UNKNOWN_ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2*", "*2", "2#", "2！"})
    void aMarkedValueThatIsTheNumberOfALabelTooIsNotPassedOver(String marked) {
        String row = "\t\t2.重复申请\t2\t0\t0\t0\t0\t1\t3";
        ReadResult result = read(standardWith(row, "2.重复申请  2  0  " + marked + "  0  0  1  3"));

        assertThat(cell(result, REPEATED + "researchInstitution")).isNotEqualTo(Cell.count(2));
        assertThat(result.notes().stream().flatMap(note -> note.cells().stream()))
                .anyMatch(path -> path.toString().startsWith(REPEATED));
    }

    @Test
    void theEndOfANumberOnALineOfItsOwnIsNotPassedOver() {
        ReadResult result = read(standardWith("行政事业性收费\t25.10\t\t", "行政事业性收费\n25\n.10"));

        assertThat(cell(result, "/article20/fees/amount")).isEqualTo(Cell.blank());
        assertThat(result.notes().stream().flatMap(note -> note.cells().stream()))
                .extracting(Object::toString)
                .contains("/article20/fees/amount");
    }

    @Test
    void marksBetweenValuesAreNoValues() {
        String row = "\t\t2.重复申请\t2\t0\t0\t0\t0\t1\t3";
        ReadResult result = read(standardWith(row, "2.重复申请  2 · 0 · 0 · 0 · 0 · 1 · 3"));

        assertThat(cell(result, REPEATED + "total")).isEqualTo(Cell.count(3));
    }
}
