package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProsePathTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/title|标题|Title",
                "/overview|一、总体情况|1. Overview",
                "/overview/0/heading|一、总体情况 · 第1段标题|1. Overview · heading of passage 1",
                "/overview/12/text|一、总体情况 · 第13段|1. Overview · passage 13",
                "/article20/remarks|二、主动公开政府信息情况 · 表格以外的文字|2. Proactive disclosure · text beside the table",
                "/problemsAndImprovements|五、存在的主要问题及改进情况|5. Main problems and improvements",
                "/otherMatters/text|六、其他需要报告的事项|6. Other matters to report"
            })
    void aPointerAndItsPathNameTheSamePlace(String pointer, String zh, String en) {
        ProsePath path = ProsePath.of(pointer);

        assertThat(path).hasToString(pointer);
        assertThat(path.label().zh()).isEqualTo(zh);
        assertThat(path.label().en()).isEqualTo(en);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "/title/0",
                "/overview/text",
                "/overview/0",
                "/overview/00/text",
                "/overview/0/remarks",
                "/overview/9999999999/text",
                "/article20/text",
                "/problemsAndImprovements/text",
                "/otherMatters/0/text",
                "/nothing"
            })
    void whereNoReportHasATextThereIsNoPath(String pointer) {
        assertThatThrownBy(() -> ProsePath.of(pointer)).hasMessage("No report has a text at \"" + pointer + "\"");
    }

    @Test
    void everySectionButTheFirstHasOneText() {
        assertThat(ProsePath.text(Section.OTHER_MATTERS)).isEqualTo(ProsePath.of("/otherMatters/text"));
        assertThat(ProsePath.text(Section.PROBLEMS_AND_IMPROVEMENTS))
                .isEqualTo(ProsePath.whole(Section.PROBLEMS_AND_IMPROVEMENTS));
        assertThat(ProsePath.text(Section.REVIEW_AND_LITIGATION).section()).contains(Section.REVIEW_AND_LITIGATION);
        assertThatThrownBy(() -> ProsePath.text(Section.OVERVIEW)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ProsePath.passageHeading(3).passage()).hasValue(3);
        assertThat(ProsePath.title().passage()).isEmpty();
    }

    @Test
    void pathsAreOrderedAsTheReportIs() {
        List<ProsePath> inOrder = List.of(
                ProsePath.title(),
                ProsePath.whole(Section.OVERVIEW),
                ProsePath.passageHeading(2),
                ProsePath.passage(2),
                ProsePath.passage(10),
                ProsePath.text(Section.ARTICLE_20),
                ProsePath.text(Section.OTHER_MATTERS));

        assertThat(new TreeSet<>(inOrder)).containsExactlyElementsOf(inOrder);
    }
}
