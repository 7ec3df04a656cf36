package org.gongkai.documents;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.reading.ReadingNote.Kind.EMPTY_DOCUMENT;
import static org.gongkai.documents.reading.ReadingNote.Kind.LIMIT_EXCEEDED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.reading.CellOrigin;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingHints;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

    private static final DisclosureReport REPORT = Fixture.report(STANDARD);
    private static final List<Object> BLOCKS = LaidReport.blocks(REPORT);
    private static final String ARTICLE = Layout.HTML.write(BLOCKS);
    private static final String TABLE_FOUR =
            ARTICLE.substring(ARTICLE.indexOf("四、政府信息公开行政复议"), ARTICLE.indexOf("五、存在的"));

    private static final String BEFORE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>某网站</title>
            <style>p { color: red }</style><script>var total = "<table><tr><td>总计</td><td>9</td></tr></table>";</script>
            </head><body>
            <nav><ul><li><a href="/">首页</a></li></ul></nav>
            <ul><li><a href="a.html">示例县财政局2019年政府信息公开工作年度报告</a></li>
            <li><a href="b.html">示例县公安局2018年政府信息公开工作年度报告</a></li></ul>
            <!-- <p>示例县水利局2017年政府信息公开工作年度报告</p> -->
            <div style="display: none">示例县审计局2016年政府信息公开工作年度报告</div>
            <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/x">政府信息公开年报</a></div>
            <h1>示例县教育局2023年政府信息公开工作年度报告</h1>
            <p>发布日期：2024-01-15&nbsp;&nbsp;浏览次数：12</p>
            """;

    private static final String AFTER = """
            <div class="related"><p>相关阅读</p><p>某项工作取得进展</p></div>
            <footer><p>主办单位：示例县人民政府</p></footer>
            </body></html>
            """;

    @Test
    void whatStandsAroundTheArticleIsLeftOut() {
        String article = ARTICLE.replaceFirst("<p>示例县教育局.*</p>", "");
        ReadResult result = read(BEFORE + article + AFTER);

        assertThat(result.notes()).isEmpty();
        DisclosureReport report = result.report().orElseThrow();
        assertThat(report.cells()).isEqualTo(REPORT.cells());
        assertThat(report.title()).contains("示例县教育局2023年政府信息公开工作年度报告");
        assertThat(report.publishedOn()).contains(LocalDate.of(2024, 1, 15));
        assertThat(report.otherMatters().orElseThrow().text()).isEqualTo("内容从略。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h1", "h3", "h6", "div", "strong", "b", "td"})
    void aHeadingMayStandInAnyTag(String tag) {
        String open = tag.equals("td") ? "<table><tr><td>" : "<" + tag + ">";
        String close = tag.equals("td") ? "</td></tr></table>" : "</" + tag + ">";
        String html = BLOCKS.stream()
                .map(block -> block instanceof LaidTable table
                        ? table.html()
                        : tag.equals("strong") || tag.equals("b")
                                ? "<p>" + open + block + close + "</p>"
                                : open + block + close)
                .collect(Collectors.joining());

        ReadResult result = read(html);

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void theArticleMayStandInTheTablesOfALayout() {
        String html = "<table><tr><td><table><tr><td>栏目</td></tr></table></td><td><table><tr><td>" + ARTICLE
                + "</td></tr></table></td></tr></table>";

        ReadResult result = read(html);

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void aTableOfOneCellFramesTheTextOfTheCellAroundIt() {
        String framed =
                ARTICLE.replaceAll(">([^<>\n]+)</td>", "><table><tbody><tr><td>$1</td></tr></tbody></table></td>");

        ReadResult result = read(framed);

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void aColumnOfNumbersBeforeTheLabelsIsNoColumnOfValues() {
        String table = ((LaidTable) BLOCKS.get(6)).html();
        String[] rows = table.split("<tr>");
        StringBuilder numbered =
                new StringBuilder(rows[0]).append("<tr><td rowspan=\"2\">序号</td>" + rows[1] + "<tr>" + rows[2]);
        for (int row = 3; row < rows.length; row++) {
            numbered.append("<tr><td>" + (row - 2) + "</td>" + rows[row]);
        }

        ReadResult result = read(ARTICLE.replace(table, numbered));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void numbersBeforeAllRowsAndAWordBesideTheValuesOfSectionFourAreNoValues() {
        String three = ((LaidTable) BLOCKS.get(6)).html();
        String four = ((LaidTable) BLOCKS.get(8)).html();
        int row = 0;
        StringBuilder numbered = new StringBuilder();
        for (String part : three.split("(?=<tr>)")) {
            numbered.append(part.replaceFirst("<tr>", "<tr><td>" + row++ + "</td>"));
        }
        String[] rows = four.split("(?=<tr>)");
        rows[1] = rows[1].replaceFirst("<tr>", "<tr><td rowspan=\"2\">类别</td>");
        rows[3] = rows[3].replaceFirst("<tr>", "<tr><td>数量</td>");

        ReadResult result = read(ARTICLE.replace(three, numbered).replace(four, String.join("", rows)));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void aPeriodMayStandInSeveralCells() {
        String period = "<p>%s</p><table><tr><td>统计期限</td><td>2021.1.1</td><td>至</td><td>2021.12.31</td></tr></table>";

        ReadResult result = read(period.formatted("示例县教育局政府信息公开工作年度报告") + ARTICLE.substring(ARTICLE.indexOf("一、总体情况")));

        assertThat(result.report().orElseThrow().year()).isEqualTo(2021);
    }

    @Test
    void aRowThatStandsInOneCellIsReadAsRunningText() {
        String rows = Pattern.compile("<tr>(.*?)</tr>")
                .matcher(ARTICLE)
                .replaceAll(row -> "<tr><td>" + row.group(1).replaceAll("(<[^>]+>)+", " ") + "</td></tr>");

        ReadResult result = read(rows);

        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @ParameterizedTest
    @CsvSource({"2注, 2注", "43<br>826, '43\n826'"})
    void aMarkedOrBrokenValueAloneInTheRowOfSectionFourIsTold(String shown, String read) {
        int values = ARTICLE.lastIndexOf("<tr>");
        String alone = ARTICLE.substring(values)
                .replaceAll(">\\d+</td>", "></td>")
                .replaceFirst("></td>", ">" + shown + "</td>");

        ReadResult result = read(ARTICLE.substring(0, values) + alone);

        assertThat(Fixture.cell(result, "/reviewAndLitigation/review/upheld")).isEqualTo(Cell.text(read));
    }

    @Test
    void aValueThatStandsInTheCellOfItsLabelIsBlankWithANote() {
        ReadResult result = read(ARTICLE.replaceFirst("行政许可</td><td [^>]*>(\\d+)", "行政许可 $1</td><td>"));

        assertThat(Fixture.cell(result, "/article20/licensing/decisions")).isEqualTo(Cell.blank());
        assertThat(result.notes())
                .flatExtracting(ReadingNote::cells)
                .containsExactly(CellPath.of("/article20/licensing/decisions"));
    }

    @Test
    void aLineBreakParagraphOrFontInACellDoesNoHarm() {
        String html = ARTICLE.replace("结果维持", "<p><span>结果</span></p><p>维持</p>")
                .replace("法人或其他组织", "法人<br/>或其他<font size=\"2\">组织</font>")
                .replaceAll(">(\\d)(\\d)</td>", "><p>&nbsp;<span>$1</span><span>$2</span>&nbsp;</p></td>")
                .replaceAll(">0</td>", "><p>\n 0&nbsp;\n</p></td>");

        ReadResult result = read(html);

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void aFootnoteMarkOrALineBreakIsNoDigit() {
        ReadResult raised = read(ARTICLE.replace(">128</td>", ">128<sup>1</sup></td>"));
        ReadResult broken = read(ARTICLE.replace(">128</td>", ">1<br>28</td>"));

        assertThat(Fixture.cell(raised, "/article20/licensing/decisions")).isEqualTo(Cell.count(128));
        assertThat(Fixture.cell(broken, "/article20/licensing/decisions")).isEqualTo(Cell.text("1\n28"));
    }

    @Test
    void anEmptyCellIsBlankInItsOwnColumn() {
        CellPath path = CellPath.of("/applications/newlyReceived/naturalPerson");
        ReadResult result =
                read(ARTICLE.replaceFirst("(新收政府信息公开申请数量</td><td rowspan=\"1\" colspan=\"1\">)43", "$1&nbsp;"));

        assertThat(result.notes()).isEmpty();
        assertThat(Fixture.cell(result, path.toString())).isEqualTo(Cell.blank());
        assertThat(Fixture.cell(result, "/applications/newlyReceived/commercialEnterprise"))
                .isEqualTo(Cell.count(5));
    }

    @Test
    void aTableMayBeSplitWithItsHeaderRepeated() {
        String header = ARTICLE.substring(
                ARTICLE.indexOf("<tr>", ARTICLE.indexOf("申请情况</p>")), ARTICLE.indexOf("<tr>", ARTICLE.indexOf("商业企业")));
        String row = "<tr><td rowspan=\"1\" colspan=\"1\">4.保护第三方";
        assertThat(ARTICLE).contains(row);
        String split = ARTICLE.replace(
                row,
                "</table><p>— 3 —</p><table>" + header
                        + "<tr><td rowspan=\"9\"></td><td rowspan=\"5\"></td><td>4.保护第三方");

        ReadResult result = read(split);

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void mergedHeadersInAnotherOrderAreFollowed() {
        List<List<String>> rows = ((LaidTable) BLOCKS.get(6)).rows();
        List<List<String>> totalFirst = rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    cells.add(3, cells.remove(cells.size() - 1));
                    return cells;
                })
                .map(List::copyOf)
                .toList();
        List<Object> blocks = new ArrayList<>(BLOCKS);
        blocks.set(6, new LaidTable(totalFirst));

        ReadResult result = read(Layout.HTML.write(blocks));

        assertThat(kinds(result)).containsExactly(ReadingNote.Kind.COLUMNS_OUT_OF_ORDER);
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void everyCellHasItsOrigin() {
        ReadResult result = read(ARTICLE);

        assertThat(result.origins().keySet())
                .containsExactlyElementsOf(
                        REPORT.form().cells().stream().map(cell -> cell.path()).toList());
        assertThat(result.origins().get(CellPath.of("/applications/newlyReceived/naturalPerson")))
                .isEqualTo(new CellOrigin(new SourcePlace.TableCell(2, 3, 4), "43"));
        assertThat(result.origins().get(CellPath.of("/article20/fees/amount")).printed())
                .isEqualTo("25.10");
    }

    @Test
    void aValueMergedOverSeveralColumnsIsUnclear() {
        String zeros = "<td rowspan=\"1\" colspan=\"1\">0</td>";
        String row = ARTICLE.substring(ARTICLE.indexOf("二、上年结转"), ARTICLE.indexOf("三、本年度办理结果"));
        assertThat(row).contains(zeros.repeat(7));
        ReadResult result = read(ARTICLE.replace(row, row.replace(zeros.repeat(7), "<td colspan=7>0</td>")));

        assertThat(kinds(result)).containsExactly(ReadingNote.Kind.UNCLEAR_VALUES);
        assertThat(Fixture.cell(result, "/applications/carriedOver/naturalPerson"))
                .isEqualTo(Cell.blank());
    }

    @Test
    void valuesInMergedCellsStandStraightBelowTheirHeaders() {
        String table = ARTICLE.substring(ARTICLE.indexOf("三、收到"), ARTICLE.indexOf("四、政府信息公开行政复议"));
        String wide = twiceAsWide(table);
        String row = wide.substring(wide.indexOf("一、本年新收"), wide.indexOf("二、上年结转"));
        assertThat(row).containsOnlyOnce(">5<");
        ReadResult result = read(ARTICLE.replace(table, wide.replace(row, row.replace(">5<", "><"))));

        assertThat(result.notes()).isEmpty();
        assertThat(Fixture.cell(result, "/applications/newlyReceived/commercialEnterprise"))
                .isEqualTo(Cell.blank());
        assertThat(Fixture.cell(result, "/applications/newlyReceived/otherOrganization"))
                .isEqualTo(Cell.count(11));
    }

    @Test
    void valuesWithoutALabelAreMergedAsTheirHeadersAre() {
        String wide = twiceAsWide(TABLE_FOUR);
        String withoutLast = wide.replaceFirst(">\\d+</td></tr></tbody>", "></td></tr></tbody>");
        assertThat(withoutLast).isNotEqualTo(wide);
        ReadResult result = read(ARTICLE.replace(TABLE_FOUR, withoutLast));

        assertThat(result.notes()).isEmpty();
        assertThat(Fixture.cell(result, "/reviewAndLitigation/review/upheld"))
                .isEqualTo(REPORT.cell(CellPath.of("/reviewAndLitigation/review/upheld")));
        assertThat(Fixture.cell(result, "/reviewAndLitigation/litigationAfterReview/total"))
                .isEqualTo(Cell.blank());
    }

    /** As where borders were drawn by hand: the first column is one position wide in the header, two in the rows. */
    @Test
    void cellsThatEndALittleBesideTheEdgesOfTheHeaderBelongToItsColumnsInTheirOrder() {
        String table = ARTICLE.substring(ARTICLE.indexOf("三、收到"), ARTICLE.indexOf("四、政府信息公开行政复议"));

        ReadResult result = read(ARTICLE.replace(table, shifted(table)).replace(TABLE_FOUR, shifted(TABLE_FOUR)));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    /** Parts every position in three, and moves the inner edges of the cells with numbers by one. */
    private static String shifted(String table) {
        String fine = Pattern.compile("colspan=\"(\\d+)\"")
                .matcher(table)
                .replaceAll(span -> "colspan=\"" + 3 * Integer.parseInt(span.group(1)) + "\"");
        return Pattern.compile(
                        "colspan=\"3\">(\\d+)(</td>(?:(?!</tr>).)*)<td rowspan=\"1\" colspan=\"3\">(\\d+)</td></tr>")
                .matcher(fine)
                .replaceAll("colspan=\"4\">$1$2<td rowspan=\"1\" colspan=\"2\">$3</td></tr>");
    }

    @Test
    void aValueWithoutALabelThatIsMergedUnlikeItsHeaderIsUnclear() {
        String merged = TABLE_FOUR.replaceFirst(
                "colspan=\"1\">(\\d+)</td><td rowspan=\"1\" colspan=\"1\">\\d+</td></tr></tbody>",
                "colspan=\"2\">$1</td></tr></tbody>");
        assertThat(merged).isNotEqualTo(TABLE_FOUR);
        ReadResult result = read(ARTICLE.replace(TABLE_FOUR, merged));

        assertThat(kinds(result)).containsExactly(ReadingNote.Kind.UNCLEAR_VALUES);
        assertThat(Fixture.cell(result, "/reviewAndLitigation/review/upheld")).isEqualTo(Cell.count(1));
        assertThat(Fixture.cell(result, "/reviewAndLitigation/litigationAfterReview/total"))
                .isEqualTo(Cell.blank());
    }

    @Test
    void aValueBelowAHeaderOfTwoColumnsIsUnclear() {
        String one = "<td rowspan=\"1\" colspan=\"1\">";
        String two = "<td rowspan=\"1\" colspan=\"2\">";
        String merged = TABLE_FOUR
                .replaceFirst(one + "结果纠正</td>" + one + "其他结果", two + "结果纠正、其他结果")
                .replaceFirst("(" + one + "\\d+</td>)" + one + "(\\d+)</td>" + one + "\\d+", "$1" + two + "$2")
                .replace("</tr>", one + "</td></tr>");
        assertThat(merged).contains("、其他结果").containsPattern("</td>" + two + "\\d");
        ReadResult result = read(ARTICLE.replace(TABLE_FOUR, merged));

        assertThat(kinds(result)).contains(ReadingNote.Kind.UNKNOWN_COLUMNS);
        assertThat(Fixture.cell(result, "/reviewAndLitigation/review/corrected"))
                .isEqualTo(Cell.blank());
    }

    @Test
    void aMergedValueAmongOthersIsUnclearThoughAnEmptyCellFollows() {
        String row = ARTICLE.substring(ARTICLE.indexOf("一、本年新收"), ARTICLE.indexOf("二、上年结转"));
        String merged = "一、本年新收政府信息公开申请数量</td><td colspan=2>43</td><td>0</td><td>0</td><td>0</td><td>11</td>"
                + "<td>54</td><td></td></tr><tr><td colspan=3>";
        ReadResult result = read(ARTICLE.replace(row, merged));

        assertThat(kinds(result)).contains(ReadingNote.Kind.UNCLEAR_VALUES);
        assertThat(Fixture.cell(result, "/applications/newlyReceived/total")).isEqualTo(Cell.blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年，行政复议结果维持 3 件、结果纠正 1 件。",
                "行政诉讼 2 件均为未经复议直接起诉，尚未审结。",
                "注：未经复议直接起诉 2 件，复议后起诉 1 件。",
                "与上年相比，行政复议 总计 增加 2 件。"
            })
    void aSentenceWithSpacesAroundItsNumbersIsARemarkBesideATable(String sentence) {
        String table = TABLE_FOUR + "<p>" + sentence + "</p>";

        ReadResult result = read(ARTICLE.replace(TABLE_FOUR, table));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
        assertThat(result.report()
                        .orElseThrow()
                        .reviewAndLitigation()
                        .orElseThrow()
                        .remarks())
                .contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"件数", "合计", "数量"})
    void aWordBeforeTheValuesOfSectionFourIsNoRow(String word) {
        String header = "<td rowspan=\"1\" colspan=\"1\"></td>";
        String table = TABLE_FOUR.replace("<tr>", "<tr>" + header);
        int last = table.lastIndexOf(header);
        String labelled = table.substring(0, last)
                + header.replace("></", ">" + word + "</")
                + table.substring(last + header.length());

        ReadResult result = read(ARTICLE.replace(TABLE_FOUR, labelled));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"分享到：", "上一篇：某项工作取得进展", "扫一扫在手机打开当前页", "【打印】 【关闭】", "版权所有：示例县人民政府", "示ICP备00000000号"})
    void theFootOfAPageInTheSameElementIsNoTextOfSectionSix(String foot) {
        String page = ARTICLE.replace("</div></body>", "<p>" + foot + "</p><p>下一篇：没有了</p></div></body>");
        assertThat(page).isNotEqualTo(ARTICLE);

        assertThat(read(page).report()).isEqualTo(read(ARTICLE).report());
    }

    @Test
    void anArticleOfWeChatIsShownByItsScript() {
        String article =
                ARTICLE.replaceFirst("<div>", "<div id=\"js_content\" style=\"visibility: hidden; opacity: 0\">");
        assertThat(article).isNotEqualTo(ARTICLE);

        assertThat(read(article).report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void onlyWhatIsHiddenItselfIsNotRead() {
        DisclosureReport shown =
                Fixture.report(ARTICLE.replace("<p>", "<p style=\"-webkit-backface-visibility: hidden\">"));

        assertThat(shown).isEqualTo(Fixture.report(ARTICLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tbody hidden><tr><td>二、上年结转政府信息公开申请数量</td><td>9</td><td>9</td></tr></tbody>",
                "<tbody><tr style=\"display:none\"><td>其他</td><td><table><tr><td>9</td></tr></table></td></tr></tbody>",
                "<template><tr><td>七、总计</td><td>9</td></tr></template>"
            })
    void hiddenPartsOfATableAreNotRead(String hidden) {
        ReadResult result = read(ARTICLE.replace("</table>", hidden + "</table>"));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void aHiddenCaptionIsNotReadAndAShownOneIsAParagraph() {
        String heading = "三、收到和处理政府信息公开申请情况";
        String table = ARTICLE.substring(ARTICLE.indexOf("<table", ARTICLE.indexOf(heading)));
        String hidden =
                table.replaceFirst("<table[^>]*>", "$0<caption style=\"display: none\">" + heading + "（续）</caption>");
        String shown = table.replaceFirst("<table[^>]*>", "$0<caption>" + heading + "</caption>");

        assertThat(read(ARTICLE.replace(table, hidden))).isEqualTo(read(ARTICLE));
        assertThat(Fixture.report(ARTICLE.replace("<p>" + heading + "</p>", "").replace(table, shown)))
                .isEqualTo(Fixture.report(ARTICLE));
    }

    @Test
    void whatThePageCallsItsMainPartIsTheArticle() {
        String other = ARTICLE.replace("示例县教育局", "示例县公安局").replace(">43<", ">44<");
        ReadResult result = read("<html><body>" + other + "<main>" + ARTICLE + "</main><p>七、版权</p></body></html>");

        assertThat(result.notes()).isEmpty();
        assertThat(result.report()).contains(Fixture.report(ARTICLE));
    }

    @Test
    void aTitleOutsideTheMainPartIsThatOfAnotherReportIfThePartHasOneOfItsOwn() {
        String title = REPORT.title().orElseThrow();
        String linked = ARTICLE.replace("<p>" + title + "</p>", "<p><a href=\"x\">" + title + "</a></p>");
        assertThat(linked).isNotEqualTo(ARTICLE);
        ReadResult result = read("<body><p>示例县公安局2018年政府信息公开工作年度报告</p><main>" + linked + "</main></body>");

        assertThat(kinds(result)).containsExactly(ReadingNote.Kind.NO_YEAR);
    }

    @Test
    void aTableThatLaysOutThePageMayBeWiderThanAnyOfData() {
        String page = "<table><tr><td colspan=1000>页头</td><td>右</td></tr><tr><td>" + ARTICLE + "</td></tr></table>";

        assertThat(Fixture.report(page).cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void aNoteNamesTheCell() {
        ReadResult result = read(ARTICLE.replace("商业企业", "商业机构").replace(">128<", ">若干<"));

        assertThat(result.notes())
                .extracting(note -> note.in(Locale.ENGLISH).split(":")[0])
                .containsExactly("Table 1, row 7, column 2", "Table 2, row 3, column 1");
    }

    @Test
    void aParagraphEndsWithItsBlockOrALineBreak() {
        String overview = "<div>年内平稳。<br>继续推进。<p>（一）主动公开</p><p>发布信息。</p>另有说明。</div>";
        DisclosureReport report =
                read(ARTICLE.replaceFirst("<p>内容从略。</p>", overview)).report().orElseThrow();

        assertThat(report.overview().orElseThrow().passages())
                .extracting(Passage::text)
                .containsExactly("年内平稳。\n继续推进。", "发布信息。\n另有说明。");
    }

    @ParameterizedTest
    @CsvSource({"gb2312,GB18030", "gbk,GBK", "GB18030,GB18030", "utf-8,UTF-8", "gb2312,UTF-8", "utf-8,GBK", "big5,Big5"
    })
    void theEncodingIsTold(String declared, String used) throws IOException {
        String html = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + declared
                + "'></head>" + (used.equals("Big5") ? "<p>總體情況</p>" : ARTICLE);
        ReadResult result = DocumentReader.standard()
                .withHints(ReadingHints.none().withYear(2023))
                .read(new ByteArrayInputStream(html.getBytes(Charset.forName(used))));

        if (used.equals("Big5")) {
            assertThat(result.report().orElseThrow().overview()).isPresent();
        } else {
            assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
        }
    }

    @Test
    void utf16NeedsNoByteOrderMark() throws IOException {
        for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
            for (String text : new String[] {ARTICLE, STANDARD}) {
                assertThat(DocumentReader.standard()
                                .read(new ByteArrayInputStream(text.getBytes(charset)))
                                .withSource(Optional.empty()))
                        .isEqualTo(read(text));
            }
        }
        byte[] marked = ("\uFEFF" + ARTICLE).getBytes(UTF_8);
        assertThat(DocumentReader.standard()
                        .read(new ByteArrayInputStream(marked))
                        .withSource(Optional.empty()))
                .isEqualTo(read(ARTICLE));
    }

    @Test
    void aPageNestedTooDeepIsNotRead() {
        assertThat(kinds(read("<div>".repeat(100_000) + ARTICLE))).containsExactly(LIMIT_EXCEEDED);
        assertThat(kinds(read("<table><tr><td>".repeat(20_000) + ARTICLE))).containsExactly(LIMIT_EXCEEDED);
        assertThat(read("<div>".repeat(400) + ARTICLE).report())
                .contains(read(ARTICLE).report().orElseThrow());
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        assertThat(kinds(read("<table>" + "<tr><td>行政许可</td><td>1</td></tr>".repeat(100_000) + "</table>")))
                .containsExactly(LIMIT_EXCEEDED);
        assertThat(kinds(read("<p>段".repeat(60_000)))).containsExactly(LIMIT_EXCEEDED);
        assertThat(kinds(read("<p>" + "长".repeat(110_000)))).containsExactly(LIMIT_EXCEEDED);
        assertThat(kinds(read("<table><tr>" + "<td>1</td>".repeat(300) + "</tr></table>")))
                .containsExactly(LIMIT_EXCEEDED);
        assertThat(kinds(read("<table><tr>" + "<td>1</td>".repeat(250) + "</tr>" + "<tr><td>1</td></tr>".repeat(4_000)
                        + "</table>")))
                .containsExactly(LIMIT_EXCEEDED);
    }

    @Test
    void spansLargerThanTheTableEndWithIt() {
        ReadResult result = read(ARTICLE.replace(
                        "<td rowspan=\"1\" colspan=\"1\">128</td>", "<td rowspan=\"0\" colspan=\"99999\">128</td>")
                .replaceFirst("<td rowspan=\"1\" colspan=\"1\">4</td>", ""));

        assertThat(Fixture.cell(result, "/article20/licensing/decisions")).isEqualTo(Cell.blank());
        assertThat(kinds(result)).contains(ReadingNote.Kind.UNCLEAR_VALUES);
    }

    @Test
    void aPageWithoutTextIsEmpty() {
        assertThat(kinds(read("<html><body><script>1</script><img src='a.png'></body></html>")))
                .containsExactly(EMPTY_DOCUMENT);
    }

    /** Every cell covers two columns for one. */
    private static String twiceAsWide(String table) {
        return Pattern.compile("colspan=\"(\\d+)\"")
                .matcher(table)
                .replaceAll(span -> "colspan=\"" + 2 * Integer.parseInt(span.group(1)) + "\"");
    }

    /** What a flexible box, a grid or table cells of CSS set apart does not run together, though nothing stands between. */
    @ParameterizedTest
    @ValueSource(strings = {"display:flex", "display:inline-grid", "display:table-row"})
    void partsThatCssSetsApartAreApart(String row) {
        String part = row.contains("table") ? "<span style=\"display:table-cell\">%s</span>" : "<span>%s</span>";
        String page = Fixture.STANDARD
                .lines()
                .map(line -> line.indexOf('\t') < 0
                        ? "<p>" + line + "</p>"
                        : Stream.of(line.split("\t", -1))
                                .map(part::formatted)
                                .collect(Collectors.joining("", "<div style=\"" + row + "\">", "</div>")))
                .collect(Collectors.joining("\n", "<html><body>", "</body></html>"));

        assertThat(Fixture.read(page).report().orElseThrow().cells())
                .isEqualTo(Fixture.report(Fixture.STANDARD).cells());
    }
}
