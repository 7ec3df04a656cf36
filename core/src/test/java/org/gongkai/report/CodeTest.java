package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    /** A code in public use. */
    private static final String VALID = "9144030071526726XG";

    @Test
    void aCreditCodeChecksItself() {
        assertThat(new CreditCode(VALID).isValid()).isTrue();
        assertThat(new CreditCode(VALID).expectedCheckCharacter()).contains('G');
        assertThat(new CreditCode(" " + VALID + "\n")).isEqualTo(new CreditCode(VALID));
    }

    @Property
    void everySingleWrongCharacterOfACreditCodeIsFound(
            @ForAll @IntRange(max = 17) int place, @ForAll @IntRange(max = 30) int character) {
        char[] code = VALID.toCharArray();
        char other = "0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(character);
        boolean same = code[place] == other;
        code[place] = other;

        assertThat(new CreditCode(new String(code)).isValid()).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9144030071526726X", "9144030071526726XGG", "9144030O71526726XG", "9144030071526726xg"})
    void aMalformedCreditCodeIsKeptButNotWellFormed(String text) {
        CreditCode code = new CreditCode(text);

        assertThat(code).hasToString(text);
        assertThat(code.isWellFormed()).isFalse();
        assertThat(code.isValid()).isFalse();
        assertThat(code.expectedCheckCharacter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "410000, PROVINCIAL",
        "410800, PREFECTURAL",
        "410823, COUNTY",
        "410823101, TOWNSHIP",
        "410823101202, TOWNSHIP",
        "990000,",
        "41082,",
        "4108231,",
        "41082X,"
    })
    void aDivisionCodeTellsTheLevel(String text, AgencyLevel level) {
        DivisionCode code = new DivisionCode(text);

        assertThat(code.level()).isEqualTo(Optional.ofNullable(level));
        assertThat(code.isWellFormed()).isEqualTo(level != null);
        assertThat(code).hasToString(text);
    }

    @Test
    void anEmptyCodeIsNone() {
        assertThatThrownBy(() -> new CreditCode(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DivisionCode("")).isInstanceOf(IllegalArgumentException.class);
    }
}
