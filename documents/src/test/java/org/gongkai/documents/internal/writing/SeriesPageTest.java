package org.gongkai.documents.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.figures.ReportSeries;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SeriesPageTest {

    private static final CellPath NEW = CellPath.of("/applications/newlyReceived/total");
    private static final CellPath REVIEWS = CellPath.of("/reviewAndLitigation/review/total");

    private static final ReportSeries SERIES = new ReportSeries(List.of(
            report(2022, Cell.count(4)).with(REVIEWS, Cell.count(0)),
            report(2023, Cell.text("约5")).with(REVIEWS, Cell.count(0)),
            report(2024, Cell.count(10)).with(REVIEWS, Cell.count(0)),
            report(2025, Cell.count(8)).with(REVIEWS, Cell.count(0))));

    private static DisclosureReport report(int year, Cell received) {
        return DisclosureReport.blank(Form.FORM_2021, year, Agency.of("<b>示例县</b>教育局"))
                .with(NEW, received);
    }

    private static Document page(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentWriter.html().withLocale(locale).writeSeries(SERIES, out);
        return HtmlWriterTest.parsed(out);
    }

    @Test
    void aChartHasItsNumbersInWordsAndNoBarForAYearWithoutNumber() throws IOException {
        Document page = page(Locale.CHINESE);
        Element chart = page.selectFirst("figure svg[role=img]");

        assertThat(page.select("h1").text()).isEqualTo("<b>示例县</b>教育局 2022–2025");
        assertThat(page.select("script")).isEmpty();
        assertThat(chart.select("title").text()).isEqualTo("一、本年新收政府信息公开申请数量 · 总计（件）");
        assertThat(chart.select("desc").text()).isEqualTo("2022年：4，2023年：—，2024年：10，2025年：8");
        assertThat(chart.attr("aria-labelledby").split(" "))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        assertThat(chart.select("rect").eachAttr("height")).containsExactly("40", "0", "100", "80");
    }

    @Test
    void numbersBelowZeroHangFromTheLine() {
        SeriesChart chart = SeriesChart.of(
                "c",
                "Change",
                new TreeMap<>(Map.of(2023, new BigDecimal("150"), 2024, new BigDecimal("-50.005"))),
                List.of(2023, 2024),
                new HtmlWords(Locale.ENGLISH));

        assertThat(chart.bars()).extracting(SeriesChart.Bar::height).containsExactly(75, 25);
        assertThat(chart.bars().get(0).top() + 75).isEqualTo(chart.baseline());
        assertThat(chart.bars().get(1).top()).isEqualTo(chart.baseline());
        assertThat(chart.description()).isEqualTo("2023: 150, 2024: -50.01");
    }

    @Test
    void indicatorsWithoutAnyValueAreNotListed() throws IOException {
        Document page = page(Locale.ENGLISH);

        assertThat(page.select("tr:has(th:contains(Newly received, change)) td").eachText())
                .containsExactly("-20.00");
        assertThat(page.select("th:contains(Disclosed in full)")).isEmpty();
    }

    @Test
    void theTablesHaveWhatTheReportsSayAndTheChangeAndLeaveOutWhatIsAlwaysZero() throws IOException {
        Document page = page(Locale.CHINESE);

        assertThat(page.select("#applications").text()).isEqualTo("三、收到和处理政府信息公开申请情况");
        assertThat(page.select("table[aria-labelledby=applications] thead th").eachText())
                .containsExactly("2022", "2023", "2024", "2025", "比上年");
        assertThat(page.select("tr:has(th:containsOwn(一、本年新收政府信息公开申请数量 · 总计)) td")
                        .eachText())
                .containsExactly("4", "约5", "10", "8", "-2 (-20.00%)");
        assertThat(page.select("th:containsOwn(行政复议 · 总计)")).isEmpty();
        assertThat(page.select("th:containsOwn(行政复议 · 结果维持)")).hasSize(1);
    }
}
