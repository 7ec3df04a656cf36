package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedCellTest {

    private static final Column COUNT = column("/applications/newlyReceived/total");
    private static final Column CHANGE = column("/article20/licensing/change");
    private static final Column AMOUNT = column("/article20/procurement/amount");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "１２|12",
                "1,234|1234",
                "1，234，567|1234567",
                "0件|0",
                "12 件|12",
                "3宗|3",
                "零|0",
                "十二|12",
                "二十|20",
                "一百零二件|102",
                "一万二千三百四十五|12345",
                "三百五十万|3500000",
                "999999999999999|999999999999999"
            })
    void aCountIsReadHoweverItIsWritten(String printed, long count) {
        assertThat(Cell.parse(printed, COUNT)).isEqualTo(Cell.count(count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-3",
                "+3",
                "增2",
                "12.0",
                "1 234",
                "12,34",
                "1000000000000000",
                "一",
                "若干",
                "无",
                "约5件",
                "5-6",
                "一百二",
                "二三",
                "十零",
                "一零五",
                "零零",
                "百",
                "万",
                "万一",
                "一十百",
                "1e3",
                "3%",
                "251000元",
                "九九九九九九九九九九九九九九九九九九九九九",
                "00000000000000000000000000000000000000000001"
            })
    void anythingElseInACountStaysText(String printed) {
        assertThat(Cell.parse(printed, COUNT)).isEqualTo(Cell.text(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "-", "－", "—", "——", "--", "–", "_", "＿", " 不适用 "})
    void aMarkSaysThatTheCellDoesNotApply(String printed) {
        assertThat(Cell.parse(printed, COUNT)).isEqualTo(Cell.notApplicable());
        assertThat(Cell.parse(printed, CHANGE)).isEqualTo(Cell.notApplicable());
        assertThat(Cell.parse(printed, AMOUNT)).isEqualTo(Cell.notApplicable());
    }

    @ParameterizedTest
    @CsvSource({"+3,3", "-3,-3", "−3,-3", "－３,-3", "减2,-2", "减少2项,-2", "增2,2", "增加 2,2", "0,0", "5,5", "减三,-3"})
    void aChangeMayHaveASign(String printed, long change) {
        assertThat(Cell.parse(printed, CHANGE)).isEqualTo(Cell.change(change));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "0.00|0.00",
                "25.10|25.10",
                "25.1万元|25.1",
                "251000元|25.1",
                "251,000.50 元|25.10005",
                "0元|0",
                "20000元|2",
                "3亿元|30000",
                "12.5百万元|1250",
                "1，234.5|1234.5",
                "零|0"
            })
    void anAmountIsInTenThousandYuan(String printed, String amount) {
        assertThat(Cell.parse(printed, AMOUNT)).isEqualTo(Cell.amount(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "25.1.2", "25万", "3美元", ".5", "1000000000000000", "0.123456789012345678901"})
    void anythingElseInAnAmountStaysText(String printed) {
        assertThat(Cell.parse(printed, AMOUNT)).isEqualTo(Cell.text(printed));
    }

    private static Column column(String path) {
        for (Form form : Form.values()) {
            if (form.cell(CellPath.of(path)).isPresent()) {
                return form.cell(CellPath.of(path)).orElseThrow().column();
            }
        }
        throw new IllegalArgumentException(path);
    }

    @Test
    void aUnitThatIsNotClearLeavesTheAmountAsText() {
        assertThat(Cell.parse("25.1", AMOUNT, Optional.empty())).isEqualTo(Cell.text("25.1"));
        assertThat(Cell.parse("251000元", AMOUNT, Optional.empty())).isEqualTo(Cell.amount("25.1"));
        assertThat(Cell.parse("251000", AMOUNT, Optional.of(MoneyUnit.YUAN))).isEqualTo(Cell.amount("25.1"));
    }

    @Test
    void aNumberBecomesACellByTheUnitOfItsColumn() {
        assertThat(Cell.of(new BigDecimal("12.0"), COUNT)).isEqualTo(Cell.count(12));
        assertThat(Cell.of(new BigDecimal("-3"), CHANGE)).isEqualTo(Cell.change(-3));
        assertThat(Cell.of(new BigDecimal("12"), AMOUNT)).isEqualTo(Cell.amount("12"));
        assertThatThrownBy(() -> Cell.of(new BigDecimal("1.5"), COUNT)).hasMessageContaining("whole number");
        assertThatThrownBy(() -> Cell.of(new BigDecimal("-1"), COUNT)).hasMessageContaining("not negative");
    }
}
