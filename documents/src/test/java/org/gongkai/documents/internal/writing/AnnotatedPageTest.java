package org.gongkai.documents.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.HtmlWriter;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.text.LocalizedText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AnnotatedPageTest {

    private static final DisclosureReport REPORT = DisclosureReport.blank(Form.FORM_2021, 2023, Agency.of("示例县教育局"))
            .with(CheckResults.TOTAL, Cell.count(62))
            .withOverview(Overview.of(Passage.of("引言。"), Passage.of("全年收到申请62件，答复62件。")));

    /** The second cell is not one of the report's form. */
    private static final List<ReadingNote> NOTES = List.of(
            new ReadingNote(
                    ReadingNote.Kind.TOO_FEW_VALUES,
                    Optional.of(new SourcePlace.Line(7)),
                    "2 3",
                    List.of(CheckResults.TOTAL, CellPath.of("/article20/governmentRules/newlyMade")),
                    new LocalizedText("<b>只有两个数值", "<b>two values only")),
            new ReadingNote(
                    ReadingNote.Kind.NO_AGENCY,
                    Optional.empty(),
                    "",
                    List.of(),
                    new LocalizedText("没有落款", "No signature")));

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Domain(AnyReports.class)
    void everyLinkLeadsSomewhereAndNothingBecomesMarkup(@ForAll DisclosureReport report) throws IOException {
        String hostile = report.problemsAndImprovements().orElseThrow();
        ValidationResult result = CheckResults.of(
                        report,
                        CheckResults.sum(),
                        CheckResults.blank(report.form().cells().stream()
                                .map(FormCell::path)
                                .toList()),
                        CheckResults.claim(
                                "/overview/0/text",
                                report.overview()
                                        .orElseThrow()
                                        .passages()
                                        .get(0)
                                        .text()),
                        CheckResults.claim("/overview", hostile),
                        CheckResults.claim("/overview/9/text", hostile))
                .addWaived(CheckResults.waived(report, hostile))
                .addLapsedWaivers(CheckResults.waiver(report, hostile))
                .run(CheckResults.run()
                        .withSkipped(CheckResults.skipped(hostile))
                        .withPolicy(CheckResults.policy(hostile)))
                .addDiagnoses(CheckResults.diagnosis())
                .build();

        Document page = page(report, DocumentWriter.html().withResult(result).withNotes(NOTES));

        assertThat(page.select("a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).isNotNull());
        assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby"))
                .allSatisfy(ids -> assertThat(List.of(ids.split(" ")))
                        .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull()));
        assertThat(page.select(".finding")).hasSize(5);
        assertThat(page.select("script, img, [onclick]")).isEmpty();
        assertThat(page.select("td"))
                .allSatisfy(cell -> assertThat(cell.select("a")).hasSize(1));
        assertThat(page.select("main .prose p").stream().map(Element::wholeText))
                .containsExactlyElementsOf(
                        HtmlWriterTest.parsed(DocumentWriter.html(), report).select(".prose p").stream()
                                .map(Element::wholeText)
                                .toList());
    }

    @Test
    void aWrongSumIsMarkedAtTheTotalAndItsPartsAreInvolved() throws IOException {
        Document page = page(CheckResults.sum());

        assertThat(link(page, CheckResults.TOTAL).className()).isEqualTo("mark error");
        assertThat(link(page, CheckResults.TOTAL).text()).isEqualTo("62");
        assertThat(link(page, CheckResults.TOTAL).attr("data-finding")).isEqualTo("APP-ROW-SUM 各类之和为26，总计为62。");
        assertThat(link(page, CheckResults.PARTS.get(0)).className()).isEqualTo("mark error involved");
        assertThat(link(page, CheckResults.PARTS.get(0)).attr("aria-label")).isEqualTo("空白");
        assertThat(page.select(".finding a").eachAttr("href"))
                .containsExactly(
                        "#" + CheckResults.PARTS.get(0), "#" + CheckResults.PARTS.get(1), "#" + CheckResults.TOTAL);
    }

    @Test
    void findingsOfOneCauseStandTogether() throws IOException {
        Document page = page(CheckResults.openSum(), CheckResults.blank(CheckResults.PARTS), CheckResults.sum());

        assertThat(page.select("#findings > ol > li").eachAttr("id")).containsExactly("finding-1", "finding-3");
        assertThat(page.select("#finding-1 > details > summary").eachText())
                .containsExactly("位置（2处）", "因此待定：APP-ROW-SUM 1");
        assertThat(page.select("#finding-1 #finding-2").attr("class")).isEqualTo("finding open");
    }

    @Test
    void aCellIsTiedToTheLabelsOfItsRowAndColumn() throws IOException {
        Document page = page(CheckResults.sum());
        Element cell = page.getElementById(CheckResults.TOTAL.toString());

        assertThat(cell.closest("table").select("thead th." + cell.className()).eachText())
                .containsExactly("申请人情况", "总计");
        assertThat(cell.closest("tr").select("th").text()).isEqualTo("一、本年新收政府信息公开申请数量");
    }

    @Test
    void aCellLeadsToTheGravestFindingThatHoldsItWrong() throws IOException {
        Document page = page(
                CheckResults.openSum(),
                CheckResults.blank(CheckResults.PARTS),
                CheckResults.blank(List.of(CheckResults.EMPTY)));

        Element part = link(page, CheckResults.PARTS.get(0));
        assertThat(part.attr("href")).isEqualTo("#finding-1");
        assertThat(part.className()).isEqualTo("mark warning");
        assertThat(part.attr("aria-describedby")).isEqualTo("finding-1-message finding-2-message");
        assertThat(link(page, CheckResults.TOTAL).className()).isEqualTo("mark open");
        assertThat(page.select(".verdict strong").text()).isEqualTo("不完整");
    }

    @Test
    void quotationsAreMarkedWhereTheyStand() throws IOException {
        Document page = page(
                CheckResults.claim("/overview/1/text", "收到申请62件"),
                CheckResults.claim("/overview/1/text", "申请62件，答复"),
                CheckResults.claim("/overview/1/text", "答复62件"));

        assertThat(page.select(".prose a").eachText()).containsExactly("收到申请62件", "答复62件");
        assertThat(page.select(".prose a").eachAttr("href")).containsExactly("#finding-1", "#finding-3");
        assertThat(page.select(".finding a").eachAttr("href")).containsOnly("#/overview/1/text");
    }

    @Test
    void speaksTheLanguageOfTheReader() throws IOException {
        ValidationResult result = CheckResults.of(REPORT, CheckResults.sum())
                .addDiagnoses(CheckResults.diagnosis(), new Diagnosis(List.of(), List.of()))
                .build();

        Document page =
                page(REPORT, DocumentWriter.html().withLocale(Locale.ENGLISH).withResult(result));

        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("aside").attr("lang")).isEqualTo("en");
        assertThat(page.select(".verdict").text())
                .isEqualTo("× invalid error 1, warning 0, open 0, info 0 See the result of the check");
        assertThat(page.select(".finding").text())
                .startsWith("× error APP-ROW-SUM Title 26 is not 62. Where (3)")
                .contains("Table 3 · 1. Newly received this year · Natural persons");
        assertThat(page.select(".diagnosis").eachText())
                .containsExactly(
                        "APP-ROW-SUM Table 3 · 1. Newly received this year · Total 62 → 26 digits swapped",
                        "No few cells explain these failures.");
    }

    @Test
    void aReportWithoutFindingsIsValid() throws IOException {
        Document page = page();

        assertThat(page.select(".verdict").text()).startsWith("✓ 有效 错误 0");
        assertThat(page.select("main a, .finding, .diagnosis")).isEmpty();
        assertThat(page.select("h1, h2, h3, h4").eachText()).endsWith("检查结果");
    }

    @Test
    void tellsWhatWasWaivedSkippedAndChanged() throws IOException {
        ValidationResult result = CheckResults.of(REPORT)
                .addWaived(CheckResults.waived(REPORT, "已核实"))
                .addLapsedWaivers(CheckResults.waiver(REPORT, "已更正"))
                .run(CheckResults.run()
                        .withSkipped(CheckResults.skipped("没有上一年的报告"))
                        .withPolicy(CheckResults.policy("试点")))
                .build();

        Document page = page(REPORT, DocumentWriter.html().withResult(result));

        assertThat(page.select("aside h3").eachText()).containsExactly("已接受的问题", "已失效的豁免", "未执行的规则", "检查方针");
        assertThat(page.select("aside li").eachText())
                .containsExactly(
                        "APP-ROW-SUM 各类之和为26，总计为62。 （县政务公开办接受，至2030-12-31：已核实）",
                        "APP-ROW-SUM （县政务公开办接受，至2030-12-31：已更正）",
                        "YOY-CARRY-OVER 没有上一年的报告",
                        "PROSE-CLAIM 改为提示：试点",
                        "FORM-TITLE 停用：试点",
                        "LIT-GROUP-SUM 允许相差1：试点");
    }

    @Test
    void tellsWhatTheReaderNoted() throws IOException {
        Document page = page(REPORT, DocumentWriter.html().withNotes(NOTES));

        assertThat(page.select(".verdict a").eachAttr("href")).containsExactly("#reading");
        assertThat(page.select("#findings")).isEmpty();
        assertThat(page.select("#reading h2").text()).isEqualTo("读取说明");
        assertThat(page.select("#reading p").eachText()).containsExactly("第7行：<b>只有两个数值", "没有落款");
        assertThat(page.select("#reading a").eachAttr("href")).containsExactly("#" + CheckResults.TOTAL);
    }

    @Test
    void aNoteOnATableThatTheReportLacksLeadsNowhere() throws IOException {
        CellPath lost = CellPath.of("/reviewAndLitigation/review/total");
        ReadingNote missing = new ReadingNote(
                ReadingNote.Kind.MISSING_TABLE,
                Optional.empty(),
                "",
                List.of(lost),
                new LocalizedText("找不到表格", "There is no table"));
        DisclosureReport withoutTable = REPORT.withReviewAndLitigation(Optional.empty());

        Document page = page(withoutTable, DocumentWriter.html().withNotes(List.of(missing)));

        assertThat(page.getElementById(lost.toString())).isNull();
        assertThat(page.select("#reading p").eachText()).containsExactly("找不到表格");
        assertThat(page.select("#reading a")).isEmpty();
    }

    @Test
    void theVerdictLeadsToTheNotes() throws IOException {
        ValidationResult result = CheckResults.of(REPORT).build();
        Document page = page(
                REPORT,
                DocumentWriter.html().withResult(result).withNotes(NOTES).withLocale(Locale.ENGLISH));

        assertThat(page.select(".verdict a").eachText())
                .containsExactly("See the result of the check", "See the notes on reading (2)");
        assertThat(page.select(".verdict a").eachAttr("href")).containsExactly("#findings", "#reading");
        assertThat(page.select("#reading p").eachText()).containsExactly("Line 7: <b>two values only", "No signature");
    }

    @Test
    void headingsDescendStepByStep() throws IOException {
        List<Integer> levels = new ArrayList<>();
        page(CheckResults.sum())
                .select("h1, h2, h3, h4, h5, h6")
                .forEach(heading -> levels.add(heading.tagName().charAt(1) - '0'));

        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
    }

    @Test
    void theResultOfAnotherReportIsRefused() {
        DisclosureReport other = DisclosureReport.blank(Form.FORM_2019, 2019, Agency.of("示例县教育局"));
        HtmlWriter writer =
                DocumentWriter.html().withResult(CheckResults.of(REPORT).build());

        assertThatThrownBy(() -> writer.write(other, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FORM_2019");
    }

    private static Element link(Document page, CellPath path) {
        return page.getElementById(path.toString()).selectFirst("a");
    }

    private static Document page(Finding... findings) throws IOException {
        return page(
                REPORT,
                DocumentWriter.html()
                        .withResult(CheckResults.of(REPORT, findings).build()));
    }

    private static Document page(DisclosureReport report, HtmlWriter writer) throws IOException {
        return HtmlWriterTest.parsed(writer, report);
    }
}
