package org.gongkai.documents.internal.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.documents.internal.html.Declarations.Property;
import org.gongkai.documents.internal.html.StyleSheet.Added;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * How the elements of a page are shown. Thousands of them are alike in their tag, their style and what is around them; such
 * are looked at once.
 */
final class PageLooks {

    private static final Set<String> BOXES = Set.of("inline-block", "inline-table");

    private static final Set<String> LAID_OUT = Set.of("flex", "inline-flex", "grid", "inline-grid");

    /** jsoup takes these for blocks, browsers do not. */
    private static final Set<String> INLINE = Set.of("ins", "del");

    /** Most surroundings have elements of few styles and tags in them. */
    private static final int FEW = 4;

    private final StyleSheet styles;

    /** The different looks, so that equal ones are the same object. */
    private final Map<Appearance, Appearance> looks = new HashMap<>();

    /** What was found for elements of a tag, with a style, in surroundings; all of them are the same objects again and again. */
    private final Map<Appearance, Map<Map<Property, String>, Map<Tag, HtmlElement>>> alike = new IdentityHashMap<>();

    PageLooks(StyleSheet styles) {
        this.styles = styles;
    }

    /** How the text of the page is shown. */
    Appearance ofPage(Document page) {
        Element root = page.child(0);
        return Appearance.ofPage(styles.isComplete()).within(root, styles.of(root));
    }

    /** What a style adds before or after what stands in an element; empty if nothing is. */
    Optional<Added> added(Element element, String where) {
        return styles.added(element, where);
    }

    /** Gives an element within what is shown in a way. */
    HtmlElement of(Element element, Appearance around) {
        Map<Property, String> declared = styles.of(element);
        if (Appearance.isOfItsOwn(element)) {
            return shown(element, around, declared);
        }
        Map<Tag, HtmlElement> byTag = alike.computeIfAbsent(around, key -> new IdentityHashMap<>(FEW))
                .computeIfAbsent(declared, key -> new IdentityHashMap<>(FEW));
        HtmlElement known = byTag.get(element.tag());
        if (known == null) {
            known = shown(element, around, declared);
            byTag.put(element.tag(), known);
        }
        return known.with(element);
    }

    /** Gives an element within another, which stands apart from its neighbours if that one lays them out. */
    HtmlElement part(Element part, HtmlElement parent) {
        HtmlElement inner = of(part, parent.look());
        return parent.laysOutParts() ? inner.apart() : inner;
    }

    private HtmlElement shown(Element element, Appearance around, Map<Property, String> declared) {
        String display = declared.getOrDefault(Property.DISPLAY, "");
        return new HtmlElement(
                element,
                looks.computeIfAbsent(around.within(element, declared), Function.identity()),
                breaksLine(element, display),
                BOXES.contains(display) && declared.containsKey(Property.WIDTH)
                        || !declared.getOrDefault(Property.FLOAT, "none").equals("none"),
                LAID_OUT.contains(display));
    }

    private static boolean breaksLine(Element element, String display) {
        return switch (display) {
            case "block", "flex", "grid", "table", "table-row", "table-cell", "list-item", "flow-root" -> true;
            case "inline", "inline-block", "inline-flex", "contents" -> element.nameIs("br");
            default ->
                element.nameIs("br")
                        || element.nameIs("summary")
                        || element.isBlock() && !INLINE.contains(element.normalName());
        };
    }
}
