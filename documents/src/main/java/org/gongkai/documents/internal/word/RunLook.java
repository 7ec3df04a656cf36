package org.gongkai.documents.internal.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.documents.internal.archive.XmlElement;
import org.gongkai.documents.internal.text.VisibleText;

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

    /** The colours of a theme that are white in all that Word comes with. */
    private static final Set<String> WHITE_OF_THEME = Set.of("background1", "light1");

    /** The colours that Word names, those of a marker among them. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("black", "000000"),
            Map.entry("white", WHITE),
            Map.entry("yellow", "FFFF00"),
            Map.entry("green", "00FF00"),
            Map.entry("cyan", "00FFFF"),
            Map.entry("magenta", "FF00FF"),
            Map.entry("blue", "0000FF"),
            Map.entry("red", "FF0000"),
            Map.entry("darkblue", "000080"),
            Map.entry("darkcyan", "008080"),
            Map.entry("darkgreen", "008000"),
            Map.entry("darkmagenta", "800080"),
            Map.entry("darkred", "800000"),
            Map.entry("darkyellow", "808000"),
            Map.entry("darkgray", "808080"),
            Map.entry("lightgray", "C0C0C0"));

    /** A letter moved back by its width stands on the one before it: so many twentieths of a point for each half point of size. */
    private static final int OVERPRINTED = 5;

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
                case "spacing" -> hidden |= isOverprinted(value);
                case "rFonts" ->
                    hidden |= property.attribute("ascii")
                            .filter(VisibleText::isOfPictures)
                            .isPresent();
                case "color" ->
                    newColour = property.attribute("themeColor")
                            .filter(WHITE_OF_THEME::contains)
                            .filter(white -> property.attribute("themeShade").isEmpty())
                            .map(white -> WHITE)
                            .or(() -> value.filter(word -> !word.equals("auto")).map(RunLook::upper));
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

    private boolean isOverprinted(Optional<String> spacing) {
        Optional<String> back = spacing.filter(value -> value.startsWith("-")).map(value -> value.substring(1));
        return WordXml.number(back, 0) >= OVERPRINTED * size;
    }

    private static String upper(String colour) {
        return NAMED.getOrDefault(colour.toLowerCase(Locale.ROOT), colour.toUpperCase(Locale.ROOT));
    }

    /** Says whether a text of this look is not seen; a header may be white on a colour that the style of the table gives it. */
    boolean isUnseen(String text) {
        String front = colour.orElse("000000");
        boolean isCovered =
                front.equals(background.orElse(WHITE)) && text.codePoints().noneMatch(Character::isLetter);
        return isHidden || size <= SMALLEST || isCovered;
    }
}
