package org.gongkai.documents.internal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.UnreadableSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            <span style="scale:0">9</span>34                                | 34 HIDDEN:9
            <span style="zoom:.001">9</span>34                              | 34 HIDDEN:9
            <span style="zoom:110%">34</span>                               | 34
            <span style="display:var(--on)">9</span>34                      | 34 HIDDEN:9
            34<span style="display:inline-block;transform:translateY(-40%) scale(.6)">1</span> | 34 RAISED_OR_LOWERED:1
            <span style="transform:translateY(-2px)">34</span>              | 34
            <span style="transform:translateX(-100vw)">9</span>34           | 34 HIDDEN:9
            <span style="transform:rotate(2deg) translate(9999px, 0)">9</span>34 | 34 HIDDEN:9
            <span style="translate:-9999px 0">9</span>34                    | 34 HIDDEN:9
            <span style="transform:matrix(0,0,0,0,0,0)">9</span>34          | 34 HIDDEN:9
            <span style="transform:rotateY(90deg)">9</span>34               | 34 HIDDEN:9
            <span style="transform:scaleX(-1)">9</span>34                   | 34 HIDDEN:9
            <span style="transform:rotate(180deg)">9</span>34               | 34 HIDDEN:9
            <b style="transform:rotate(90deg) translate(-50%,-50%)">34</b>  | 34
            <span style="margin-left:-9999px">9</span>34                    | 34 HIDDEN:9
            <span style="position:absolute;left:calc(-9999px)">9</span>34   | 34 HIDDEN:9
            <span style="position:absolute;left:9999px">9</span>34          | 34 HIDDEN:9
            <span style="clip-path:polygon(0 0,0 0,0 0)">9</span>34         | 34 HIDDEN:9
            <span style="-webkit-text-security:disc">9</span>34             | 34 HIDDEN:9
            34<span style="mso-text-raise:4.0pt">1</span>                   | 34 RAISED_OR_LOWERED:1
            34<span style="font-variant-position:super">1</span>            | 34 RAISED_OR_LOWERED:1
            34<span style="position:absolute">1</span>                      | 34 RAISED_OR_LOWERED:1
            <span style="position:absolute">34</span>                       | 34
            34<svg><text x="1">9</text></svg>                               | 34 FLOATING:9
            34<svg><title>9</title><path d="M0 0"/></svg>                   | 34
            <img src="a.png" alt="34">                                      | FLOATING:34
            <select><option>1</option><option selected>34</option></select> | FLOATING:1 34
            <math><mn>34</mn></math>                                        | 34
            <math><mfrac><mn>3</mn><mn>4</mn></mfrac></math>                | 3 4
            <math><msup><mn>3</mn><mn>4</mn></msup></math>                  | 3 4
            <math><semantics><mn>34</mn><annotation>34</annotation></semantics></math> | 34
            <span class="counted">4</span>                                  | ?4
            <span class="digit">4</span>                                    | 34
            <span class="named" data-n="3">4</span>                         | 34
            <span class="unseen">34</span>                                  | 34 HIDDEN:9
            <span class="icon">34</span>                                    | 34
            <span class="word">34</span>                                    | HIDDEN:34
            <span class="words">34</span>                                   | 34
            <span class="a"><i>34</i></span>                                | 34
            <span class="linked"><a href="x">34</a></span>                  | HIDDEN:34
            <span class="gone">9</span>34                                   | 34 HIDDEN:9
            <span class="gone shown">34</span>                              | 34
            <span class="printed">9</span>34                                | 349
            <span class="sr-only">9</span>34                                | 34 HIDDEN:9
            <span class="nest">34<b class="in">9</b></span>                 | 34 HIDDEN:9
            <span class="nest out">9</span>34                               | 34 HIDDEN:9
            <span class="nest">34<em>9</em></span>                          | 34 STRUCK_OUT:9
            <em class="wide">9</em>34                                       | 34 HIDDEN:9
            <i class="box">3</i><i class="box">4</i>                        | 3 4
            <details><summary>34</summary>9</details>                       | 34 HIDDEN:9
            <details open><summary>34</summary>9</details>                  | 34/9
            <template>9</template>34                                        | 34
            <canvas>9</canvas>34                                            | 34
            <audio>9</audio><datalist><option>9</option></datalist>34       | 34
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
            34<small>1</small>                                              | 34 1
            34<small>件</small>                                             | 34件
            3<small>.4</small>                                              | 3.4
            <small>3</small><small>4</small>                                | 34
            <span style="font-size:9pt">3<span style="font-size:1em">4</span></span> | 34
            <span style="font-size:12pt">3</span><span style="font-size:10.5pt">4</span> | 34
            34<span style="font-size:8px">1</span>                          | 34 1
            34<span style="font-size:x-small">1</span>                      | 34 1
            34<span style="font-size:smaller">1</span>                      | 34 1
            <font size="4">34</font><font size="1">1</font>                 | 34 1
            <font size="+1">34</font><font size="-2">1</font>               | 34 1
            <font size="2">3</font><font size="2">4</font>                  | 34
            <span style="float:right">1</span>34                            | 1 34
            <span style="letter-spacing:-1em">9</span>34                    | 34 HIDDEN:9
            <span style="letter-spacing:-.5px">34</span>                    | 34
            <span style="mask:linear-gradient(transparent,transparent)">9</span>34 | 34 HIDDEN:9
            <span style="-webkit-mask-image:none">34</span>                 | 34
            <span style="filter:blur(5px)">9</span>34                       | 34 HIDDEN:9
            <span style="filter:blur(.2px)">34</span>                       | 34
            <span style="color:hwb(0 100% 0%)">9</span>34                   | 34 HIDDEN:9
            <span style="color:oklch(100% 0 0)">9</span>34                  | 34 HIDDEN:9
            <span style="color:lab(20% 40 40)">34</span>                    | 34
            <span style="color:hwb(0 0% 0%)">34</span>                      | 34
            <span class="zz">9</span>34                                     | 34 HIDDEN:9
            <input type="text" value="34">                                  | 34
            ½                                                               | ½
            """)
    void theTextOfACellIsWhatABrowserShows(String html, String expected) {
        String page = """
                <style>.old { text-decoration: underline line-through } .gone { display: none }
                @media screen { td .shown { display: inline !important } } @media print { .printed { display: none } }
                .one::before { content: "3" } .digit::before { content: "\\33 " } .named::before { content: attr(data-n) }
                .counted::before { content: counter(item) } .unseen::before { content: "9"; position: absolute; left: -999em }
                .icon::before { content: "\\f101" url(icon.png) } [class~="word"] { display: none }
                .a:contains(3) { display: none } .a:has(:has(i)), .a:has(b:has(i)) { display: none }
                .nest { color: red; & .in, &.out { display: none } em { text-decoration: line-through } opacity: 1 }
                .wide { @media screen { display: none } } .box { display: inline-block; width: 3em }
                .linked a:link { display: none } .\\7a z { display: none }</style><table><tr><td>数量</td><td>%s</td></tr></table>""";

        List<Block> blocks = parse(page.formatted(html)).blocks();

        GridCell cell = ((Grid) blocks.get(0)).rows().get(0).cells().get(1);
        assertThat(printed(cell).strip()).isEqualTo(expected.equals("349") ? "934" : expected);
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
    void aCollapsedColumnIsEmptyAndNoSpanReachesIntoTheNextPart() {
        String page = """
                <table><colgroup><col><col style="visibility:collapse"><col></colgroup>
                <tbody><tr><td rowspan="0">a</td><td>9</td><td rowspan="7">1</td></tr><tr><td>9</td></tr></tbody>
                <tbody><tr><td>b</td><td>9</td><td>2</td></tr></tbody>
                <tbody><tr style="visibility:collapse"><td>c</td><td>9</td><td>3</td></tr></tbody></table>""";

        Grid grid = (Grid) parse(page).blocks().get(0);

        assertThat(grid.rows())
                .extracting(
                        row -> row.cells().stream().map(HtmlParserTest::printed).toList())
                .containsExactly(
                        List.of("a", " HIDDEN:9", "1"), List.of("", " HIDDEN:9", ""), List.of("b", " HIDDEN:9", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":has(:has(:has(q)))",
                ":not(:has(x)) ~ :not(:has(y)) ~ :has(z)",
                "* ~ * ~ * ~ q, q ~ *",
                ":is(:is(:is(* *) ~ *) :is(*)) :not(* ~ *)",
                ":nth-last-child(2n) :nth-of-type(2n+1)"
            })
    void selectorsAreAnsweredInTime(String selector) {
        String page = "<style>" + (selector + "{display:none}").repeat(20) + "</style><table>"
                + "<tr><td><b>1</b></td><td>2</td></tr>".repeat(4000) + "</table>";

        assertTimeout(Duration.ofSeconds(10), () -> {
            try {
                parse(page);
            } catch (UnreadableSourceException e) {
                assertThat(e.reason()).isEqualTo(UnreadableSourceException.Reason.LIMIT_EXCEEDED);
            }
        });
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
