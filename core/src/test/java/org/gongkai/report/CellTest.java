package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void blankIsNotZero() {
        assertThat(Cell.blank()).isNotEqualTo(Cell.count(0));
        assertThat(Cell.blank().number()).isEmpty();
        assertThat(Cell.notApplicable().number()).isEmpty();
        assertThat(Cell.text("若干").number()).isEmpty();
        assertThat(Cell.count(0).number()).contains(BigDecimal.ZERO);
    }

    @Test
    void anAmountKeepsItsDecimals() {
        assertThat(Cell.amount("25.10")).hasToString("25.10").isNotEqualTo(Cell.amount("25.1"));
        assertThat(Cell.amount(new BigDecimal("1E+3"))).hasToString("1000").isEqualTo(Cell.amount("1000"));
    }

    @Test
    void equalsByValueWhetherSharedOrNot() {
        assertThat(Cell.count(255)).isEqualTo(Cell.change(255)).hasToString("255");
        assertThat(Cell.count(256)).isEqualTo(Cell.change(256)).isNotEqualTo(Cell.count(257));
        assertThat(Cell.text("若干")).hasToString("\"若干\"");
        assertThat(Cell.blank()).hasToString("blank");
    }

    @Test
    void refusesNumbersThatNoCellCanHold() {
        assertThatThrownBy(() -> Cell.count(-1)).hasMessage("A count is not negative: -1");
        assertThatThrownBy(() -> Cell.count(Cell.MAX_NUMBER + 1)).hasMessageContaining("15 digits");
        assertThatThrownBy(() -> Cell.change(-Cell.MAX_NUMBER - 1)).hasMessageContaining("15 digits");
        assertThatThrownBy(() -> Cell.amount("-0.01")).hasMessage("An amount is not negative: -0.01");
        assertThatThrownBy(() -> Cell.amount("1E+15")).hasMessageContaining("15 digits");
        assertThatThrownBy(() -> Cell.amount("1E+2147483647")).hasMessageContaining("15 digits");
        assertThatThrownBy(() -> Cell.amount("1E-21")).hasMessageContaining("20 decimals");
        assertThatThrownBy(() -> Cell.amount("若干")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cell.text(" ")).hasMessageContaining("Cell.blank()");
        assertThat(Cell.change(-Cell.MAX_NUMBER)).hasToString("-999999999999999");
        assertThat(Cell.amount("999999999999999.00000000000000000001").number()).isPresent();
        assertThat(Cell.amount("0")).hasToString("0");
    }

    @Test
    void whatIsPrintedIsReadAsTheSameCell() {
        Column counts = Form.FORM_2021.cells().get(0).column();
        assertThat(List.of(Cell.count(1_234_567), Cell.blank(), Cell.notApplicable(), Cell.text("若干")))
                .allSatisfy(
                        cell -> assertThat(Cell.parse(cell.printed(), counts)).isEqualTo(cell))
                .extracting(Cell::printed)
                .containsExactly("1234567", "", "/", "若干");
        assertThat(Cell.amount("25.10").printed()).isEqualTo("25.10");
    }
}
