package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({"零, 0", "〇, 0", "十二, 12", "两千, 2000", "一百零二, 102", "一百一十, 110", "三千零五十, 3050", "一万二千, 12000"})
    void readsNumeralsWrittenOut(String numerals, long number) {
        assertThat(ChineseNumber.parse(numerals)).isEqualTo(OptionalLong.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一百二", "二三", "百", "十十", "一百零零二", "一百零一十", "若干", "12"})
    void guessesNothing(String numerals) {
        assertThat(ChineseNumber.parse(numerals)).isEmpty();
    }
}
