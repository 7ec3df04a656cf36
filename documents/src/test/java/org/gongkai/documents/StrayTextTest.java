package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.TRIAL;
import static org.gongkai.documents.Fixture.cell;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.report;
import static org.gongkai.documents.Fixture.standardWith;
import static org.gongkai.documents.reading.ReadingNote.Kind.COLUMNS_OUT_OF_ORDER;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNPLACED_TEXT;
import static org.gongkai.documents.reading.ReadingNote.Kind.VALUE_NOT_A_NUMBER;

import java.util.stream.Collectors;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.report.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in, beside or around labels and values and belongs to neither. */
class StrayTextTest {

    private static final String SECRET = "1.属于国家秘密\t0\t0\t0\t0\t0\t1\t1";
    private static final String PENALTIES = "/article20/penalties/decisions";

    @ParameterizedTest
    @ValueSource(strings = {"1. 属于国家秘密 0\t0\t0", "1.属于国家秘密0\t0\t0", "1.属于国家秘密　０\t0\t0"})
    void aValueGluedToItsLabelIsPartedFromIt(String glued) {
        ReadResult result = read(standardWith(SECRET, glued + "\t0\t0\t1\t1"));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void aValueGluedToAGarbledLabelIsNotGuessed() {
        ReadResult result = read(standardWith("1.属于国家秘密\t0", "1.属于国家机密0"));

        assertThat(kinds(result)).isNotEmpty();
        assertThat(cell(result, "/applications/results/denied/stateSecret/total"))
                .isEqualTo(Cell.blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三、本年度办理结果",
                "四、结转下年度继续办理",
                "行政复议\t",
                "1\t2\t3\t4\t10\t5",
                "五、存在",
                "六、其他",
                "示例县教育局\n\n2024",
                "四、政府信息公开行政复议"
            })
    void aNumberAloneIsAPageNumber(String next) {
        for (String number : new String[] {"7", "\n１２\n", "7\t\t"}) {
            ReadResult result = read(standardWith("\n" + next, "\n" + number + "\n" + next));

            assertThat(result.notes()).isEmpty();
            assertThat(result.report()).contains(report(STANDARD));
        }
        assertThat(read(STANDARD + "7\n")).isEqualTo(read(STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26①", "12²", "26¹", "㊂", "⒓", "㈡"})
    void aFootnoteMarkIsNoDigit(String printed) {
        ReadResult result = read(standardWith("行政处罚\t4\t", "行政处罚\t" + printed + "\t"));

        assertThat(kinds(result)).containsExactly(VALUE_NOT_A_NUMBER);
        assertThat(cell(result, PENALTIES)).isEqualTo(Cell.text(printed));
    }

    @ParameterizedTest
    @CsvSource({"五万元,5", "五万,text", "5万,text"})
    void tenThousandWithoutYuanIsNoAmount(String printed, String amount) {
        ReadResult result = read(standardWith("25.10", printed));

        assertThat(cell(result, "/article20/fees/amount"))
                .isEqualTo(amount.equals("text") ? Cell.text(printed) : Cell.amount(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0", "\u3000", "\u2007", "\u202F", "\u2003", "\u200B", "\uFEFF", "\u00AD", "\u202D", "\u2060"
            })
    void spacesAndInvisibleCharactersAreNothing(String nothing) {
        String text = STANDARD.replace(
                        "\t4\t\t\n", "\t" + nothing + "4" + nothing + "\t" + nothing + "\t" + nothing + "\n")
                .replace("行政处罚", nothing + "行政" + nothing + "处罚")
                .replace("43\t5\t0", "43\t5\t0" + nothing)
                .replace("\n五、存在", "\n" + nothing + "\n五、" + nothing + "存在");

        assertThat(read(text).notes()).isEmpty();
        assertThat(read(text).report()).contains(report(STANDARD));
        assertThat(cell(read(standardWith("行政处罚\t4", "行政处罚\t" + nothing)), PENALTIES))
                .isEqualTo(Cell.blank());
    }

    @ParameterizedTest
    @CsvSource({"'\t3\t1\t17', 备注", "'行政许可\t128', 见附件", "'\t10\t5\t6\t7\t8\t26\t9\t10\t11\t12\t42', 含上年"})
    void aRemarkBehindAllValuesIsNoted(String values, String remark) {
        ReadResult result = read(STANDARD.replace(values, values + "\t" + remark));

        assertThat(kinds(result)).containsExactly(UNPLACED_TEXT);
        assertThat(result.notes().get(0).text()).isEqualTo(remark);
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void sectionFourMayBeBrokenOrHaveWords() {
        String values = "1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t10\t11\t12\t42";
        String broken = "1\t2\t3\t4\t10\t5\t6\t7\n8\t26\t9\t10\t11\t12\t42";
        ReadResult nothing = read(standardWith(values, "无" + "\t无".repeat(14)));

        assertThat(read(standardWith(values, broken)).notes()).isEmpty();
        assertThat(read(standardWith(values, broken)).report()).contains(report(STANDARD));
        assertThat(kinds(nothing)).hasSize(15).containsOnly(VALUE_NOT_A_NUMBER);
        assertThat(cell(nothing, "/reviewAndLitigation/review/upheld")).isEqualTo(Cell.text("无"));
    }

    @Test
    void aHeaderInAnotherOrderIsNoted() {
        ReadResult result = read(standardWith("商业企业\t科研机构", "科研机构\t商业企业"));

        assertThat(kinds(result)).containsExactly(COLUMNS_OUT_OF_ORDER);
        assertThat(result.notes().get(0).cells()).isNotEmpty();
    }

    @Test
    void tabsAroundEveryLineDoNoHarm() {
        for (String text : new String[] {STANDARD, TRIAL}) {
            String tabs = text.lines().map(line -> line + "\t\t\n").collect(Collectors.joining());

            assertThat(read(tabs)).isEqualTo(read(text));
        }
    }

    @Test
    void aLineOfProseMayBeIndentedByTabs() {
        String text = STANDARD.replace("示例县教育局2023", "\t\t示例县教育局2023")
                .replace("一、总体", "\t一、总体")
                .replace("\n示例县教育局\n\n2024", "\n\t\t\t示例县教育局\n\t\t\t2024")
                .replace("（二）依申请公开", "\t（二）依申请公开");

        assertThat(read(text)).isEqualTo(read(STANDARD.replace("教育局\n\n2024", "教育局\n2024")));
    }
}
