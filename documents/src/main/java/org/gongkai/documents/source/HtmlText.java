package org.gongkai.documents.source;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Gives what is seen of an element as one line of text. */
final class HtmlText implements NodeFilter {

    private static final String WHITE_SPACE = " \t\n\r\f";

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(Element element) {
        HtmlText text = new HtmlText();
        element.filter(text);
        return plain(text.text);
    }

    /** Gives a text as browsers show it, on one line. */
    static String plain(CharSequence source) {
        StringBuilder plain = new StringBuilder(source.length());
        boolean isSpaced = true;
        int c;
        for (int i = 0; i < source.length(); i += Character.charCount(c)) {
            c = Character.codePointAt(source, i);
            boolean isSpace = WHITE_SPACE.indexOf(c) >= 0;
            if (isSpace ? !isSpaced : isVisible(c)) {
                plain.appendCodePoint(isSpace ? ' ' : c);
                isSpaced = isSpace;
            }
        }
        return plain.toString().strip();
    }

    private static boolean isVisible(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
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
