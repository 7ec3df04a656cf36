package org.gongkai.documents.source;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Gives what is seen of an element as one line of text. */
final class HtmlText implements NodeFilter {

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}|[\\p{Cc}&&[^\\t\\n\\r\\f]]");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(Element element) {
        HtmlText text = new HtmlText();
        element.filter(text);
        return plain(text.text);
    }

    /** Gives a text as browsers show it, on one line. */
    static String plain(CharSequence source) {
        return WHITE_SPACE
                .matcher(INVISIBLE.matcher(source).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode line) {
            text.append(line.getWholeText());
        } else if (node instanceof Element element) {
            if (HtmlElements.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            part(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            part(element);
        }
        return FilterResult.CONTINUE;
    }

    private void part(Element element) {
        if (HtmlElements.breaksLine(element) || HtmlElements.isRaised(element)) {
            text.append(' ');
        }
    }
}
