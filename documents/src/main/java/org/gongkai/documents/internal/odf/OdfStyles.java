package org.gongkai.documents.internal.odf;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.archive.XmlElement;

/** The styles of a document, by what they are for and by name, each with what it inherits. */
final class OdfStyles {

    /** What the styles of cells are for. */
    static final String CELL = "table-cell";

    /** Styles inherit from each other; a circle must not go on forever. */
    private static final int DEEPEST = 20;

    /** A condition that is decided here: a comparison with a number. */
    private static final Pattern COMPARISON =
            Pattern.compile("(?:cell-content|value)\\(\\)\\s*(<=|>=|!=|<|>|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)");

    private final Map<String, XmlElement> styles = new HashMap<>();

    /** Adds the styles that stand in a part. */
    void add(XmlElement part) {
        part.children()
                .filter(group -> group.is("styles") || group.is("automatic-styles"))
                .flatMap(XmlElement::children)
                .filter(style -> style.is("style"))
                .forEach(style -> styles.put(
                        key(
                                style.attribute("family").orElse(""),
                                style.attribute("name").orElse("")),
                        style));
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }

    /** How text looks in what has a style, in something of a look. */
    Look look(String family, Optional<String> name, Look around) {
        Look look = around;
        for (XmlElement inherited : chain(family, name)) {
            for (XmlElement properties : inherited.children().toList()) {
                look = look.with(properties);
            }
        }
        return look;
    }

    /** How text may look in a cell of a look by the conditions of its style; any that is no comparison may hold. */
    List<Look> conditional(Optional<String> style, Look look, Optional<BigDecimal> number) {
        return chain(CELL, style).stream()
                .flatMap(each -> each.children("map"))
                .filter(map -> mayHold(map.attribute("condition").orElse(""), number))
                .map(map -> look(CELL, map.attribute("apply-style-name"), look))
                .toList();
    }

    private static boolean mayHold(String condition, Optional<BigDecimal> number) {
        Matcher comparison = COMPARISON.matcher(condition.strip());
        if (number.isEmpty() || !comparison.matches()) {
            return true;
        }
        int sign = number.get().compareTo(new BigDecimal(comparison.group(2)));
        return switch (comparison.group(1)) {
            case "=" -> sign == 0;
            case "!=" -> sign != 0;
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            default -> sign >= 0;
        };
    }

    /** A style and those that it inherits from, itself last. */
    private Deque<XmlElement> chain(String family, Optional<String> name) {
        Optional<XmlElement> style = name.map(found -> styles.get(key(family, found)));
        Deque<XmlElement> chain = new ArrayDeque<>();
        while (style.isPresent() && chain.size() < DEEPEST) {
            chain.push(style.get());
            style = style.get().attribute("parent-style-name").map(parent -> styles.get(key(family, parent)));
        }
        return chain;
    }

    /** Finds what a style says of what has it, such as whether a sheet is shown. */
    Optional<String> property(String family, Optional<String> name, String properties, String property) {
        return name.map(found -> styles.get(key(family, found)))
                .flatMap(style -> style.child(properties))
                .flatMap(found -> found.attribute(property));
    }

    /**
     * How text looks, as far as it says which text is read.
     *
     * @param isStruck whether it has a line through it
     * @param isHidden whether it is not shown
     * @param shift whether it stands above (1) or below (-1) the line
     * @param size its size in points
     * @param colour its colour
     * @param background the colour behind it
     */
    record Look(boolean isStruck, boolean isHidden, int shift, double size, String colour, String background) {

        static final Look PLAIN = new Look(false, false, 0, 12, "#000000", "#ffffff");

        private static final Pattern POINTS = Pattern.compile("(\\d*\\.?\\d+)pt");
        private static final Pattern POSITION = Pattern.compile("(super|sub|-?\\d+)[\\s%].*|super|sub");

        /** Letters of this size are not seen. */
        private static final double SMALLEST = 1;

        Look with(XmlElement properties) {
            Optional<String> line = properties
                    .attribute("text-line-through-style")
                    .or(() -> properties.attribute("text-line-through-type"));
            Optional<String> newColour = properties.attribute("color").map(Look::lower);
            Optional<String> behind =
                    properties.attribute("background-color").map(Look::lower).filter(found -> found.startsWith("#"));
            return new Look(
                    line.map(kind -> !kind.equals("none")).orElse(isStruck),
                    properties.is("text-properties")
                            ? properties
                                    .attribute("display")
                                    .map("none"::equals)
                                    .orElse(isHidden)
                            : isHidden,
                    properties.attribute("text-position").map(Look::shift).orElse(shift),
                    properties.attribute("font-size").map(this::size).orElse(size),
                    newColour.orElse(colour),
                    behind.orElse(background));
        }

        private static String lower(String colour) {
            return colour.toLowerCase(Locale.ROOT);
        }

        private static int shift(String position) {
            Matcher matcher = POSITION.matcher(position);
            if (!matcher.matches() || position.startsWith("0")) {
                return 0;
            }
            return position.startsWith("-") || position.startsWith("sub") ? -1 : 1;
        }

        private double size(String printed) {
            Matcher points = POINTS.matcher(printed);
            return points.matches() ? Double.parseDouble(points.group(1)) : size;
        }

        /** Says whether a text is not seen; a header may be white on a colour that is declared elsewhere. */
        boolean isUnseen(String text) {
            boolean isCovered = colour.equals(background) && text.codePoints().noneMatch(Character::isLetter);
            return isHidden || size <= SMALLEST || isCovered;
        }
    }
}
