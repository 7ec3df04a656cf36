package org.gongkai.documents.internal.html;

import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.UnreadableSourceException;
import org.jsoup.Jsoup;

/** Parses web pages, whole or in pieces: the paragraphs and tables of the article, without the page around it. */
public final class HtmlParser {

    /** What makes the parser build something. */
    private static final int MOST_TAGS = 300_000;

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
        return new SourceDocument(HtmlArticle.of(HtmlBlocks.of(Jsoup.parse(html), limits)));
    }
}
