package org.gongkai.documents.internal.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.documents.internal.archive.XmlElement;

/**
 * How a run of text looks, as far as it says which text is read.
 *
 * @param isStruck whether a line, or two, go through it
 * @param isHidden whether it is not shown
 * @param shift whether it stands above (1) or below (-1) the line
 * @param isMoved whether it stands a little away from the line
 * @param size its size in half points
 * @param colour its colour, in digits or a word; empty if it is automatic
 * @param background the colour behind it; empty if none is known
 */
record RunLook(
        boolean isStruck,
        boolean isHidden,
        int shift,
        boolean isMoved,
        int size,
        Optional<String> colour,
        Optional<String> background) {

    static final RunLook PLAIN = new RunLook(false, false, 0, false, 24, Optional.empty(), Optional.empty());

    /** Letters of a point, in half points, are not seen. */
    private static final int SMALLEST = 2;

    /** Letters so narrow, in percent, are not seen. */
    private static final int NARROWEST = 10;

    private static final String WHITE = "FFFFFF";

    /** With what a run or a style says. */
    RunLook with(XmlElement properties) {
        boolean struck = isStruck;
        boolean hidden = isHidden;
        int shifted = shift;
        boolean moved = isMoved;
        int newSize = size;
        Optional<String> newColour = colour;
        Optional<String> behind = background;
        for (XmlElement property : properties.children().toList()) {
            Optional<String> value = property.attribute("val");
            switch (property.name()) {
                case "strike", "dstrike" -> struck = WordXml.isOn(property);
                case "vanish", "specVanish" -> hidden = WordXml.isOn(property);
                case "vertAlign" ->
                    shifted = value.map(kind -> kind.equals("superscript") ? 1 : kind.equals("subscript") ? -1 : 0)
                            .orElse(0);
                case "position" ->
                    moved = value.filter(up -> !up.matches("-?[0-3]?")).isPresent();
                case "sz" -> newSize = WordXml.number(value, size);
                case "w" -> hidden |= WordXml.number(value, 100) < NARROWEST;
                case "color" ->
                    newColour = value.filter(word -> !word.equals("auto")).map(RunLook::upper);
                case "highlight" -> behind = value.map(RunLook::upper);
                case "shd" -> behind = fill(Optional.of(property)).or(() -> background);
                default -> {}
            }
        }
        return new RunLook(struck, hidden, shifted, moved, newSize, newColour, behind);
    }

    /** With what a style says, from what it inherits on: a switch that is on in two styles is off. */
    RunLook withStyle(List<XmlElement> inherited) {
        RunLook style = new RunLook(false, false, shift, isMoved, size, colour, background);
        for (XmlElement properties : inherited) {
            style = style.with(properties);
        }
        return new RunLook(
                isStruck ^ style.isStruck,
                isHidden ^ style.isHidden,
                style.shift,
                style.isMoved,
                style.size,
                style.colour,
                style.background);
    }

    /** On the colour that a paragraph or a cell has. */
    RunLook onColour(Optional<XmlElement> shade) {
        Optional<String> fill = fill(shade);
        return fill.isEmpty() ? this : new RunLook(isStruck, isHidden, shift, isMoved, size, colour, fill);
    }

    private static Optional<String> fill(Optional<XmlElement> shade) {
        return shade.flatMap(element -> element.attribute("fill"))
                .filter(fill -> !fill.equals("auto"))
                .map(RunLook::upper);
    }

    private static String upper(String colour) {
        return switch (colour.toLowerCase(Locale.ROOT)) {
            case "black" -> "000000";
            case "white" -> WHITE;
            default -> colour.toUpperCase(Locale.ROOT);
        };
    }

    /** Says whether a text of this look is not seen; a header may be white on a colour that the style of the table gives it. */
    boolean isUnseen(String text) {
        String front = colour.orElse("000000");
        boolean isCovered =
                front.equals(background.orElse(WHITE)) && text.codePoints().noneMatch(Character::isLetter);
        return isHidden || size <= SMALLEST || isCovered;
    }
}
