package org.gongkai.documents.internal.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What elements of a web page are to a reader. */
final class HtmlElements {

    /** jsoup takes these for blocks, browsers do not. */
    private static final Set<String> INLINE = Set.of("ins", "del");

    private HtmlElements() {}

    /** Says whether nobody sees an element, or nobody takes it for a part of the article. */
    static boolean isHidden(Element element) {
        return isNoText(element.normalName()) || element.attributesSize() > 0 && isHidden(element.attributes());
    }

    /** Says whether an element belongs to the page, not to the article, or is no text. */
    private static boolean isNoText(String name) {
        return switch (name) {
            case "head", "script", "style", "noscript", "template" -> true;
            case "nav", "footer", "aside" -> true;
            case "iframe", "object", "svg" -> true;
            case "select", "button", "textarea" -> true;
            default -> false;
        };
    }

    private static boolean isHidden(Attributes attributes) {
        return attributes.hasKey("hidden") || isStyledAway(attributes.get("style"));
    }

    private static boolean isStyledAway(String style) {
        if (!mayHide(style)) {
            return false;
        }
        String declarations = ";" + style.toLowerCase(Locale.ROOT).replace(" ", "");
        return declarations.contains(";display:none") || declarations.contains(";visibility:hidden");
    }

    /** Nearly every element of some pages has a style; the names of both properties have is, as few others have. */
    private static boolean mayHide(String style) {
        return style.contains("is") || style.contains("IS");
    }

    /** Says whether an element begins and ends a line. */
    static boolean breaksLine(Element element) {
        return element.nameIs("br") || element.isBlock() && !INLINE.contains(element.normalName());
    }

    /** Says whether an element, such as a footnote mark, would seem to be a digit of the number before it. */
    static boolean isRaised(Element element) {
        return element.nameIs("sup") || element.nameIs("sub");
    }
}
