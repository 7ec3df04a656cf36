package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.cell;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.standardWith;
import static org.gongkai.documents.reading.ReadingNote.Kind.AMOUNT_IN_YUAN;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNCLEAR_UNIT;

import org.gongkai.documents.reading.ReadResult;
import org.gongkai.report.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyUnitTest {

    private static final String HEADER = "本年收费金额（单位：万元）\t\t\n行政事业性收费\t25.10";
    private static final String FEES = "/article20/fees/amount";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年收费金额（单位：元）",
                "收费金额（元）",
                "本年收费总金额（单位：元）",
                "本年收费金额/元",
                "本年收费金额单位：元",
                "本年收费金额 元",
                "本年收费金额（人民币元）",
                "本年收费金额（单 位：元 ）",
                "本年收费金额\n（单位：元）",
                "本年收费金额\n\t单位：元",
                "本年收费金额\t（单位：元）",
                "本年收费金额\t元"
            })
    void yuanAreConvertedWhereverTheyAreStated(String header) {
        ReadResult result = read(standardWith(HEADER, header + "\n行政事业性收费\t1010"));

        assertThat(kinds(result)).contains(AMOUNT_IN_YUAN);
        assertThat(cell(result, FEES)).isEqualTo(Cell.amount("0.101"));
        assertThat(result.notes()).noneMatch(note -> note.message().zh().contains("不影响数值的读取"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年收费金额（单位：万\n元）", "本年收费金额（单位：万\t\t\n元）\t\t"})
    void aUnitThatALineBreakPartsIsOne(String header) {
        ReadResult result = read(standardWith(HEADER, header + "\n行政事业性收费\t25.10"));

        assertThat(kinds(result)).doesNotContain(AMOUNT_IN_YUAN);
        assertThat(cell(result, FEES)).isEqualTo(Cell.amount("25.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政事业性收费（元）\t1010", "行政事业性收费\t1010\n单位：元", "行政事业性收费\t1010元"})
    void yuanMayBeStatedInTheRow(String row) {
        assertThat(cell(read(standardWith(HEADER, "本年收费金额\n" + row)), FEES)).isEqualTo(Cell.amount("0.101"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"情况（单位：元）\n", "情况（单位： 元）：\n", "情况\n单位：元\n"})
    void yuanMayBeStatedAboveTheTable(String end) {
        String text = standardWith("（单位：万元）", "");
        ReadResult result = read(text.replace("主动公开政府信息情况\n", "主动公开政府信息" + end));

        assertThat(kinds(result)).containsExactly(AMOUNT_IN_YUAN);
        assertThat(cell(result, FEES)).isEqualTo(Cell.amount("0.00251"));
    }

    @ParameterizedTest
    @CsvSource({"千元,101", "百元,10.1", "亿元,10100000", "百万元,101000", "人民币万元,1010", "万元人民币,1010"})
    void anotherMultipleIsConvertedByItsFactor(String unit, String amount) {
        ReadResult result = read(standardWith(HEADER, "本年收费金额（单位：" + unit + "）\n行政事业性收费\t1010"));

        assertThat(cell(result, FEES)).isEqualTo(Cell.amount(amount));
        assertThat(kinds(result)).hasSize(amount.equals("1010") ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"美元", "欧元", "元或万元", "元、万元"})
    void anyOtherUnitLeavesText(String unit) {
        ReadResult result = read(standardWith(HEADER, "本年收费金额（单位：" + unit + "）\n行政事业性收费\t1010"));

        assertThat(kinds(result)).contains(UNCLEAR_UNIT);
        assertThat(cell(result, FEES)).isEqualTo(Cell.text("1010"));
    }
}
