package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {

    private static final CreditCode CODE = new CreditCode("91350100M000100Y43");
    private static final CreditCode OTHER_CODE = new CreditCode("12100000400000624D");
    private static final CreditCode INVALID_CODE = new CreditCode("91350100M000100Y44");

    private static final Agency BUREAU = Agency.of("示例县教育局");

    @ParameterizedTest
    @CsvSource({"示例县教育局, 示例县教育局, true", "示例县教育局, '示例县　教育局 ', true", "第１教育局, 第1教育局, true", "示例县教育局, 示例县财政局, false"})
    void isTheSameByNameButForWhiteSpaceAndWidth(String name, String other, boolean same) {
        assertThat(Agency.of(name).isSameAs(Agency.of(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "410823, 410823, true",
        "410823, 410823000000, true",
        "410823000, 410823, true",
        "410823, 410825, false",
        "410823101, 410823, false",
        "410823, 4108, true",
        "410800, 41082, true"
    })
    void isAnotherOfTheSameNameInAnotherDivision(String code, String other, boolean same) {
        assertThat(BUREAU.withDivisionCode(new DivisionCode(code))
                        .isSameAs(BUREAU.withDivisionCode(new DivisionCode(other))))
                .isEqualTo(same);
        assertThat(BUREAU.withDivisionCode(new DivisionCode(code)).isSameAs(BUREAU))
                .isTrue();
    }

    @Test
    void isDecidedByCreditCodesWhereBothAreValid() {
        Agency renamed = Agency.of("示例县教育和体育局").withCreditCode(CODE);

        assertThat(BUREAU.withCreditCode(CODE).isSameAs(renamed)).isTrue();
        assertThat(BUREAU.withCreditCode(CODE).isSameAs(BUREAU.withCreditCode(OTHER_CODE)))
                .isFalse();
        assertThat(BUREAU.withCreditCode(CODE).isSameAs(BUREAU.withCreditCode(INVALID_CODE)))
                .isTrue();
        assertThat(BUREAU.withCreditCode(CODE).isSameAs(BUREAU)).isTrue();
    }

    @Test
    void isTheSameAsNoOtherWithoutCodeAndName() {
        Agency unknown = Agency.builder().build();

        assertThat(unknown.isSameAs(unknown)).isFalse();
        assertThat(unknown.identifiers()).isEmpty();
    }

    @Test
    void hasAnIdentifierInCommonWithOneThatIsTheSame() {
        assertThat(BUREAU.withCreditCode(CODE).identifiers()).containsExactlyInAnyOrder("91350100M000100Y43", "示例县教育局");
        assertThat(BUREAU.withCreditCode(INVALID_CODE).identifiers()).containsExactly("示例县教育局");
    }
}
