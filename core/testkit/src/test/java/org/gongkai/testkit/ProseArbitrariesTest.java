package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gongkai.form.Aspect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseArbitrariesTest {

    @Property(tries = 200)
    @Domain(ReportDomain.class)
    void aLieStandsInTheProseAndIsNotTheTruth(@ForAll Lie lie) {
        assertThat(lie.told()).isNotEqualTo(lie.truth());
        assertThat(lie.sentence()).contains(lie.figure());
        assertThat(lie.report()
                        .overview()
                        .orElseThrow()
                        .passage(Aspect.DISCLOSURE_ON_REQUEST)
                        .orElseThrow()
                        .text())
                .contains(lie.sentence());
        assertThat(lie).asString().startsWith(lie.told() + " instead of " + lie.truth());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "10, 十",
        "12, 十二",
        "20, 二十",
        "101, 一百零一",
        "110, 一百一十",
        "1010, 一千零一十",
        "100000, 十万",
        "120304, 十二万零三百零四",
        "100000000, 100000000"
    })
    void numeralsAreWrittenAsAClerkWritesThem(long count, String numerals) {
        assertThat(Notation.NUMERALS.write(count)).isEqualTo(numerals);
    }

    @ParameterizedTest
    @CsvSource({"DIGITS, 1234", "GROUPED, '1,234'", "FULL_WIDTH, １２３４", "SPACED, ' 1234 '", "NUMERALS, 一千二百三十四"})
    void everyNotationWritesTheSameCount(Notation notation, String written) {
        assertThat(notation.write(1234)).isEqualTo(written);
    }
}
