package org.gongkai.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link ValidCreditCode} and {@link ValidDivisionCode}. */
class CodeConstraintTest {

    private static final Validator ZH = Validators.speaking(Locale.CHINA);
    private static final Validator EN = Validators.withoutExpressions(Locale.UK);

    record Credit(@ValidCreditCode CharSequence code) {}

    record Division(@ValidDivisionCode String code) {}

    record Many(List<@ValidDivisionCode String> divisions) {}

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "9144030071526726XG")
    void aCreditCodeIsRightOrNotThere(String code) {
        assertThat(ZH.validate(new Credit(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "9144030071526726XH", "9144030071526726X", " 9144030071526726XG", "${1+1}"})
    void everythingElseIsNoCreditCode(String code) {
        assertThat(ZH.validate(new Credit(new StringBuilder(code))))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("不是正确的统一社会信用代码：应为18位数字或大写字母（不含I、O、S、V、Z），末位为校验码");
        assertThat(EN.validate(new Credit(code)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("is no unified social credit code: it has to have 18 digits or capital letters other "
                        + "than I, O, S, V, Z, the last of which checks the others");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"410000", "410823", "410823101", "410823101202"})
    void aDivisionCodeIsWellFormedOrNotThere(String code) {
        assertThat(ZH.validate(new Division(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u3000", "41082", "010823", "41O823", "410823 "})
    void everythingElseIsNoDivisionCode(String code) {
        assertThat(ZH.validate(new Division(code)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("不是正确的行政区划代码：应为6位、9位或12位数字，前两位为省级代码");
        assertThat(EN.validate(new Division(code)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("is no administrative division code: it has to have 6, 9 or 12 digits and begin with "
                        + "that of a province");
    }

    @Test
    void elementsOfContainersAreCheckedOneByOne() {
        assertThat(ZH.validate(new Many(List.of("410823", "0"))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("divisions[1].<list element>");
    }
}
