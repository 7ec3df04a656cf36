package org.gongkai.documents.internal.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.documents.ZipFixture;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.UnreadableSourceException;
import org.gongkai.documents.source.UnreadableSourceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfdParserTest {

    /** A table of two cells, 20 and 40 mm broad and 10 mm high. */
    private static final String TABLE = line(20, 50, 60, 0)
            + line(20, 60, 60, 0)
            + line(20, 50, 0, 10)
            + line(40, 50, 0, 10)
            + line(80, 50, 0, 10)
            + text(22, 52, "DeltaX='4'", "规章");

    @Test
    void textStandsWhereItsObjectItsCodeAndItsMatrixPutIt() throws IOException {
        List<Block> blocks = parse(text(20, 20, "DeltaX='g 3 4'", "总体情况")
                + "<o:TextObject Boundary='20 30 40 5' CTM='2 0 0 2 0 0' Size='2'><o:TextCode X='0' Y='2' DeltaX='2'>公开</o:TextCode>"
                + "<o:TextCode X='10' Y='2'>件</o:TextCode></o:TextObject>"
                + TABLE + text(45, 52, "DeltaX='g 3 2'", "3402"));

        assertThat(blocks)
                .flatExtracting(Block::rows)
                .flatExtracting(row -> row.cells())
                .extracting(GridCell::text)
                .containsExactly("总体情况", "公开 件", "规章", "3402");
        assertThat(blocks.get(2)).isInstanceOf(Grid.class);
        assertThat(blocks.get(2).rows().get(0).place()).isEqualTo(new SourcePlace.PageLine(1, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <o:TextObject Boundary='45 52 20 5' Size='4'><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject> | 34
            <o:TextObject Boundary='45 52 20 5' Size='4' Visible='false'><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject> | ~
            <o:TextObject Boundary='45 52 20 5' Size='4' Alpha='0'><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject> | HIDDEN:34
            <o:TextObject Boundary='45 52 20 5' Size='4'><o:FillColor Value='255 255 255'/><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject> | HIDDEN:34
            <o:TextObject Boundary='45 52 20 5' Size='4' DrawParam='7'><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject> | HIDDEN:34
            <o:TextObject Boundary='45 52 20 5' Size='4' Fill='false'><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject> | HIDDEN:34
            <o:TextObject Boundary='45 51 20 9' Size='3'><o:TextCode X='0' Y='3' DeltaX='1.5 -1.5' DeltaY='0 4'>131</o:TextCode></o:TextObject> | 13/1
            <o:TextObject Boundary='45 52 20 5' Size='4'><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject><o:PathObject Boundary='44 54.5 6 1'><o:AbbreviatedData>M 0 0 L 6 0</o:AbbreviatedData></o:PathObject> | STRUCK_OUT:34
            <o:TextObject Boundary='45 52 20 5' Size='4'><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject><o:PathObject Boundary='44 51 8 8' Fill='true' Stroke='false'><o:FillColor Value='#ff #ff #ff'/><o:AbbreviatedData>M 0 0 L 8 0 L 8 8 L 0 8 C</o:AbbreviatedData></o:PathObject> | HIDDEN:34
            <o:TextObject Boundary='45 52 20 5' Size='4'><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject><o:TextObject Boundary='45 51 20 5' Size='2'><o:TextCode X='4' Y='4'>1</o:TextCode></o:TextObject> | 34 RAISED_OR_LOWERED:1
            <o:PageBlock><o:TextObject Boundary='45 52 20 5' Size='4'><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject></o:PageBlock> | 34
            <o:CompositeObject Boundary='45 52 20 5' ResourceID='8'/> | 34
            """)
    void aCellIsReadAsItIsSeen(String objects, String expected) throws IOException {
        GridCell cell = parse(TABLE + objects).get(0).rows().get(0).cells().get(1);

        String marks = cell.marks().stream()
                .map(mark -> " " + mark.kind() + ":" + mark.text())
                .collect(Collectors.joining());
        assertThat((cell.text().replace('\n', '/') + marks).strip()).isEqualTo(expected.replace("~", ""));
    }

    @Test
    void templatesArePrintedAndEveryDocumentOfTheFileIsRead() throws IOException {
        Map<String, String> parts = parts(text(20, 40, "DeltaX='4'", "正文"));
        parts.put(
                "OFD.xml",
                "<o:OFD xmlns:o='o'><o:DocBody><o:DocRoot>/Doc_0/Document.xml</o:DocRoot></o:DocBody>"
                        + "<o:DocBody><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody></o:OFD>");

        List<Block> blocks =
                OfdParser.parse(ZipFixture.of(parts), ReadingLimits.standard()).blocks();

        assertThat(blocks)
                .flatExtracting(Block::rows)
                .extracting(row -> row.text())
                .containsExactly("正文", "正文");

        parts.put("Doc_0/Page.xml", page("<o:Template TemplateID='9'/>", text(20, 60, "DeltaX='4'", "正文")));
        assertThat(OfdParser.parse(ZipFixture.of(parts), ReadingLimits.standard())
                        .blocks())
                .flatExtracting(Block::rows)
                .extracting(row -> row.text())
                .containsExactly("表头", "正文", "表头", "正文");
    }

    @Test
    void drawnTextIsAScanAndAnEncryptedFileIsLocked() {
        assertReason(parts(line(20, 20, 10, 0)), Reason.SCANNED);
        Map<String, String> locked = parts("");
        locked.put("Encryptions.xml", "<o/>");
        assertReason(locked, Reason.ENCRYPTED);
    }

    private static void assertReason(Map<String, String> parts, Reason reason) {
        assertThatThrownBy(() -> OfdParser.parse(ZipFixture.of(parts), ReadingLimits.standard()))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static List<Block> parse(String objects) throws IOException {
        return OfdParser.parse(ZipFixture.of(parts(objects)), ReadingLimits.standard())
                .blocks();
    }

    private static Map<String, String> parts(String objects) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                "<o:OFD xmlns:o='o'><o:DocBody><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody></o:OFD>");
        parts.put(
                "Doc_0/Document.xml",
                "<o:Document xmlns:o='o'><o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 297"
                        + "</o:PhysicalBox></o:PageArea><o:PublicRes>Res.xml</o:PublicRes><o:TemplatePage ID='9' BaseLoc='Template.xml'/>"
                        + "</o:CommonData><o:Pages><o:Page ID='1' BaseLoc='Page.xml'/></o:Pages></o:Document>");
        parts.put(
                "Doc_0/Res.xml",
                "<o:Res xmlns:o='o'><o:DrawParams><o:DrawParam ID='6'><o:FillColor Value='255'/></o:DrawParam>"
                        + "<o:DrawParam ID='7' Relative='6'/></o:DrawParams><o:CompositeGraphicUnits><o:CompositeGraphicUnit ID='8'><o:Content>"
                        + "<o:TextObject Boundary='0 0 20 5' Size='4'><o:TextCode X='0' Y='4' DeltaX='2'>34</o:TextCode></o:TextObject>"
                        + "</o:Content></o:CompositeGraphicUnit></o:CompositeGraphicUnits></o:Res>");
        parts.put("Doc_0/Template.xml", page("", text(20, 40, "DeltaX='4'", "表头")));
        parts.put("Doc_0/Page.xml", page("", objects));
        return parts;
    }

    private static String page(String template, String objects) {
        return "<o:Page xmlns:o='o'>" + template + "<o:Content><o:Layer>" + objects + "</o:Layer></o:Content></o:Page>";
    }

    private static String text(double left, double top, String deltas, String text) {
        return "<o:TextObject Boundary='" + left + " " + top + " 60 5' Size='4'><o:TextCode X='0' Y='4' " + deltas + ">"
                + text + "</o:TextCode></o:TextObject>";
    }

    private static String line(double left, double top, double right, double down) {
        return "<o:PathObject Boundary='" + left + " " + top + " 60 60'><o:AbbreviatedData>M 0 0 L " + right + " "
                + down + "</o:AbbreviatedData></o:PathObject>";
    }
}
