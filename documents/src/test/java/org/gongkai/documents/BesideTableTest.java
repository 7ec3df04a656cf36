package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.TRIAL;
import static org.gongkai.documents.Fixture.cell;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.report;
import static org.gongkai.documents.Fixture.standardWith;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_TABLE;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNCLEAR_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNPLACED_TEXT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.form.CellPath;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.ProseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the tables of sections two to four: sentences are kept, scraps are noted. */
class BesideTableTest {

    private static final String TEMPLATE = "该部分以表格形式报告。表格如下：";
    private static final String FIRST = "本年新增的规范性文件均已在网站公开。";
    private static final String SECOND = "全年收到的申请均按期答复，其中网络申请较多。";
    private static final String THIRD = "本年度未发生行政复议和行政诉讼案件";

    @ParameterizedTest
    @EnumSource(Layout.class)
    void sentencesAreKeptInEveryLayout(Layout layout) {
        for (String text : new String[] {STANDARD, TRIAL}) {
            DisclosureReport report = report(text);
            assertKept(report, layout.read(withSentences(LaidReport.blocks(report))));
        }
    }

    @Test
    void sentencesAreKeptInPagesAndOpenDocuments() throws IOException {
        DisclosureReport report = report(STANDARD);
        LaidOutReport laid =
                new LaidOutReport(withSentences(LaidOutReport.of(report).parts()));
        for (byte[] bytes : List.of(OfdFixture.write(laid), OdfFixture.text(laid), OdfFixture.sheets(laid))) {
            assertKept(report, DocumentReader.standard().read(new ByteArrayInputStream(bytes)));
        }
    }

    private static List<Object> withSentences(List<Object> blocks) {
        List<Object> with = new ArrayList<>();
        int tables = 0;
        for (Object block : blocks) {
            if (block instanceof String) {
                with.add(block);
                continue;
            }
            tables++;
            if (tables == 1) {
                with.add(TEMPLATE);
            }
            with.add(block);
            with.add(List.of(FIRST, SECOND, THIRD).get(tables - 1));
        }
        return with;
    }

    private static void assertKept(DisclosureReport report, ReadResult result) {
        DisclosureReport read = result.report().orElseThrow();
        assertThat(kinds(result)).doesNotContain(UNPLACED_TEXT);
        assertThat(remarks(read, Section.ARTICLE_20)).contains(TEMPLATE + "\n" + FIRST);
        assertThat(remarks(read, Section.APPLICATIONS)).contains(SECOND);
        assertThat(remarks(read, Section.REVIEW_AND_LITIGATION)).contains(THIRD);
        assertThat(read.cells().stream().filter(cell -> !cell.equals(Cell.blank())))
                .hasSameSizeAs(report.cells().stream()
                        .filter(cell -> !cell.equals(Cell.blank()))
                        .toList());
    }

    private static Optional<String> remarks(DisclosureReport report, Section section) {
        return report.prose().stream()
                .filter(text -> text.path().toString().equals("/" + section.key() + "/remarks"))
                .map(ProseText::text)
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万元", "（单位：件）", "第二十条第（一）项", "— 4 —", "4", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"})
    void captionsLabelsAndPageNumbersAreNoRemarks(String text) {
        ReadResult result = read(standardWith("\n五、存在的主要问题", "\n" + text + "\n五、存在的主要问题"));

        assertThat(remarks(result.report().orElseThrow(), Section.REVIEW_AND_LITIGATION))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报单位：办公室", "[cols=\",,,\",]", "续表乙", "（三）其他机关，另行统计的案件2000002"})
    void whatIsNoSentenceIsNoted(String text) {
        ReadResult result = read(standardWith("\n五、存在的主要问题", "\n" + text + "\n五、存在的主要问题"));

        assertThat(kinds(result)).containsExactly(UNPLACED_TEXT);
        assertThat(result.notes().get(0).text()).isEqualTo(text);
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void aSentenceBrokenOverLinesIsKeptWhole() {
        String broken = "以上数据截至年底，由各科室报送，\n经办公室汇总\n后上报。";

        assertThat(remarks(
                        report(standardWith("\n五、存在的主要问题", "\n" + broken + "\n五、存在的主要问题")),
                        Section.REVIEW_AND_LITIGATION))
                .contains(broken);
    }

    /** As a note that tells the figures of the year before. */
    @ParameterizedTest
    @ValueSource(strings = {"注：规范性文件 1 2 3 分别为上年数", "规范性文件 1 2 3"})
    void valuesBesideATableDoNotFillARowThatIsBlankInIt(String text) {
        List<Object> blocks =
                new ArrayList<>(LaidReport.blocks(report(STANDARD.replaceFirst("(行政规范性文件)\t3\t1\t17", "$1\t\t\t"))));
        blocks.add(blocks.indexOf("三、收到和处理政府信息公开申请情况"), text);

        ReadResult result = Layout.HTML.read(blocks);

        CellPath path = CellPath.of("/article20/normativeDocuments/issued");
        assertThat(cell(result, path.toString())).isEqualTo(Cell.blank());
        assertThat(result.notes())
                .filteredOn(note -> note.kind() == UNCLEAR_VALUES)
                .flatExtracting(ReadingNote::cells)
                .contains(path);
    }

    @Test
    void aSentenceInsteadOfATableIsKeptAndTheCellsAreBlank() {
        String table = STANDARD.substring(STANDARD.indexOf("行政复议\t"), STANDARD.indexOf("五、存在"));
        ReadResult result = read(standardWith(table, "本年度无此类情况。\n\n"));
        DisclosureReport report = result.report().orElseThrow();

        assertThat(kinds(result)).containsExactly(MISSING_TABLE);
        assertThat(result.notes().get(0).message().zh()).contains("之下没有表格");
        assertThat(remarks(report, Section.REVIEW_AND_LITIGATION)).contains("本年度无此类情况。");
        assertThat(report.cells().subList(185, 200)).containsOnly(Cell.blank());
    }

    @Test
    void aHeadingOverAPictureIsASectionWithoutFigures() {
        String table = STANDARD.substring(STANDARD.indexOf("行政复议\t"), STANDARD.indexOf("五、存在"));
        ReadResult result = read(standardWith(table, "\n"));

        assertThat(kinds(result)).containsExactly(MISSING_TABLE);
        assertThat(result.report().orElseThrow().has(Section.REVIEW_AND_LITIGATION))
                .isTrue();
        assertThat(read(STANDARD.replace(table, "").replace("四、政府信息公开行政复议、行政诉讼情况", ""))
                        .report()
                        .orElseThrow()
                        .has(Section.REVIEW_AND_LITIGATION))
                .isFalse();
    }
}
