package org.gongkai.documents.internal.html;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.html.Declarations.Property;
import org.jsoup.nodes.Element;

/**
 * An element of a web page as it is shown.
 *
 * @param element the element
 * @param look how its text is shown
 * @param breaksLine whether it begins and ends a line
 * @param isSpaced whether it is a box within its line, which is wider than its text
 * @param laysOutParts whether each element within stands apart from the others
 */
record HtmlElement(Element element, Appearance look, boolean breaksLine, boolean isSpaced, boolean laysOutParts) {

    private static final Set<String> BOXES = Set.of("inline-block", "inline-table");

    private static final Set<String> LAID_OUT = Set.of("flex", "inline-flex", "grid", "inline-grid");

    /** jsoup takes these for blocks, browsers do not. */
    private static final Set<String> INLINE = Set.of("ins", "del");

    private static final Pattern FOOTNOTE =
            Pattern.compile("#.*(?:fn|ftn|edn|note|cite|zhu|注)", Pattern.CASE_INSENSITIVE);

    /** Names that the usual style sheets, to which pages only link, give to what they hide. */
    private static final Pattern HIDING_NAME = Pattern.compile(
            "(?:^|\\s)(?:hidden|hide|d-none|sr-only|visually-hidden|screen-reader-text|layui-hide|uk-hidden|is-hidden|katex-mathml|MJX_Assistive_MathML)(?:\\s|$)");

    static HtmlElement of(Element element, Appearance around, StyleSheet styles) {
        Map<Property, String> declared = styles.of(element);
        return new HtmlElement(
                element,
                around.within(element, declared),
                breaksLine(element, declared),
                BOXES.contains(declared.getOrDefault(Property.DISPLAY, "")) && declared.containsKey(Property.WIDTH),
                LAID_OUT.contains(declared.getOrDefault(Property.DISPLAY, "")));
    }

    /** Gives an element within, which stands apart from the others if this one lays them out. */
    HtmlElement part(Element part, StyleSheet styles) {
        HtmlElement inner = of(part, look, styles);
        return laysOutParts && !inner.breaksLine
                ? new HtmlElement(part, inner.look, true, false, inner.laysOutParts)
                : inner;
    }

    private static boolean breaksLine(Element element, Map<Property, String> declared) {
        String display = declared.isEmpty() ? "" : declared.getOrDefault(Property.DISPLAY, "");
        return switch (display) {
            case "block", "flex", "grid", "table", "table-row", "table-cell", "list-item", "flow-root" -> true;
            case "inline", "inline-block", "inline-flex", "contents" -> element.nameIs("br");
            default ->
                element.nameIs("br")
                        || element.nameIs("summary")
                        || element.isBlock() && !INLINE.contains(element.normalName());
        };
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
        String names = element.attributesSize() == 0 ? "" : element.attributes().get("class");
        return !names.isEmpty() && HIDING_NAME.matcher(names).find();
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
