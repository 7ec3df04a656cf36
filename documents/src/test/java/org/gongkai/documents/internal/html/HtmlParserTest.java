package org.gongkai.documents.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlParserTest {

    /** What stands in a cell, and what is read of it: the text, then what was left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <s>9</s>34                                                      | 34 STRUCK_OUT:9
            <del>9</del><del>8</del>34                                      | 34 STRUCK_OUT:98
            3<s>9</s>4                                                      | 3 4 STRUCK_OUT:9
            <span style="text-decoration: line-through">9</span>34          | 34 STRUCK_OUT:9
            <span class="old">9<b>8</b></span>34                            | 34 STRUCK_OUT:98
            <s style="text-decoration:none">34</s>                          | 34
            <span style="text-decoration:underline">34</span>               | 34
            34<sup>1</sup>                                                  | 34 RAISED_OR_LOWERED:1
            <sup>1</sup>34                                                  | 34 RAISED_OR_LOWERED:1
            34<sub>[2]</sub>                                                | 34 RAISED_OR_LOWERED:[2]
            34<span style="vertical-align:super;font-size:8pt">1</span>     | 34 RAISED_OR_LOWERED:1
            34<span style="position:relative;top:-4px">1</span>             | 34 RAISED_OR_LOWERED:1
            <span style="position:relative;top:-4px">34</span>              | 34
            <p style="vertical-align:middle">34</p>                         | 34
            <ruby>34<rp>(</rp><rt>1</rt><rp>)</rp></ruby>                   | 34 RAISED_OR_LOWERED:1
            34<a href="#fn1">1</a>                                          | 34 RAISED_OR_LOWERED:1
            34<a href="#fn1">[注1]</a>                                      | 34 RAISED_OR_LOWERED:[注1]
            <a href="#top">34</a>                                           | 34
            <a href="list.html">34</a>                                      | 34
            <span style="display:none">9</span>34                           | 34 HIDDEN:9
            3<span style="visibility:hidden">9</span>4                      | 3 4 HIDDEN:9
            <span style="visibility:hidden">9<i style="visibility:visible">34</i></span> | 34 HIDDEN:9
            <span hidden>9</span>34                                         | 34 HIDDEN:9
            <span style="opacity: 0">9</span>34                             | 34 HIDDEN:9
            <span style="font-size:0">9</span>34                            | 34 HIDDEN:9
            <span style="font:0/0 a">9</span>34                             | 34 HIDDEN:9
            <span style="font-size:0">9<i style="font-size:12px">34</i></span> | 34 HIDDEN:9
            <span style="color:#fff">9</span>34                             | 34 HIDDEN:9
            <font color="white">9</font>34                                  | 34 HIDDEN:9
            <span style="color:transparent">9</span>34                      | 34 HIDDEN:9
            <p style="background:#036;color:#fff">34</p>                    | 34
            <span style="position:absolute;left:-9999px">9</span>34         | 34 HIDDEN:9
            <span style="position:absolute;clip:rect(0,0,0,0)">9</span>34   | 34 HIDDEN:9
            <span style="clip-path:inset(50%)">9</span>34                   | 34 HIDDEN:9
            <span style="display:inline-block;width:0;overflow:hidden">9</span>34 | 34 HIDDEN:9
            <span style="text-indent:-999em;display:inline-block">9</span>34 | 34 HIDDEN:9
            <span style="transform:scale(0)">9</span>34                     | 34 HIDDEN:9
            <span class="gone">9</span>34                                   | 34 HIDDEN:9
            <span class="gone shown">34</span>                              | 34
            <span class="printed">9</span>34                                | 349
            <span class="sr-only">9</span>34                                | 34 HIDDEN:9
            <details><summary>34</summary>9</details>                       | 34 HIDDEN:9
            <details open><summary>34</summary>9</details>                  | 34/9
            <template>9</template>34                                        | 34
            <!-- 9 -->34                                                    | 34
            34<br>12                                                        | 34/12
            <p>34</p><p>12</p>                                              | 34/12
            <span style="display:block">34</span>12                         | 34/12
            <span style="white-space:pre-line">34&#10;12</span>             | 34/12
            &#x202E;43&#x202C;                                              | 34 SHOWN_OTHERWISE:43
            <bdo dir="rtl">43</bdo>                                         | 34 SHOWN_OTHERWISE:43
            3&#x200B;4&#xAD;                                                | 34
            <span class="one">4</span>                                      | 34
            100m<sup>2</sup>                                                | 100m²
            <input type="text" value="34">                                  | 34
            ½                                                               | ½
            """)
    void theTextOfACellIsWhatABrowserShows(String html, String expected) {
        String page = """
                <style>.old { text-decoration: underline line-through } .gone { display: none }
                @media screen { td .shown { display: inline !important } } @media print { .printed { display: none } }
                .one::before { content: "3" }</style><table><tr><td>数量</td><td>%s</td></tr></table>""";

        List<Block> blocks = parse(page.formatted(html)).blocks();

        GridCell cell = ((Grid) blocks.get(0)).rows().get(0).cells().get(1);
        assertThat(printed(cell)).isEqualTo(expected.equals("349") ? "934" : expected);
    }

    @Test
    void whiteOnAColourThatIsDeclaredElsewhereIsSeenUnlessItIsANumber() {
        String page =
                "<link rel='stylesheet' href='a.css'><table style='color:white'><tr><td>总计</td><td>9</td></tr></table>";

        Grid grid = (Grid) parse(page).blocks().get(0);

        assertThat(grid.rows().get(0).cells())
                .extracting(HtmlParserTest::printed)
                .containsExactly("总计", " HIDDEN:9");
    }

    @Test
    void hiddenRowsAndCellsAreNotThere() {
        String page = """
                <table><tr><td>a</td><td style="display:none">9</td><td>1</td></tr>
                <tr style="display:none"><td>b</td><td>9</td></tr>
                <tr><td>c</td><td style="visibility:hidden">9</td><td>2</td></tr></table>""";

        Grid grid = (Grid) parse(page).blocks().get(0);

        assertThat(grid.rows())
                .extracting(
                        row -> row.cells().stream().map(HtmlParserTest::printed).toList())
                .containsExactly(List.of("a", "1"), List.of("c", " HIDDEN:9", "2"));
    }

    @Test
    void aParagraphKeepsWhatIsReadAndMarksTheRest() {
        Paragraph paragraph = (Paragraph) parse("<p>收到<s>9</s>3<sup>1</sup>件，面积5m<sup>2</sup><i hidden>秘</i></p>")
                .blocks()
                .get(0);

        assertThat(printed(paragraph.cell())).isEqualTo("收到3件，面积5m² STRUCK_OUT:9 RAISED_OR_LOWERED:1");
    }

    static String printed(GridCell cell) {
        return cell.text().replace('\n', '/')
                + cell.marks().stream()
                        .map(mark -> " " + mark.kind() + ":" + mark.text())
                        .collect(Collectors.joining());
    }

    private static SourceDocument parse(String html) {
        return HtmlParser.parse(html, ReadingLimits.standard());
    }
}
