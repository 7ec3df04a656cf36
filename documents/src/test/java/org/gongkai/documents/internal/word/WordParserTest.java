package org.gongkai.documents.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.ZipFixture;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourcePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordParserTest {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String STYLES = "<w:style w:type='paragraph' w:styleId='a'><w:name w:val='heading 1'/><w:pPr>"
            + "<w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/><w:name w:val='own'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='c'><w:name w:val='plain'/>"
            + "<w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
            + "<w:style w:type='character' w:styleId='gone'><w:rPr><w:strike/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='heir'><w:basedOn w:val='gone'/></w:style>"
            + "<w:style w:type='character' w:styleId='unseen'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='struck'><w:rPr><w:strike/></w:rPr></w:style>"
            + "<w:style w:type='table' w:styleId='heirOfParts'><w:basedOn w:val='parts'/></w:style>"
            + "<w:style w:type='table' w:styleId='parts'>"
            + "<w:tblStylePr w:type='lastRow'><w:rPr><w:strike/></w:rPr></w:tblStylePr>"
            + "<w:tblStylePr w:type='firstCol'><w:rPr><w:vanish/></w:rPr></w:tblStylePr>"
            + "<w:tblStylePr w:type='seCell'><w:rPr><w:strike w:val='0'/></w:rPr></w:tblStylePr>"
            + "<w:tblStylePr w:type='firstRow'><w:rPr><w:color w:val='FFFFFF'/></w:rPr>"
            + "<w:tcPr><w:shd w:fill='4472C4'/></w:tcPr></w:tblStylePr>"
            + "<w:tblStylePr w:type='band2Horz'><w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:tblStylePr></w:style>";

    private static final String LISTS = "<w:abstractNum w:abstractNumId='7'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl>"
            + "<w:lvl w:ilvl='2'><w:numFmt w:val='bullet'/><w:lvlText w:val='●'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='7'/>"
            + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>";

    @Test
    void deletedHiddenAndFloatingTextIsNotRead() throws Exception {
        String body = "<w:p><w:r><w:t>收到</w:t></w:r><w:del><w:r><w:delText>41</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>42</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>"
                + "<w:r><w:drawing><w:t>图</w:t></w:drawing></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>件</w:t></w:r></w:p>";
        assertThat(texts(body)).containsExactly("收到42件");
    }

    /** The runs of a cell, and what is read of them: the text, then what was left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [strike]9[]34                  | 34 STRUCK_OUT:9
            [dstrike]9[]34                 | 34 STRUCK_OUT:9
            [strike w:val='0']34           | 34
            [vanish]9[]34                  | 34 HIDDEN:9
            [rStyle w:val='gone']9[]34     | 34 STRUCK_OUT:9
            [rStyle w:val='heir']9[]34     | 34 STRUCK_OUT:9
            [rStyle w:val='unseen']9[]34   | 34 HIDDEN:9
            34[vertAlign w:val='superscript']1 | 34 RAISED_OR_LOWERED:1
            34[vertAlign w:val='subscript']1   | 34 RAISED_OR_LOWERED:1
            34[position w:val='8']1        | 34 RAISED_OR_LOWERED:1
            [position w:val='8']34         | 34
            [color w:val='FFFFFF']9[]34    | 34 HIDDEN:9
            [color w:val='FFFFFF']总计     | 总计
            [sz w:val='2']9[]34            | 34 HIDDEN:9
            [color w:themeColor='background1']9[]34 | 34 HIDDEN:9
            [color w:val='FF0000' w:themeColor='accent2']34 | 34
            [color w:val='7F7F7F' w:themeColor='background1' w:themeShade='7F']34 | 34
            [color w:val='FFFF00'/><w:highlight w:val='yellow']9[]34 | 34 HIDDEN:9
            [color w:val='FF0000'/><w:highlight w:val='yellow']34 | 34
            [spacing w:val='-400']9[]34    | 34 HIDDEN:9
            [spacing w:val='-10']34        | 34
            [rFonts w:ascii='Wingdings']9[]34 | 34 HIDDEN:9
            3[strike]9[]4                  | 3 4 STRUCK_OUT:9
            34[sz w:val='12']1             | 34 1
            [sz w:val='24']3[sz w:val='21']4 | 34
            """)
    void aRunIsReadAsItLooks(String runs, String expected) throws Exception {
        Matcher run = Pattern.compile("\\[([^]]*)]([^\\[]+)").matcher(runs.startsWith("[") ? runs : "[]" + runs);
        StringBuilder xml = new StringBuilder();
        while (run.find()) {
            String property = run.group(1).isEmpty() ? "" : "<w:" + run.group(1) + "/>";
            xml.append("<w:r><w:rPr>" + property + "</w:rPr><w:t>" + run.group(2) + "</w:t></w:r>");
        }
        assertThat(cellOf("<w:p>" + xml + "</w:p>")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:t>34</w:t></w:r>                | 34 STRUCK_OUT:9
            <w:moveFrom><w:r><w:t>9</w:t></w:r></w:moveFrom><w:r><w:t>34</w:t></w:r>                  | 34 STRUCK_OUT:9
            <w:hyperlink><w:r><w:t>34</w:t></w:r></w:hyperlink>                                       | 34
            <w:hyperlink w:anchor='n'><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r></w:hyperlink><w:r><w:t>34</w:t></w:r> | 34 RAISED_OR_LOWERED:1
            <w:r><w:t>34</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows='1'/><w:t>9</w:t></w:r> | 34 RAISED_OR_LOWERED:9
            <w:r><w:t>34</w:t><w:footnoteReference w:id='1'/></w:r> | 34
            <w:r><w:ruby><w:rt><w:r><w:t>9</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>34</w:t></w:r></w:rubyBase></w:ruby></w:r> | 34 RAISED_OR_LOWERED:9
            <w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>SUM(LEFT)</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>34</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r> | 34
            <w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>EQ x(3,4)</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r> | OVERPRINTED:EQ x(3,4)
            <m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath> | 3/4
            <w:r><w:t>34</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>9</w:t></w:r></w:p></w:txbxContent></w:pict></w:r> | 34 FLOATING:9
            <w:r><mc:AlternateContent><mc:Choice><w:t>34</w:t></mc:Choice><mc:Fallback><w:t>34</w:t></mc:Fallback></mc:AlternateContent></w:r> | 34
            <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>9</w:t></w:r></w:sdtContent></w:sdt> | HIDDEN:9
            <w:r><w:t>34</w:t><w:br/><w:t>12</w:t></w:r>                                              | 34/12
            <w:r><w:t>3</w:t></w:r><w:r><w:rPr><w:sz w:val='8'/></w:rPr><w:t></w:t></w:r><w:r><w:t>4</w:t></w:r> | 34
            <w:r><w:noBreakHyphen/><w:t>34</w:t></w:r>                                                | -34
            <w:bdo w:val='rtl'><w:r><w:t>43</w:t></w:r></w:bdo>                                       | 34 SHOWN_OTHERWISE:43
            """)
    void aCellIsReadWithEveryChangeAccepted(String content, String expected) throws Exception {
        assertThat(cellOf("<w:p>" + content + "</w:p>")).isEqualTo(expected);
    }

    @Test
    void aRowThatIsExactlyNothingHighIsNotSeen() throws Exception {
        String row = "<w:tr>" + cell("", "34") + "</w:tr>";
        String flat = row.replace("<w:tr>", "<w:tr><w:trPr><w:trHeight w:val='1' w:hRule='exact'/></w:trPr>");
        String low = row.replace("<w:tr>", "<w:tr><w:trPr><w:trHeight w:val='1'/></w:trPr>");

        assertThat(parse("<w:tbl>" + row + flat + low + "</w:tbl>").get(0).rows())
                .hasSize(2);
    }

    @Test
    void aStyleStrikesOutAWholeParagraphButNotWhatARunTurnsOff() throws Exception {
        assertThat(
                        cellOf(
                                "<w:p><w:pPr><w:pStyle w:val='struck'/></w:pPr><w:r><w:t>9</w:t></w:r>"
                                        + "<w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>34</w:t></w:r></w:p><w:p><w:r><w:t>12</w:t></w:r></w:p>"))
                .isEqualTo("34/12 STRUCK_OUT:9");
    }

    @Test
    void theStyleOfATableStrikesOutWhatStandsInIt() throws Exception {
        String row = "<w:tr>" + cell("", "34") + cell("", "x") + "</w:tr>";
        List<Block> blocks = parse(
                "<w:tbl><w:tblPr><w:tblStyle w:val='struck'/></w:tblPr>" + row + "</w:tbl><w:tbl>" + row + "</w:tbl>");

        assertThat(blocks)
                .extracting(table -> table.rows().get(0).cells().get(0).text())
                .containsExactly("", "34");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            w:val='0600'                                 | 11 12, 21 22, 31 32
            w:val='0640'                                 | 11 12, 21 22
            w:val='0680'                                 | 12, 22, 32
            w:noHBand='1' w:noVBand='1' w:lastRow='true' | 11 12, 21 22
            w:val='0740'                                 | 11 12, 21 22, 32
            w:val='0620'                                 | 11 12, 21 22, 31 32
            w:val='0400'                                 | 11 12, 31 32
            w:val='0420'                                 | 11 12, 21 22
            w:val='none'                                 | 11 12, 31 32
            """)
    void theStyleOfATableLooksOtherwiseInTheRowsAndColumnsThatTheTableSays(String look, String expected)
            throws Exception {
        String rows = Stream.of("1", "2", "3")
                .map(row -> "<w:tr>" + cell("", row + "1") + cell("", row + "2") + "</w:tr>")
                .collect(Collectors.joining());
        List<Block> blocks = parse("<w:tbl><w:tblPr><w:tblStyle w:val='heirOfParts'/><w:tblLook " + look
                + "/></w:tblPr>" + rows + "</w:tbl>");

        assertThat(blocks.get(0).rows().stream()
                        .map(row -> String.join(" ", row.printedTexts()))
                        .filter(row -> !row.isEmpty()))
                .containsExactly(expected.split(", "));
    }

    @Test
    void aTextBoxIsReadBehindItsParagraph() throws Exception {
        assertThat(texts("<w:p><w:r><w:t>前</w:t><w:pict><w:txbxContent>" + paragraph("", "框")
                        + "</w:txbxContent></w:pict></w:r></w:p>" + paragraph("", "后")))
                .containsExactly("前", "框", "后");
    }

    @Test
    void aTableOfOneCellFramesTheTextOfTheCellAroundIt() throws Exception {
        String framed = "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>";

        assertThat(cellOf(framed.formatted(paragraph("", "12")) + "<w:p/>")).isEqualTo("12");
        assertThat(cellOf(framed.formatted(framed.formatted(paragraph("", "12") + paragraph("", "3")))))
                .isEqualTo("12/3");
    }

    private static String cellOf(String paragraphs) throws Exception {
        List<Block> blocks = parse("<w:tbl><w:tr><w:tc>" + paragraphs + "</w:tc>" + cell("", "x") + "</w:tr></w:tbl>");
        GridCell cell = blocks.get(0).rows().get(0).cells().get(0);
        return (cell.text().replace('\n', '/')
                        + cell.marks().stream()
                                .map(mark -> " " + mark.kind() + ":" + mark.text())
                                .collect(Collectors.joining()))
                .strip();
    }

    @Test
    void aLineBreakEndsAParagraphAndATabIsASpace() throws Exception {
        assertThat(texts("<w:p><w:r><w:t>县</w:t><w:tab/><w:t>局</w:t><w:br/><w:t>报告</w:t></w:r></w:p>"))
                .containsExactly("县 局", "报告");
    }

    @Test
    void contentControlsAreReadThrough() throws Exception {
        String body = "<w:sdt><w:sdtPr/><w:sdtContent>" + paragraph("", "标题") + "<w:tbl><w:sdt><w:sdtContent><w:tr>"
                + "<w:sdt><w:sdtContent>" + cell("", "规章") + "</w:sdtContent></w:sdt>" + cell("", "3")
                + "</w:tr></w:sdtContent></w:sdt></w:tbl></w:sdtContent></w:sdt>";
        assertThat(texts(body)).containsExactly("标题", "规章\t3");
    }

    @Test
    void headingsAreMarkedAndNumberedAsTheirStyleSays() throws Exception {
        List<Block> blocks = parse(paragraph("<w:pStyle w:val='a'/>", "总体情况")
                + paragraph("<w:pStyle w:val='b'/>", "公开情况")
                + paragraph("<w:pStyle w:val='c'/>", "其他")
                + paragraph("<w:outlineLvl w:val='9'/>", "正文"));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("一、总体情况", "二、公开情况", "其他", "正文");
        assertThat(blocks).extracting(block -> ((Paragraph) block).marked()).containsExactly(true, false, true, false);
        assertThat(((Paragraph) blocks.get(3)).place()).isEqualTo(new SourcePlace.Paragraph(4));
    }

    @Test
    void listsCountOnStartAnewAndRestartBelowEachHeading() throws Exception {
        assertThat(texts(item(1, 0)
                        + item(1, 1)
                        + item(1, 1)
                        + item(1, 0)
                        + item(1, 1)
                        + item(1, 2)
                        + item(2, 0)
                        + item(2, 0)
                        + item(0, 0)))
                .containsExactly("一、项", "1.项", "2.项", "二、项", "1.项", "项", "五、项", "六、项", "项");
    }

    @Test
    void aNumberIsKeptApartFromDigits() throws Exception {
        assertThat(texts(paragraph("<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>", "2023年")))
                .containsExactly("1. 2023年");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 10, 十",
        "chineseCountingThousand, 21, 二十一",
        "japaneseCounting, 30, 三十",
        "chineseCounting, 100, 100",
        "decimalEnclosedCircle, 3, ③",
        "decimalEnclosedCircle, 21, 21",
        "upperLetter, 2, B",
        "lowerLetter, 27, 27",
        "decimal, 4, 4",
        "none, 4, ''"
    })
    void numbersArePrintedAsTheFormatSays(String format, int number, String printed) {
        assertThat(WordLists.Numeral.print(format, number)).isEqualTo(printed);
    }

    @Test
    void cellsMayBeMergedOneByOneAsOldProgramsDo() throws Exception {
        List<Block> blocks = parse("<w:tbl><w:tr>" + cell("<w:hMerge w:val='restart'/>", "甲")
                + cell("<w:hMerge w:val='continue'/>", "") + cell("<w:hMerge/>", "") + cell("", "乙") + "</w:tr><w:tr>"
                + cell("", "1") + cell("<w:hMerge/>", "2") + cell("", "") + cell("", "4") + "</w:tr></w:tbl>");

        List<GridRow> rows = blocks.get(0).rows();
        assertThat(rows)
                .extracting(GridRow::texts)
                .containsExactly(List.of("甲", "", "", "乙"), List.of("1", "2", "", "4"));
        assertThat(rows.get(0).cells()).extracting(GridCell::covered).containsExactly(false, true, true, false);
        assertThat(rows.get(1).cells()).extracting(GridCell::covered).containsOnly(false);
    }

    @Test
    void mergedCellsCoverWhatTheyCover() throws Exception {
        List<Block> blocks = parse("<w:tbl><w:tr>" + cell("<w:vMerge w:val='restart'/>", "三")
                + cell("<w:gridSpan w:val='2'/>", "甲")
                + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "1") + cell("", "2")
                + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("", "3") + cell("", "4") + "</w:tr>"
                + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "旧") + "</w:tr></w:tbl>");

        List<GridRow> rows = blocks.get(0).rows();
        assertThat(rows)
                .extracting(GridRow::texts)
                .containsExactly(List.of("三", "甲", ""), List.of("", "1", "2"), List.of("", "3", "4"));
        assertThat(rows.get(0).cells().get(2).covered()).isTrue();
        assertThat(rows.get(1).cells().get(0).covered()).isTrue();
        assertThat(rows.get(2).cells().get(0).covered()).isFalse();
        assertThat(rows.get(1).place()).isEqualTo(new SourcePlace.TableCell(1, 2, 2));
    }

    @Test
    void aTableThatLaysOutTablesIsTakenApart() throws Exception {
        String inner = "<w:tbl><w:tr>" + cell("", "规章") + cell("", "3") + "</w:tr></w:tbl>";
        List<Block> blocks = parse("<w:tbl><w:tr>" + cell("", "甲") + cell("", "乙") + "</w:tr><w:tr><w:tc>"
                + paragraph("", "文字") + inner + "</w:tc></w:tr><w:tr>" + cell("", "丙") + "</w:tr></w:tbl>");

        assertThat(blocks).hasSize(4);
        assertThat(blocks.get(1)).isInstanceOf(Paragraph.class);
        assertThat(blocks.get(2).rows().get(0).place()).isEqualTo(new SourcePlace.TableCell(2, 1, 1));
        assertThat(blocks.get(3).rows().get(0).place()).isEqualTo(new SourcePlace.TableCell(1, 3, 1));
    }

    private static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String item(int list, int level) {
        return paragraph("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", "项");
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph("", text) + "</w:tc>";
    }

    private static List<String> texts(String body) throws Exception {
        return parse(body).stream()
                .flatMap(block -> block.rows().stream())
                .map(GridRow::text)
                .toList();
    }

    private static List<Block> parse(String body) throws Exception {
        return WordParser.parse(
                        ZipFixture.of(Map.of(
                                "_rels/.rels",
                                "<Relationships><Relationship Type='http://x/officeDocument' Target='/word/document.xml'/></Relationships>",
                                "word/document.xml",
                                "<w:document xmlns:w='" + NAMESPACE + "' xmlns:m='m' xmlns:mc='mc'><w:body>" + body
                                        + "</w:body></w:document>",
                                "word/styles.xml",
                                "<w:styles xmlns:w='" + NAMESPACE + "'>" + STYLES + "</w:styles>",
                                "word/numbering.xml",
                                "<w:numbering xmlns:w='" + NAMESPACE + "'>" + LISTS + "</w:numbering>")),
                        ReadingLimits.standard())
                .blocks();
    }
}
