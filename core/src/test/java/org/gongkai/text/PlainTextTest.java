package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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

    @Test
    void textsAreJoinedInEachLanguageByItself() {
        LocalizedText joined =
                LocalizedText.join(" · ", List.of(new LocalizedText("甲", "a"), new LocalizedText("乙", "b")));

        assertThat(joined.in(Locale.CHINESE)).isEqualTo("甲 · 乙");
        assertThat(joined.then(LocalizedText.verbatim("1")).in(Locale.ENGLISH)).isEqualTo("a · b1");
    }
}
