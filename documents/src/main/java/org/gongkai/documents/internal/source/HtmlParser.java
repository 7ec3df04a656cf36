package org.gongkai.documents.internal.source;

import java.util.regex.Pattern;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Parses web pages, whole or in pieces: the paragraphs and tables of the article, without the page around it. */
final class HtmlParser {

    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|div|p|table|tbody|tr|td|section|article|h[1-6])[\\s/>]",
            Pattern.CASE_INSENSITIVE);

    /** What only whole pages have. */
    private static final Pattern PAGE = Pattern.compile("<(?:!doctype|html|body)[\\s>]", Pattern.CASE_INSENSITIVE);

    /** What Markdown has and web pages have not. */
    private static final Pattern MARKDOWN =
            Pattern.compile("^ {0,3}(?:#{1,6} +\\S|\\|.*\\|\\s*$|\\{\\||\\|===)", Pattern.MULTILINE);

    /** What text with tables of HTML in it does not have outside of these. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("<(?:p|h[1-6]|li|section|article)[\\s>]", Pattern.CASE_INSENSITIVE);

    private HtmlParser() {}

    /** Says whether a text is a web page or a part of one, rather than text with tables of HTML in it. */
    static boolean isPage(String text) {
        boolean startsAsPage = text.stripLeading().startsWith("<");
        if (!TAG.matcher(text).find()) {
            return false;
        }
        return startsAsPage
                ? PAGE.matcher(text.stripLeading()).lookingAt()
                        || !MARKDOWN.matcher(text).find()
                : PARAGRAPH.matcher(text).find();
    }

    static SourceDocument parse(String html, ReadingLimits limits) {
        Element page = Jsoup.parse(html).body();
        return new SourceDocument(HtmlArticle.of(HtmlBlocks.of(page, limits)));
    }
}
