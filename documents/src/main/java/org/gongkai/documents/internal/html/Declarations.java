package org.gongkai.documents.internal.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style declares, as far as it changes which text is seen and how.
 *
 * @param normal the values by property
 * @param important the values that outdo those of other styles
 */
record Declarations(Map<Property, String> normal, Map<Property, String> important) {

    static final Declarations NONE = new Declarations(Map.of(), Map.of());

    private static final Pattern FONT_SIZE =
            Pattern.compile("(?:^|\\s)(\\d*\\.?\\d+(?:px|pt|em|rem|%)?)(?:/\\S+)?\\s+\\S");

    /** A property of CSS. */
    enum Property {
        DISPLAY("display"),
        VISIBILITY("visibility"),
        OPACITY("opacity"),
        FILTER("filter"),
        CONTENT_VISIBILITY("content-visibility"),
        FONT_SIZE("font-size", "font"),
        COLOR("color", "-webkit-text-fill-color"),
        BACKGROUND("background", "background-color", "background-image"),
        DECORATION("text-decoration", "text-decoration-line"),
        ALIGNMENT("vertical-align", "font-variant-position"),
        RAISE("mso-text-raise"),
        SECURITY("-webkit-text-security", "text-security"),
        POSITION("position"),
        LEFT("left", "margin-left"),
        RIGHT("right", "margin-right"),
        TOP("top", "margin-top"),
        BOTTOM("bottom", "margin-bottom"),
        OVERFLOW("overflow", "overflow-x", "overflow-y"),
        WIDTH("width", "max-width"),
        HEIGHT("height", "max-height"),
        INDENT("text-indent"),
        CLIP("clip", "clip-path"),
        MASK("mask", "mask-image", "-webkit-mask", "-webkit-mask-image"),
        FLOAT("float"),
        LETTER_SPACING("letter-spacing"),
        TRANSFORM("transform", "-webkit-transform", "-ms-transform"),
        ZOOM("zoom"),
        SCALE("scale"),
        TRANSLATE("translate"),
        ROTATE("rotate"),
        WHITE_SPACE("white-space"),
        DIRECTION("direction"),
        OVERRIDE("unicode-bidi"),
        CONTENT("content");

        private static final Map<String, Property> BY_NAME = new HashMap<>();

        static {
            for (Property property : values()) {
                property.names.forEach(name -> BY_NAME.put(name, property));
            }
        }

        private final List<String> names;

        Property(String... names) {
            this.names = List.of(names);
        }
    }

    boolean isEmpty() {
        return normal.isEmpty() && important.isEmpty();
    }

    /** Parses what stands between the braces of a rule, or in the attribute {@code style}. */
    static Declarations parse(String style) {
        Map<Property, String> normal = new EnumMap<>(Property.class);
        Map<Property, String> important = new EnumMap<>(Property.class);
        for (String declaration : split(style)) {
            int colon = declaration.indexOf(':');
            String name =
                    colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            Property property = Property.BY_NAME.get(name);
            if (property != null) {
                String value = declaration.substring(colon + 1).strip();
                value = property == Property.CONTENT ? value : value.toLowerCase(Locale.ROOT);
                int mark = value.lastIndexOf("!important");
                String plain = mark < 0 ? value : value.substring(0, mark).strip();
                String size = name.equals("font") ? fontSize(plain) : plain;
                if (!size.isEmpty()) {
                    (mark < 0 ? normal : important).put(property, size);
                }
            }
        }
        return normal.isEmpty() && important.isEmpty() ? NONE : new Declarations(normal, important);
    }

    /** Splits at semicolons that do not stand in quotation marks or brackets. */
    private static List<String> split(String style) {
        if (style.indexOf('(') < 0 && style.indexOf('"') < 0 && style.indexOf('\'') < 0) {
            return List.of(style.split(";"));
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < style.length(); i++) {
            char c = style.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (c == ';' && depth <= 0) {
                parts.add(style.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(style.substring(start));
        return parts;
    }

    private static String fontSize(String font) {
        Matcher size = FONT_SIZE.matcher(font);
        return size.find() ? size.group(1) : "";
    }
}
