package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.cell;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.report;
import static org.gongkai.documents.reading.ReadingNote.Kind.AMOUNT_IN_YUAN;
import static org.gongkai.documents.reading.ReadingNote.Kind.COLUMNS_OUT_OF_ORDER;
import static org.gongkai.documents.reading.ReadingNote.Kind.RIVAL_TITLE;
import static org.gongkai.documents.reading.ReadingNote.Kind.SECOND_REPORT;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNKNOWN_COLUMNS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What published reports do to the form, in every layout. */
class QuirkTest {

    private static final String TITLE = "示例县教育局2023年政府信息公开工作年度报告";

    private static final DisclosureReport REPORT = report(STANDARD);

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"HTML", "BARS", "MARKDOWN"})
    void aTotalColumnLeftEmptyIsBlank(Layout layout) {
        ReadResult result =
                readWith(layout, 6, row -> with(row, row.size() - 1, text -> text.matches("\\d+") ? "" : text));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().form().cells()).allSatisfy(cell -> {
            boolean emptied = cell.path().toString().matches("/applications/.*/total");
            assertThat(cell(result, cell.path().toString()))
                    .isEqualTo(emptied ? Cell.blank() : REPORT.cell(cell.path()));
        });
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void anAmountMayBearItsOwnUnit(Layout layout) {
        ReadResult result =
                readWith(layout, 4, row -> with(row, row.size() - 1, text -> text.replace("25.10", "251000元")));

        assertThat(cell(result, "/article20/fees/amount")).isEqualTo(Cell.amount(new BigDecimal("25.1")));
        assertThat(kinds(result)).containsExactly(AMOUNT_IN_YUAN);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aCaptionInYuanConverts(Layout layout) {
        ReadResult result = readWith(
                layout,
                4,
                row -> with(
                        with(row, row.size() - 1, text -> text.replace("25.10", "251000")),
                        row.size() - 1,
                        text -> text.startsWith("本年收费金额") ? "本年收费金额（单位：元）" : text));

        assertThat(cell(result, "/article20/fees/amount")).isEqualTo(Cell.amount(new BigDecimal("25.1")));
        assertThat(kinds(result)).containsExactly(ReadingNote.Kind.AMOUNT_IN_YUAN);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void numberedHeadingsInSectionOneAreNoSections(Layout layout) {
        List<Object> blocks = new ArrayList<>(LaidReport.blocks(REPORT));
        blocks.remove(2);
        blocks.addAll(2, List.of("一、主动公开", "全年发布信息。", "二、依申请公开", "收到的申请均已答复。", "三、平台建设", "栏目齐全。"));
        ReadResult result = layout.read(blocks);

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
        assertThat(result.report().orElseThrow().overview().orElseThrow().passages())
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theYearIsTheTitlesWhateverTheProseSays(Layout layout) {
        List<Object> blocks = new ArrayList<>(LaidReport.blocks(REPORT));
        blocks.set(0, "示例县教育局2023年政府信息公开工作报告");
        blocks.set(2, "2022年，本局主动公开信息。");
        ReadResult result = layout.read(blocks);

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().year()).isEqualTo(2023);
        assertThat(result.report().orElseThrow().agency().name()).contains("示例县教育局");
    }

    @ParameterizedTest
    @CsvSource({"2.重复申请,第2项、重复申请", "（一）予以公开,〔一〕予以公开", "行政强制,【行政强制】", "1.属于国家秘密,第1项 属于国家秘密"})
    void aRowMayBeNumberedOtherwise(String label, String printed) {
        ReadResult result = read(STANDARD.replace(label, printed));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void ofTwoReportsTheFirstIsRead(Layout layout) {
        List<Object> blocks = new ArrayList<>(LaidReport.blocks(REPORT));
        blocks.add("示例县教育局2022年政府信息公开工作年度报告");
        blocks.addAll(
                LaidReport.blocks(REPORT).subList(1, LaidReport.blocks(REPORT).size()));
        ReadResult result = layout.read(blocks);

        assertThat(kinds(result)).containsExactly(SECOND_REPORT);
        assertThat(result.report().orElseThrow().year()).isEqualTo(2023);
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void aHeaderInAnotherOrderIsFollowedWhereItNamesEveryColumn() {
        ReadResult result = read(STANDARD.replace("本年制发件数\t本年废止件数\t现行有效件数", "现行有效件数\t本年制发件数\t本年废止件数")
                .replace("3\t1\t17", "17\t3\t1"));

        assertThat(kinds(result)).containsExactly(COLUMNS_OUT_OF_ORDER);
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void aHeaderInAnotherOrderIsFollowedInTheTotalToo() {
        ReadResult result = read(STANDARD.replace("自然人\t法人或其他组织\t\t\t\t\t总计", "总计\t法人或其他组织\t\t\t\t\t自然人"));

        assertThat(kinds(result)).containsExactly(COLUMNS_OUT_OF_ORDER);
        assertThat(cell(result, "/applications/newlyReceived/total")).isEqualTo(Cell.count(43));
        assertThat(cell(result, "/applications/newlyReceived/naturalPerson")).isEqualTo(Cell.count(59));
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政诉讼\t\t\t\t\t行政诉讼", "行政复议\t\t\t\t\t行政复议"})
    void wherePartsOfSectionFourHaveTheSameLabelNoneIsTold(String labels) {
        ReadResult result = read(STANDARD.replace("行政复议\t\t\t\t\t行政诉讼", labels));

        assertThat(kinds(result)).containsExactly(UNKNOWN_COLUMNS);
        assertThat(cell(result, "/reviewAndLitigation/review/upheld")).isEqualTo(Cell.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"二0二四年一月十二日", "二〇二四年元月十二日", "2024年1月12号", "2024. 1. 12", "２０２４年０１月１２日", "2024年1月12日（盖章）"})
    void aDayIsPrintedInManyWays(String day) {
        DisclosureReport report = report(STANDARD.replace("示例县教育局\n\n2024年1月12日", "示例县教育局（公章）\n" + day));

        assertThat(report.publishedOn()).contains(LocalDate.of(2024, 1, 12));
        assertThat(report.otherMatters().orElseThrow().text()).isEqualTo("本年度未收取信息处理费。");
    }

    @Test
    void ofSeveralTitlesTheOneNextToSectionOneCounts() {
        ReadResult result = read("示例县财政局2019年政府信息公开工作年度报告\n" + STANDARD);

        assertThat(kinds(result)).containsExactly(RIVAL_TITLE);
        assertThat(result.report().orElseThrow().title()).contains(TITLE);
        assertThat(read(TITLE + "\n\n" + STANDARD).notes()).isEmpty();
    }

    @Test
    void aDocumentNumberMayStandBetweenTheLinesOfATitle() {
        ReadResult result = read(STANDARD.replace(TITLE, "示例县教育局\n示教〔2024〕3号\n2023年政府信息公开工作年度报告"));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().title()).contains(TITLE);
        assertThat(result.report().orElseThrow().agency().name()).contains("示例县教育局");
        assertThat(result.preamble()).startsWith("示教〔2024〕3号\n");
    }

    /** Reads the report with the rows of one of its tables changed. */
    private static ReadResult readWith(Layout layout, int table, UnaryOperator<List<String>> change) {
        List<Object> blocks = new ArrayList<>(LaidReport.blocks(REPORT));
        LaidTable laid = (LaidTable) blocks.get(table);
        blocks.set(table, new LaidTable(laid.rows().stream().map(change).toList()));
        return layout.read(blocks);
    }

    private static List<String> with(List<String> row, int index, UnaryOperator<String> change) {
        List<String> changed = new ArrayList<>(row);
        changed.set(index, change.apply(changed.get(index)));
        return changed;
    }
}
