package org.gongkai.text;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @Test
    void fullWidthCharactersAndOtherFormsBecomeTheUsualOnes() {
        assertThat(PlainText.normal("（一）２６件")).isEqualTo("(一)26件");
        assertThat(PlainText.normal("总计")).isEqualTo("总计");
        assertThat(PlainText.normal("①㎡")).isEqualTo("1m2");
    }

    @Test
    void marksStayWhatTheyAreWhereOnlyTheWidthCounts() {
        assertThat(PlainText.halfWidth("２６①　﹣")).isEqualTo("26① -");
    }

    @Test
    void spacesAndEverythingButLettersCanGo() {
        assertThat(PlainText.compact(" 总　计 \n")).isEqualTo("总计");
        assertThat(PlainText.compact("总计")).isEqualTo("总计");
        assertThat(PlainText.letters("（一）予以公开：26")).isEqualTo("一予以公开26");
        assertThat(PlainText.isChinese('总')).isTrue();
        assertThat(PlainText.isChinese('a')).isFalse();
    }

    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(PlainText.width("总计26")).isEqualTo(6);
        assertThat(PlainText.width("（ａ）")).isEqualTo(6);
        assertThat(PlainText.width("𠀀")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2E80,A4CF", "F900,FAFF", "FE30,FE4F", "FF01,FF60", "FFE0,FFE6", "20000,3FFFD"})
    void wideCharactersAreThoseOfTheirBlocksAndNoOthers(String first, String last) {
        assertThat(IntStream.of(
                                HexFormat.fromHexDigits(first) - 1,
                                HexFormat.fromHexDigits(first),
                                HexFormat.fromHexDigits(last),
                                HexFormat.fromHexDigits(last) + 1)
                        .map(PlainText::width))
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void everyCharacterIsNormalizedAsUnicodeSaysAndMadeSimple() {
        assertThat(IntStream.range(0, Character.MIN_SURROGATE)
                        .mapToObj(Character::toString)
                        .filter(not(PlainTextTest::isNormalizedAsUnicodeSays)))
                .isEmpty();
        assertThat(PlainText.normal("總計")).isEqualTo("总计");
        assertThat(PlainText.normal("①總計")).isEqualTo("1总计");
    }

    private static boolean isNormalizedAsUnicodeSays(String printed) {
        String usual = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        return PlainText.normal(printed).equals(PlainText.normal(usual))
                && (usual.chars().anyMatch(c -> PlainText.isChinese((char) c))
                        || PlainText.normal(printed).equals(usual));
    }

    @Test
    void aChineseCharacterIsOneFromTheFirstToTheLast() {
        assertThat("一龥".chars()).allMatch(c -> PlainText.isChinese((char) (int) c));
        assertThat("\u4dff\u9fa6".chars()).noneMatch(c -> PlainText.isChinese((char) (int) c));
    }

    @ParameterizedTest
    @CsvSource({
        "0,true",
        "9,true",
        "10,true",
        "999999999,true",
        "'',false",
        "00,false",
        "09,false",
        "1000000000,false",
        "1/,false",
        "1:,false",
        "-1,false",
        "' 1',false"
    })
    void aSmallNumberIsUpToNineDigitsAndNothingElse(String printed, boolean isSmall) {
        assertThat(PlainText.isSmallNumber(printed)).isEqualTo(isSmall);
    }

    @Test
    void textsAreJoinedInEachLanguageByItself() {
        LocalizedText joined =
                LocalizedText.join(" · ", List.of(new LocalizedText("甲", "a"), new LocalizedText("乙", "b")));

        assertThat(joined.in(Locale.CHINESE)).isEqualTo("甲 · 乙");
        assertThat(joined.then(LocalizedText.verbatim("1")).in(Locale.ENGLISH)).isEqualTo("a · b1");
    }
}
