package org.gongkai.documents.internal.source.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
            + "<w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>";

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
                + "<w:r><w:drawing><w:t>框</w:t></w:drawing></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>件</w:t></w:r></w:p>";
        assertThat(texts(body)).containsExactly("收到42件");
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
        assertThat(ListNumeral.print(format, number)).isEqualTo(printed);
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
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Override PartName='/word/document.xml' ContentType='" + type + "document.main+xml'/>"
                            + "<Override PartName='/word/styles.xml' ContentType='" + type + "styles+xml'/>"
                            + "<Override PartName='/word/numbering.xml' ContentType='" + type
                            + "numbering+xml'/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument' Target='word/document.xml'/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w='" + NAMESPACE + "'><w:body>" + body + "</w:body></w:document>");
            put(zip, "word/styles.xml", "<w:styles xmlns:w='" + NAMESPACE + "'>" + STYLES + "</w:styles>");
            put(zip, "word/numbering.xml", "<w:numbering xmlns:w='" + NAMESPACE + "'>" + LISTS + "</w:numbering>");
        }
        return WordParser.parse(bytes.toByteArray(), ReadingLimits.standard()).blocks();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(UTF_8));
    }
}
