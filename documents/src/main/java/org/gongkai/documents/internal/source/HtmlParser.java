package org.gongkai.documents.internal.source;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private HtmlParser() {}

    /** Says whether a text has tags that only a web page has. */
    static boolean isHtml(String text) {
        return TAG.matcher(text).find();
    }

    /** What begins with text is Markdown with tables of HTML in it, so that its line ends count. */
    static SourceDocument parse(String html, ReadingLimits limits) {
        boolean isText =
                !html.stripLeading().startsWith("<") && !PAGE.matcher(html).find();
        String source = isText
                ? html.lines().map(TextLine::withoutMarks).collect(Collectors.joining("\n", "<pre>\n", ""))
                : html;
        Element page = Jsoup.parse(source).body();
        return new SourceDocument(HtmlArticle.of(HtmlBlocks.of(page, limits)));
    }
}
