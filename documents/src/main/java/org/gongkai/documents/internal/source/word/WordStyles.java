package org.gongkai.documents.internal.source.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The paragraph styles of a document, each with what it inherits. */
final class WordStyles {

    /** Styles inherit from each other; a circle must not go on forever. */
    private static final int DEEPEST = 20;

    /** The outline level of text that is no heading. */
    private static final int BODY_TEXT = 9;

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(Optional<Element> part) {
        part.ifPresent(root -> WordXml.children(root)
                .forEach(style -> WordXml.attribute(style, "styleId").ifPresent(id -> styles.put(id, style))));
    }

    /** Says whether a paragraph or its style has a place in the outline, or is a title. */
    boolean isHeading(Element paragraph) {
        return property(paragraph, properties -> WordXml.value(properties, "outlineLvl"))
                .map(level -> WordXml.number(Optional.of(level), BODY_TEXT) < BODY_TEXT)
                .orElseGet(() -> style(paragraph)
                        .flatMap(style -> WordXml.value(style, "name"))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> name.equals("title") || name.startsWith("heading"))
                        .isPresent());
    }

    /** Finds a property of a paragraph, in the paragraph itself or in the styles it has. */
    <T> Optional<T> property(Element paragraph, Function<Element, Optional<T>> find) {
        Optional<T> own = WordXml.child(paragraph, "pPr").flatMap(find);
        Optional<Element> style = style(paragraph);
        for (int depth = 0; own.isEmpty() && style.isPresent() && depth < DEEPEST; depth++) {
            own = style.flatMap(element -> WordXml.child(element, "pPr")).flatMap(find);
            style = style.flatMap(element -> WordXml.value(element, "basedOn")).map(styles::get);
        }
        return own;
    }

    private Optional<Element> style(Element paragraph) {
        return WordXml.value(paragraph, "pPr", "pStyle").map(styles::get);
    }
}
