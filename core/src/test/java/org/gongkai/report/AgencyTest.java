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
        "示例市, 示例市人民政府, true",
        "示例市政府, 示例市人民政府, true",
        "示例市人民政府办公室, 示例市政府办, true",
        "示例市人民政府办公室, 示例市人民政府, false",
        "和平街道, 示例市和平街道办事处, false",
        "示例市和平街道, 示例市和平街道办事处, true",
        "示例市发改局, 示例市发展和改革局, true",
        "示例市卫健委, 示例市卫生健康委员会, true",
        "示例市卫健局, 示例市卫生健康委员会, false",
        "示例高新区管委会, 示例高新区管理委员会, true",
        "示例市教育局（示例市体育局）, 示例市教育局, true",
        "示例市住建局, 示例市住房和城乡建设局, true",
        "示例市文旅局, 示例市文物局, false",
        "人民政府, 人民政府, true"
    })
    void isTheSameByNamesInFullAndInShort(String name, String other, boolean same) {
        assertThat(Agency.of(name).isSameAs(Agency.of(other))).isEqualTo(same);
        assertThat(Agency.of(other).isSameAs(Agency.of(name))).isEqualTo(same);
        assertThat(Agency.of(name).isNamedLike(Agency.of(other))).isEqualTo(name.equals(other));
    }

    @Test
    void isCertainlyAnotherByItsCodesOnly() {
        Agency renamed = Agency.of("示例县教育和体育局");

        assertThat(BUREAU.isCertainlyNot(renamed)).isFalse();
        assertThat(BUREAU.withCreditCode(CODE).isCertainlyNot(renamed.withCreditCode(OTHER_CODE)))
                .isTrue();
        assertThat(BUREAU.withDivisionCode(new DivisionCode("410823"))
                        .isCertainlyNot(BUREAU.withDivisionCode(new DivisionCode("410825"))))
                .isTrue();
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
