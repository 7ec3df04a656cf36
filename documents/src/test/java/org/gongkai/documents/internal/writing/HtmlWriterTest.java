package org.gongkai.documents.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.HtmlWriter;
import org.gongkai.documents.internal.writing.LaidOutTable.LaidOutCell;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutSection;
import org.gongkai.report.DisclosureReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

class HtmlWriterTest {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Domain(AnyReports.class)
    void thePageHasTheCellsOfTheLayout(@ForAll DisclosureReport report) throws IOException {
        Document page = parsed(DocumentWriter.html(), report);
        List<LaidOutTable> tables = ReportLayout.of(report).sections().stream()
                .flatMap(section -> section.table().stream())
                .toList();

        assertThat(page.select("table")).hasSameSizeAs(tables);
        assertThat(page.select("table").eachAttr("aria-labelledby"))
                .allSatisfy(id -> assertThat(page.getElementById(id).tagName()).isEqualTo("h2"));
        for (int i = 0; i < tables.size(); i++) {
            List<Element> rows = page.select("table").get(i).select("tr");
            assertThat(rows).hasSize(tables.get(i).rows());
            for (int row = 0; row < rows.size(); row++) {
                assertThat(rows.get(row).children().stream().map(HtmlWriterTest::described))
                        .containsExactlyElementsOf(tables.get(i).cellsOfRow(row).stream()
                                .map(HtmlWriterTest::described)
                                .toList());
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(AnyReports.class)
    void nothingInAReportBecomesMarkup(@ForAll DisclosureReport report) throws IOException {
        Document page = parsed(DocumentWriter.html(), report);
        ReportLayout layout = ReportLayout.of(report);

        assertThat(page.title()).isEqualTo(page.select("h1").text()).isEqualTo(spaced(layout.title()));
        assertThat(page.select("h2").eachText())
                .isEqualTo(
                        layout.sections().stream().map(LaidOutSection::heading).toList());
        assertThat(page.select(".prose p").stream().map(Element::wholeText))
                .containsExactlyElementsOf(layout.sections().stream()
                        .flatMap(section -> section.texts().stream())
                        .flatMap(text -> text.paragraphs().stream())
                        .toList());
        assertThat(page.select("script, img, a")).isEmpty();
        assertThat(page.select("[onclick]")).isEmpty();
    }

    static Document parsed(HtmlWriter writer, DisclosureReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return parsed(out);
    }

    /** The page, which is valid HTML with unique ids. */
    static Document parsed(ByteArrayOutputStream out) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        return page;
    }

    private static List<Object> described(Element cell) {
        return List.of(cell.tagName(), cell.id(), span(cell, "rowspan"), span(cell, "colspan"), cell.wholeText());
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    private static List<Object> described(LaidOutCell cell) {
        return List.of(
                cell.isLabel() ? "th" : "td",
                cell.path().map(Object::toString).orElse(""),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.text());
    }

    private static String spaced(String text) {
        return new TextNode(text).text().strip();
    }
}
