package org.gongkai.documents.internal.html;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourceDocument.DataName;
import org.gongkai.documents.source.UnreadableSourceException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parses web pages, whole or in pieces: the paragraphs and tables of the article, without the page around it. */
public final class HtmlParser {

    /** What makes the parser build something. */
    private static final int MOST_TAGS = 300_000;

    private static final Map<String, DataName> META = Map.of(
            "ArticleTitle",
            DataName.ARTICLE_TITLE,
            "PubDate",
            DataName.PUBLISHED_ON,
            "ContentSource",
            DataName.PUBLISHER,
            "SiteName",
            DataName.SITE);

    private HtmlParser() {}

    /**
     * Parses a page.
     *
     * @param html the page, or a piece of one
     * @param limits how large the page may be
     * @return the paragraphs and tables of the article
     * @throws UnreadableSourceException if the page is too large
     */
    public static SourceDocument parse(String html, ReadingLimits limits) {
        if (html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw UnreadableSourceException.beyond("网页标签数", "tags in the page", MOST_TAGS);
        }
        Document page = Jsoup.parse(html);
        return new SourceDocument(HtmlArticle.of(HtmlBlocks.of(page, limits)), data(page));
    }

    /** What the page says of its article in its head. */
    private static Map<DataName, String> data(Document page) {
        Map<DataName, String> data = new EnumMap<>(DataName.class);
        put(data, DataName.TITLE, page.title());
        META.forEach((name, key) -> {
            Element meta = page.head().selectFirst("meta[name=" + name + "]");
            put(data, key, meta == null ? "" : meta.attr("content"));
        });
        return data;
    }

    private static void put(Map<DataName, String> data, DataName key, String text) {
        if (!text.isBlank()) {
            data.put(key, text.strip());
        }
    }
}
