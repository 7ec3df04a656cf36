package org.gongkai.documents.internal.html;

import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An element of a web page as it is shown.
 *
 * @param element the element
 * @param look how its text is shown
 * @param breaksLine whether it begins and ends a line
 * @param isSpaced whether it is a box within its line that is wider than its text, or floats beside it
 * @param laysOutParts whether each element within stands apart from the others
 */
record HtmlElement(Element element, Appearance look, boolean breaksLine, boolean isSpaced, boolean laysOutParts) {

    private static final Pattern FOOTNOTE =
            Pattern.compile("#.*(?:fn|ftn|edn|note|cite|zhu|注)", Pattern.CASE_INSENSITIVE);

    /** Names that the usual style sheets, to which pages only link, give to what they hide. */
    private static final Set<String> HIDING_NAMES = Set.of(
            "hidden",
            "hide",
            "d-none",
            "sr-only",
            "visually-hidden",
            "screen-reader-text",
            "layui-hide",
            "uk-hidden",
            "is-hidden",
            "katex-mathml",
            "MJX_Assistive_MathML");

    /** The same of another element that is shown in the same way. */
    HtmlElement with(Element other) {
        return new HtmlElement(other, look, breaksLine, isSpaced, laysOutParts);
    }

    /** The same on a line of its own. */
    HtmlElement apart() {
        return breaksLine ? this : new HtmlElement(element, look, true, false, laysOutParts);
    }

    /** Says whether an element is a link to another place in its page, which may be that of a footnote. */
    boolean isLocalLink() {
        return element.nameIs("a") && element.attributes().get("href").indexOf('#') >= 0;
    }

    /** Says whether an element is the link to a footnote by what it leads to. */
    boolean isFootnoteLink() {
        return isLocalLink()
                && FOOTNOTE.matcher(element.attributes().get("href")).find();
    }

    /** Says whether an element has a name by which the usual style sheets hide things. */
    boolean hasHidingName() {
        StringTokenizer names = new StringTokenizer(element.className());
        while (names.hasMoreTokens()) {
            if (HIDING_NAMES.contains(names.nextToken())) {
                return true;
            }
        }
        return false;
    }

    HtmlElement gone() {
        return new HtmlElement(element, look.gone(), breaksLine, isSpaced, laysOutParts);
    }

    /** Says whether an element is a field of a form that shows its value. */
    boolean isTextField() {
        return element.nameIs("input")
                && (element.attr("type").isEmpty() || element.attr("type").matches("(?i)text|number"));
    }
}
