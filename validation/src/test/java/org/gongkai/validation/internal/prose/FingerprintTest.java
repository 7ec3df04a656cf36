package org.gongkai.validation.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** No letter, and not usual, so that the whole paragraph is normalised. */
    private static final String UNUSUAL = "☃";

    private static Fingerprint of(String paragraph) {
        return Fingerprint.of(paragraph, new Line(0, paragraph.length()));
    }

    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('　', '】')
                .withCharRange('一', '龥')
                .withCharRange('！', '～')
                .ofMaxLength(60);
    }

    @Property
    void isTheSameHoweverItIsMade(@ForAll("paragraphs") String paragraph) {
        assertThat(of(paragraph)).isEqualTo(of(paragraph + UNUSUAL));
    }

    @Property
    void countsTheLettersAndDigits(@ForAll String paragraph) {
        String substance = Fingerprint.substance(paragraph);

        assertThat(of(paragraph).length()).isEqualTo(substance.codePointCount(0, substance.length()));
    }

    @Test
    void doesNotDependOnPunctuationAndWidth() {
        assertThat(of("收到申请１２件，ｆｉ。")).isEqualTo(of("收到 申请12件 ﬁ"));
        assertThat(of("收到申请12件")).isNotEqualTo(of("收到申请21件"));
    }
}
