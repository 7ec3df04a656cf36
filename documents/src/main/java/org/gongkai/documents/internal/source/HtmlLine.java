package org.gongkai.documents.internal.source;

import org.jsoup.nodes.Element;

/** The line of a web page that is being put together, and the elements it stands in. */
final class HtmlLine {

    private final ShownText text = new ShownText();
    private boolean allBold = true;
    private boolean allLink = true;
    private int bold;
    private int links;
    private int preformatted;

    HtmlLine() {}

    void enter(Element element) {
        count(element, 1);
    }

    void leave(Element element) {
        count(element, -1);
    }

    void add(String more) {
        text.add(more);
        if (!more.isBlank()) {
            allBold &= bold > 0;
            allLink &= links > 0;
        }
    }

    /** Begins a new line. */
    void clear() {
        text.clear();
        allBold = true;
        allLink = true;
    }

    String text() {
        return text.text();
    }

    boolean isBold() {
        return allBold;
    }

    /** Says whether the line is nothing but links. */
    boolean isLink() {
        return allLink;
    }

    /** Says whether line ends in the source count. */
    boolean isPreformatted() {
        return preformatted > 0;
    }

    private void count(Element element, int by) {
        switch (element.normalName()) {
            case "sup", "sub" -> text.addSpace();
            case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6" -> bold += by;
            case "a" -> links += element.hasAttr("href") ? by : 0;
            case "pre" -> preformatted += by;
            default -> {}
        }
    }
}
