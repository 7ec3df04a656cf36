package org.gongkai.documents.internal.html;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** The names of meta tags in lower case, those that government sites have to carry first. */
    private static final Map<DataName, List<String>> META = Map.of(
            DataName.ARTICLE_TITLE,
            List.of("articletitle", "og:title", "title"),
            DataName.PUBLISHED_ON,
            List.of("pubdate", "publishdate", "article:published_time"),
            DataName.PUBLISHER,
            List.of("contentsource", "source"),
            DataName.SITE,
            List.of("sitename", "og:site_name"));

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
        if (html.length() > MOST_TAGS && countTags(html) > MOST_TAGS) {
            throw UnreadableSourceException.beyond("网页标签数", "tags in the page", MOST_TAGS);
        }
        Document page = Jsoup.parse(html);
        PageTags tags = PageTags.of(page);
        StyleSheet styles = new StyleSheet(page, tags);
        return new SourceDocument(HtmlArticle.of(HtmlBlocks.of(page, styles, limits)), data(page, tags));
    }

    private static int countTags(String html) {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            tags++;
        }
        return tags;
    }

    /** What the page says of its article in its head. */
    private static Map<DataName, String> data(Document page, PageTags tags) {
        Map<DataName, String> data = new EnumMap<>(DataName.class);
        put(data, DataName.TITLE, page.title());
        Map<String, String> contents = new HashMap<>();
        for (Element meta : tags.metas()) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            if (!meta.attr("content").isBlank()) {
                contents.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), meta.attr("content"));
            }
        }
        META.forEach((key, names) -> names.stream()
                .flatMap(name -> Optional.ofNullable(contents.get(name)).stream())
                .findFirst()
                .ifPresent(text -> put(data, key, text)));
        return data;
    }

    private static void put(Map<DataName, String> data, DataName key, String text) {
        if (!text.isBlank()) {
            data.put(key, text.strip());
        }
    }
}
