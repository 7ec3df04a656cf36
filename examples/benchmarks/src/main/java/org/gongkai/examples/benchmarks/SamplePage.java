package org.gongkai.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.report.DisclosureReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes web pages of a report: plain ones, and such as content management systems publish. */
final class SamplePage {

    private static final int LINKS = 120;
    private static final int SCRIPT_LINES = 150;

    private static final String RUN = "font-family: 仿宋_GB2312; font-size: 16pt; line-height: 150%";

    private SamplePage() {}

    /** The page that the library writes, about 40 KB with nothing around the report. */
    static String written(DisclosureReport report) {
        return new String(SampleReport.written(report, DocumentWriter.html()), StandardCharsets.UTF_8);
    }

    /**
     * A page of about 170 KB: menus and scripts around an article that was pasted out of a word processor, every cell and
     * paragraph with styles of its own.
     */
    static String published(DisclosureReport report) {
        Document page = Jsoup.parse(written(report));
        Element article = page.expectFirst("main").tagName("div").attr("class", "article");
        article.select("h1, h2, h3").tagName("p");
        article.select("th").tagName("td");
        article.select("*").forEach(element -> element.removeAttr("id").removeAttr("scope"));
        article.select("td").forEach(SamplePage::pasteCell);
        article.select("p:not(.MsoNormal)").forEach(paragraph -> paste(paragraph, "text-indent: 32pt", "left"));
        page.head().html("<meta charset=\"utf-8\"><title>信息公开</title>" + script());
        page.body().html(menu() + article.outerHtml() + menu() + script());
        return page.outerHtml();
    }

    private static void pasteCell(Element cell) {
        String text = cell.text();
        cell.attr("width", "61")
                .attr("valign", "center")
                .attr("style", "border: 1px solid windowtext; padding: 0cm 5.4pt; background-color: transparent")
                .empty();
        paste(cell.appendElement("p").text(text), "text-align: center", "center");
    }

    private static void paste(Element paragraph, String style, String align) {
        String text = paragraph.text();
        paragraph
                .attr("class", "MsoNormal")
                .attr("style", "margin: 0cm 0cm 0pt; line-height: 28pt; " + style)
                .attr("align", align)
                .empty()
                .appendElement("span")
                .attr("style", RUN)
                .text(text);
    }

    private static String menu() {
        return IntStream.range(0, LINKS)
                .mapToObj(i -> "<li class=\"item\"><a href=\"/col/%d/index.html\" target=\"_blank\">栏目%d</a></li>"
                        .formatted(i, i))
                .collect(Collectors.joining("\n", "<div class=\"nav\"><ul>", "</ul></div>"));
    }

    private static String script() {
        return "if (document.getElementById('menu')) { document.getElementById('menu').style.display = 'none'; }\n"
                .repeat(SCRIPT_LINES)
                .transform(lines -> "<script>" + lines + "</script>");
    }
}
