package org.gongkai.documents.internal.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.documents.ZipFixture;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.UnreadableSourceException;
import org.gongkai.documents.source.UnreadableSourceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdfParserTest {

    private static final String STYLES =
            "<s:style s:name='struck' s:family='text'><s:text-properties s:text-line-through-style='solid'/></s:style>"
                    + "<s:style s:name='heir' s:family='text' s:parent-style-name='struck'/>"
                    + "<s:style s:name='plain' s:family='text'><s:text-properties s:text-line-through-style='none'/></s:style>"
                    + "<s:style s:name='raised' s:family='text'><s:text-properties s:text-position='super 58%'/></s:style>"
                    + "<s:style s:name='lowered' s:family='text'><s:text-properties s:text-position='-33% 58%'/></s:style>"
                    + "<s:style s:name='hidden' s:family='text'><s:text-properties x:display='none'/></s:style>"
                    + "<s:style s:name='white' s:family='text'><s:text-properties f:color='#FFFFFF'/></s:style>"
                    + "<s:style s:name='tiny' s:family='text'><s:text-properties f:font-size='0pt'/></s:style>"
                    + "<s:style s:name='small' s:family='text'><s:text-properties f:font-size='7pt'/></s:style>"
                    + "<s:style s:name='cell' s:family='table-cell'><s:text-properties s:text-line-through-style='solid'/></s:style>"
                    + "<s:style s:name='pale' s:family='table-cell'><s:text-properties f:color='#ffffff'/></s:style>"
                    + "<s:style s:name='zeros' s:family='table-cell'><s:map s:condition='cell-content()=0' s:apply-style-name='pale'/></s:style>"
                    + "<s:style s:name='old' s:family='table-cell'><s:map s:condition='is-true-formula(A1&gt;B1)' s:apply-style-name='cell'/></s:style>"
                    + "<s:style s:name='away' s:family='table'><s:table-properties t:display='false'/></s:style>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <x:p><x:span x:style-name='struck'>9</x:span>34</x:p>        | 34 STRUCK_OUT:9
            <x:p><x:span x:style-name='heir'>9</x:span>34</x:p>          | 34 STRUCK_OUT:9
            <x:p><x:span x:style-name='plain'>3</x:span>4</x:p>          | 34
            <x:p>34<x:span x:style-name='raised'>1</x:span></x:p>        | 34 RAISED_OR_LOWERED:1
            <x:p>34<x:span x:style-name='lowered'>1</x:span></x:p>       | 34 RAISED_OR_LOWERED:1
            <x:p><x:span x:style-name='hidden'>9</x:span>34</x:p>        | 34 HIDDEN:9
            <x:p><x:span x:style-name='white'>9</x:span>34</x:p>         | 34 HIDDEN:9
            <x:p><x:span x:style-name='tiny'>9</x:span>34</x:p>          | 34 HIDDEN:9
            <x:p>34<x:span x:style-name='small'>1</x:span></x:p>         | 34 1
            <x:p>34<x:note><x:note-citation>1</x:note-citation><x:note-body><x:p>注</x:p></x:note-body></x:note></x:p> | 34 RAISED_OR_LOWERED:1
            <x:p><x:ruby><x:ruby-base>34</x:ruby-base><x:ruby-text>9</x:ruby-text></x:ruby></x:p> | 34 RAISED_OR_LOWERED:9
            <x:p>34<d:frame><d:text-box><x:p>9</x:p></d:text-box></d:frame></x:p> | 34 FLOATING:9
            <x:p>34<o:annotation><x:p>9</x:p></o:annotation></x:p>       | 34
            <x:p><x:change-start/>3<x:change-end/>4</x:p>                | 34
            <x:p>3<x:s x:c='2'/>4</x:p>                                  | 3  4
            <x:p>34<x:line-break/>12</x:p>                               | 34/12
            <x:p>34</x:p><x:p>12</x:p>                                   | 34/12
            <x:p> 3 4 </x:p>                                             | 3 4
            """)
    void aCellOfATextIsReadAsItIsPrinted(String content, String expected) throws IOException {
        List<Block> blocks = text("<t:table><t:table-row><t:table-cell>" + content
                + "</t:table-cell><t:table-cell><x:p>x</x:p></t:table-cell></t:table-row></t:table>");

        assertThat(printed(blocks.get(0).rows().get(0).cells().get(0))).isEqualTo(expected);
    }

    @Test
    void paragraphsHeadingsListsAndFramesAreReadInTheirOrder() throws IOException {
        List<Block> blocks = text("<x:tracked-changes><x:p>旧</x:p></x:tracked-changes><x:h>标题</x:h>"
                + "<x:list><x:list-item><x:number>一、</x:number><x:p>总体</x:p></x:list-item></x:list>"
                + "<x:section x:display='none'><x:p>暗</x:p></x:section><x:section><x:p>文<d:frame><d:text-box><x:p>框</x:p>"
                + "</d:text-box></d:frame></x:p></x:section>");

        assertThat(blocks).extracting(block -> ((Paragraph) block).text()).containsExactly("标题", "一、总体", "文", "框");
        assertThat(((Paragraph) blocks.get(0)).marked()).isTrue();
    }

    @Test
    void spansAndRepeatsOfATextTable() throws IOException {
        List<Block> blocks = text(
                "<t:table><t:table-header-rows><t:table-row><t:table-cell t:number-columns-spanned='2'><x:p>甲</x:p>"
                        + "</t:table-cell><t:covered-table-cell/><t:table-cell t:number-rows-spanned='2'><x:p>乙</x:p></t:table-cell>"
                        + "</t:table-row></t:table-header-rows><t:table-row><t:table-cell t:number-columns-repeated='2'><x:p>1</x:p>"
                        + "</t:table-cell><t:covered-table-cell/></t:table-row>"
                        + "<t:table-row t:visibility='collapse'><t:table-cell><x:p>9</x:p></t:table-cell></t:table-row></t:table>");

        assertThat(blocks.get(0).rows())
                .extracting(GridRow::texts)
                .containsExactly(List.of("甲", "", "乙"), List.of("1", "1", ""));
        assertThat(blocks.get(0).rows().get(1).cells().get(2).covered()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <t:table-cell o:value-type='float' o:value='34'><x:p>34</x:p></t:table-cell>        | 34
            <t:table-cell o:value-type='float' o:value='34'><x:p>34.0</x:p></t:table-cell>      | 34.0
            <t:table-cell o:value-type='float' o:value='340000'><x:p>34万</x:p></t:table-cell>  | 34万 SHOWN_OTHERWISE:340000
            <t:table-cell o:value-type='float' o:value='0'/>                                    | SHOWN_OTHERWISE:0
            <t:table-cell t:formula='of:=1+2'/>                                                 | NOT_CALCULATED:of:=1+2
            <t:table-cell t:style-name='zeros' o:value-type='float' o:value='34'><x:p>34</x:p></t:table-cell> | 34
            <t:table-cell t:style-name='zeros' o:value-type='float' o:value='0'><x:p>0</x:p></t:table-cell>   | HIDDEN:0
            <t:table-cell t:style-name='old' o:value-type='float' o:value='34'><x:p>34</x:p></t:table-cell>   | STRUCK_OUT:34
            <t:table-cell t:style-name='old' o:value-type='string'><x:p>无</x:p></t:table-cell>               | 无
            <t:table-cell t:style-name='cell' o:value-type='float' o:value='34'><x:p>34</x:p></t:table-cell> | STRUCK_OUT:34
            """)
    void aCellOfASheetIsWhatItShows(String cell, String expected) throws IOException {
        List<Block> blocks = sheets("<t:table t:name='一'><t:table-row>" + cell
                + "<t:table-cell><x:p>x</x:p></t:table-cell></t:table-row><t:table-row><t:table-cell><x:p>a</x:p></t:table-cell>"
                + "<t:table-cell><x:p>b</x:p></t:table-cell></t:table-row></t:table>");

        assertThat(printed(blocks.get(0).rows().get(0).cells().get(0)).strip()).isEqualTo(expected);
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreNotThereAndRepeatsAreBounded() throws IOException {
        String cell = "<t:table-cell><x:p>%s</x:p></t:table-cell>";
        List<Block> blocks = sheets(
                "<t:table t:style-name='away'><t:table-row>" + cell.formatted("旧") + "</t:table-row></t:table>"
                        + "<t:table><t:table-column/><t:table-column t:visibility='collapse'/><t:table-row>"
                        + cell.formatted("甲")
                        + cell.formatted("9") + cell.formatted("1")
                        + "</t:table-row><t:table-row t:visibility='filter'>" + cell.formatted("8")
                        + "</t:table-row><t:table-row t:number-rows-repeated='2'>" + cell.formatted("乙")
                        + cell.formatted("9") + cell.formatted("2")
                        + "<t:table-cell t:number-columns-repeated='16000'/></t:table-row>"
                        + "<t:table-row t:number-rows-repeated='1048000'><t:table-cell t:number-columns-repeated='16384'/></t:table-row></t:table>");

        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).rows())
                .extracting(GridRow::texts)
                .containsExactly(List.of("甲", "1"), List.of("乙", "2"), List.of("乙", "2"));
        assertReason(
                parts(
                        "spreadsheet",
                        "<t:table><t:table-row t:number-rows-repeated='999999'>" + cell.formatted("1")
                                + "</t:table-row></t:table>"),
                Reason.LIMIT_EXCEEDED);
    }

    @Test
    void anEncryptedDocumentIsLocked() {
        Map<String, String> parts = parts("text", "");
        parts.put("META-INF/manifest.xml", "<m><encryption-data/></m>");
        assertReason(parts, Reason.ENCRYPTED);
    }

    private static void assertReason(Map<String, String> parts, Reason reason) {
        assertThatThrownBy(() -> OdfParser.parse(ZipFixture.of(parts), ReadingLimits.standard()))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static String printed(GridCell cell) {
        return cell.text().replace('\n', '/')
                + cell.marks().stream()
                        .map(mark -> " " + mark.kind() + ":" + mark.text())
                        .collect(Collectors.joining());
    }

    private static List<Block> text(String body) throws IOException {
        return OdfParser.parse(ZipFixture.of(parts("text", body)), ReadingLimits.standard())
                .blocks();
    }

    private static List<Block> sheets(String body) throws IOException {
        return OdfParser.parse(ZipFixture.of(parts("spreadsheet", body)), ReadingLimits.standard())
                .blocks();
    }

    private static Map<String, String> parts(String kind, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put(
                "content.xml",
                "<o:document-content xmlns:o='o' xmlns:s='s' xmlns:t='t' xmlns:x='x' xmlns:f='f' xmlns:d='d'><o:automatic-styles>"
                        + STYLES + "</o:automatic-styles><o:body><o:" + kind + ">" + body + "</o:" + kind
                        + "></o:body></o:document-content>");
        return parts;
    }
}
