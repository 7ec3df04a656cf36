package org.gongkai.documents.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.internal.html.Declarations.Property;
import org.gongkai.documents.internal.source.MarkedText;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How a browser shows the text of an element: whether it is seen at all, with a line through it, or above or below the line.
 *
 * @param isGone whether nobody sees the element or anything in it
 * @param leavesGap whether it takes its place although nobody sees it
 * @param isVisible whether text here is seen; an element within may be seen again
 * @param isStruck whether a line goes through the text
 * @param shift how the text stands to its line
 * @param size the size of the font in pixels
 * @param colour the colour of the text
 * @param background the colour behind it, empty if that is not known
 * @param keepsLines whether line ends of the source are shown
 * @param isReversed whether the characters are shown from right to left
 */
record Appearance(
        boolean isGone,
        boolean leavesGap,
        boolean isVisible,
        boolean isStruck,
        Shift shift,
        double size,
        Colour colour,
        Optional<Colour> background,
        boolean keepsLines,
        boolean isReversed) {

    /** Smaller characters are not seen. */
    private static final double SMALLEST = 2;

    /** What is moved farther to the left or up is off the screen. */
    private static final double FAR = 500;

    /** What is moved farther to the right or down is. */
    private static final double VERY_FAR = 3000;

    /** Pixels of a hundredth of a screen, roughly. */
    private static final double PART_OF_SCREEN = 13;

    /** Letters that are moved back by so many pixels stand on each other. */
    private static final double OVERPRINTED = 5;

    private static final double NORMAL_SIZE = 16;

    /** What {@code smaller} and {@code larger} mean, roughly. */
    private static final double STEP = 1.2;

    /** The words for sizes, in their order. */
    private static final List<String> SIZE_WORDS =
            List.of("xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large");

    /** The sizes that the words mean, and behind them one; the element {@code font} counts from the second on. */
    private static final List<Double> SIZES = List.of(9.0, 10.0, 13.0, 16.0, 18.0, 24.0, 32.0, 48.0);

    private static final int USUAL_FONT_SIZE = 3;
    private static final Pattern SIGNED_DIGIT = Pattern.compile("[+-]?\\d");

    private static final Pattern LENGTH = Pattern.compile(
            "(?:calc\\(\\s*)?([+-]?\\d*\\.?\\d+)(px|pt|em|rem|%|ex|cm|mm|in|pc|vw|vh|vmin|vmax)?(?:\\s*\\))?");
    private static final Pattern ZERO_CLIP = Pattern.compile(
            "rect\\((?:[01](?:px)?[,\\s]*){4}\\)|polygon\\((?:0(?:px|%)?[,\\s]*)+\\)|(?:inset|circle)\\((?:50%|100%|0(?:px)?)[^)]*\\)");
    private static final Pattern FUNCTION = Pattern.compile("([a-z]+)(?:3d)?\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern BETWEEN_ARGUMENTS = Pattern.compile("[,\\s]+");
    private static final Pattern ANGLE = Pattern.compile("([+-]?\\d*\\.?\\d+)(deg|rad|turn|grad)?");
    private static final Pattern MOVED_BY = Pattern.compile("translate(?:y|3d)?\\(");
    private static final Pattern NOT_SEEN =
            Pattern.compile("opacity\\(\\s*0*\\.?0+%?\\s*\\)|blur\\(\\s*(?:[3-9]|\\d{2,})");

    /** How text stands to its line. */
    enum Shift {
        NONE,
        RAISED,
        LOWERED,
        /** A little away from where it would stand, which tells something only beside text that is not. */
        MOVED
    }

    /** How the text of a page is shown that declares nothing. */
    static Appearance ofPage(boolean isBackgroundKnown) {
        return new Appearance(
                false,
                true,
                true,
                false,
                Shift.NONE,
                NORMAL_SIZE,
                Colour.BLACK,
                isBackgroundKnown ? Optional.of(Colour.WHITE) : Optional.empty(),
                false,
                false);
    }

    /** Says whether an element belongs to the page, not to the article, or is no text. */
    static boolean isNoText(String name) {
        return switch (name) {
            case "head", "script", "style", "noscript", "template", "rp" -> true;
            case "nav", "footer", "aside" -> true;
            case "iframe", "object", "svg" -> true;
            // what is shown where they cannot be
            case "canvas", "audio", "video", "datalist" -> true;
            case "select", "button", "textarea" -> true;
            default -> false;
        };
    }

    /** How an element within one of this appearance is shown, given what is declared for it. */
    Appearance within(Element element, Map<Property, String> declared) {
        boolean isPlain = isGone
                || declared.isEmpty()
                        && !hasAppearance(element.normalName())
                        && !isInDetails(element)
                        && (element.attributesSize() == 0 || !hasAppearance(element.attributes()));
        return isPlain ? this : changed(element, declared);
    }

    /** Says whether more than its tag, its style and what is around it has a say in how an element is shown. */
    static boolean isOfItsOwn(Element element) {
        return isInDetails(element)
                || element.nameIs("font")
                || element.attributesSize() > 0
                        && (hasAppearance(element.attributes())
                                || element.attributes().hasKey("dir")
                                || element.attributes().hasKey("open"));
    }

    private static boolean isInDetails(Element element) {
        return element.parent() != null && element.parent().nameIs("details");
    }

    private static boolean hasAppearance(Attributes attributes) {
        return attributes.hasKey("hidden") || attributes.hasKey("color") || attributes.hasKey("bgcolor");
    }

    /** How text is shown that stands right in an element of this appearance. */
    Appearance ofTextIn(Element element) {
        return element.nameIs("details") && !element.hasAttr("open") ? gone() : this;
    }

    /** The same, not seen. */
    Appearance gone() {
        return new Appearance(
                true, false, isVisible, isStruck, shift, size, colour, background, keepsLines, isReversed);
    }

    /** Says whether an element is shown in its own way although nothing is declared for it. */
    private static boolean hasAppearance(String name) {
        return switch (name) {
            case "s",
                    "strike",
                    "del",
                    "sup",
                    "sub",
                    "rt",
                    "rtc",
                    "pre",
                    "details",
                    "dialog",
                    "bdo",
                    "small",
                    "big",
                    "font" -> true;
            default -> false;
        };
    }

    private Appearance changed(Element element, Map<Property, String> declared) {
        String name = element.normalName();
        boolean hides = !declared.containsKey(Property.DISPLAY) && isHiddenByItself(element)
                || isNone(declared.getOrDefault(Property.DISPLAY, ""));
        boolean gone = hides || isGoneBy(declared) || isMasked(element, declared);
        double newSize = size(element, declared.getOrDefault(Property.FONT_SIZE, ""));
        Colour newColour = Colour.of(declared.getOrDefault(Property.COLOR, attribute(element, "color")))
                .orElse(colour);
        String visibility = declared.getOrDefault(Property.VISIBILITY, "");
        boolean strikes = declared.containsKey(Property.DECORATION)
                ? declared.get(Property.DECORATION).contains("line-through")
                : name.equals("s") || name.equals("strike") || name.equals("del");
        String space = declared.getOrDefault(Property.WHITE_SPACE, name.equals("pre") ? "pre" : "");
        boolean reverses = declared.getOrDefault(Property.OVERRIDE, "").contains("override")
                        && declared.getOrDefault(Property.DIRECTION, attribute(element, "dir"))
                                .equals("rtl")
                || name.equals("bdo") && attribute(element, "dir").equals("rtl");
        return new Appearance(
                gone,
                !hides,
                visibility.isEmpty()
                        ? isVisible
                        : visibility.equals("visible") || visibility.equals("inherit") && isVisible,
                isStruck || strikes,
                shift(element, declared, newSize),
                newSize,
                newColour,
                background(element, declared),
                space.isEmpty() ? keepsLines : space.startsWith("pre") || space.equals("break-spaces"),
                reverses || isReversed && !declared.containsKey(Property.OVERRIDE));
    }

    /** What a variable holds is not known here, and what may be hidden is not read. */
    private static boolean isNone(String display) {
        return display.equals("none") || display.startsWith("var(");
    }

    private static boolean isHiddenByItself(Element element) {
        boolean isClosed = element.nameIs("dialog") && !element.hasAttr("open")
                || isInDetails(element)
                        && !element.nameIs("summary")
                        && !Objects.requireNonNull(element.parent()).hasAttr("open");
        return isClosed || element.hasAttr("hidden");
    }

    private static String attribute(Element element, String name) {
        return element.attributesSize() == 0
                ? ""
                : element.attributes().get(name).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isGoneBy(Map<Property, String> declared) {
        if (declared.isEmpty()) {
            return false;
        }
        String overflow = declared.getOrDefault(Property.OVERFLOW, "");
        boolean isCut = overflow.startsWith("hidden") || overflow.startsWith("clip");
        String position = declared.getOrDefault(Property.POSITION, "");
        boolean isPlaced = position.equals("absolute") || position.equals("fixed");
        return isLength(declared.get(Property.OPACITY), 0, 0.05)
                || isLength(declared.get(Property.ZOOM), 0, 0.1)
                || declared.containsKey(Property.FILTER)
                        && NOT_SEEN.matcher(declared.get(Property.FILTER)).find()
                || declared.getOrDefault(Property.CONTENT_VISIBILITY, "").equals("hidden")
                || isCut
                        && (isLength(declared.get(Property.HEIGHT), 0, 1)
                                || isLength(declared.get(Property.WIDTH), 0, 1))
                || declared.containsKey(Property.CLIP)
                        && (isPlaced || !declared.get(Property.CLIP).startsWith("rect"))
                        && ZERO_CLIP.matcher(declared.get(Property.CLIP)).matches()
                || !declared.getOrDefault(Property.SECURITY, "none").equals("none")
                || isLength(declared.get(Property.LETTER_SPACING), Double.NEGATIVE_INFINITY, -OVERPRINTED)
                || isTransformedAway(declared)
                || isFar(declared.get(Property.INDENT))
                || isFar(declared.get(Property.LEFT))
                || isFar(declared.get(Property.TOP))
                || isPlaced && (isFar(declared.get(Property.RIGHT)) || isFar(declared.get(Property.BOTTOM)));
    }

    /** A mask over a part of a line hides it, one over the article lets that fade out at its end. */
    private static boolean isMasked(Element element, Map<Property, String> declared) {
        return !element.isBlock()
                && !declared.getOrDefault(Property.MASK, "none").equals("none");
    }

    private static boolean isFar(@Nullable String length) {
        return isLength(length, Double.NEGATIVE_INFINITY, -FAR) || isLength(length, VERY_FAR, Double.POSITIVE_INFINITY);
    }

    /** Says whether nothing is left of a text when it is scaled or turned, or it is moved off the screen, or seen from behind. */
    private static boolean isTransformedAway(Map<Property, String> declared) {
        boolean isAway = isAwayBy("scale", declared.get(Property.SCALE))
                || isAwayBy("translate", declared.get(Property.TRANSLATE))
                || isAwayBy("rotate", declared.get(Property.ROTATE));
        if (!declared.containsKey(Property.TRANSFORM)) {
            return isAway;
        }
        Matcher function = FUNCTION.matcher(declared.get(Property.TRANSFORM));
        while (!isAway && function.find()) {
            isAway = isAwayBy(function.group(1), function.group(2));
        }
        return isAway;
    }

    private static boolean isAwayBy(String function, @Nullable String arguments) {
        if (arguments == null) {
            return false;
        }
        Stream<String> each = BETWEEN_ARGUMENTS.splitAsStream(arguments.strip());
        return switch (function) {
            case "scale", "scalex", "scaley" ->
                each.anyMatch(factor -> isLength(factor, Double.NEGATIVE_INFINITY, 0.05));
            case "translate", "translatex", "translatey" -> each.anyMatch(Appearance::isFar);
            case "rotate", "rotatez" -> each.anyMatch(angle -> Math.cos(angle(angle)) < -0.5);
            case "rotatex", "rotatey" -> each.anyMatch(angle -> Math.cos(angle(angle)) < 0.1);
            case "matrix" -> isAwayBy(each.toList());
            default -> false;
        };
    }

    /** The first and the fourth number of a matrix scale, the last two move. */
    private static boolean isAwayBy(List<String> matrix) {
        return matrix.size() == 6
                && (isAwayBy("scale", matrix.get(0)) && isAwayBy("scale", matrix.get(1))
                        || isAwayBy("scale", matrix.get(3)) && isAwayBy("scale", matrix.get(2))
                        || isFar(matrix.get(4))
                        || isFar(matrix.get(5)));
    }

    private static double angle(String printed) {
        Matcher matcher = ANGLE.matcher(printed);
        if (!matcher.matches()) {
            return 0;
        }
        double number = Double.parseDouble(matcher.group(1));
        return switch (Optional.ofNullable(matcher.group(2)).orElse("deg")) {
            case "rad" -> number;
            case "turn" -> number * 2 * Math.PI;
            case "grad" -> number * Math.PI / 200;
            default -> Math.toRadians(number);
        };
    }

    private static boolean isLength(@Nullable String value, double from, double to) {
        if (value == null) {
            return false;
        }
        double length = length(value, NORMAL_SIZE, NORMAL_SIZE);
        return from <= length && length <= to;
    }

    /** A length in pixels; not a number if it is none. */
    private static double length(String value, double size, double whole) {
        Matcher matcher = LENGTH.matcher(value);
        if (value.isEmpty() || !matcher.matches()) {
            return Double.NaN;
        }
        double number = Double.parseDouble(matcher.group(1));
        return switch (Optional.ofNullable(matcher.group(2)).orElse("")) {
            case "pt" -> number * 4 / 3;
            case "pc" -> number * 16;
            case "in" -> number * 96;
            case "cm" -> number * 37.8;
            case "mm" -> number * 3.78;
            case "em" -> number * size;
            case "ex" -> number * size / 2;
            case "rem" -> number * NORMAL_SIZE;
            case "%" -> number / 100 * whole;
            case "vw", "vh", "vmin", "vmax" -> number * PART_OF_SCREEN;
            default -> number;
        };
    }

    private double size(Element element, String declared) {
        String ofTag = switch (element.normalName()) {
            case "small" -> "smaller";
            case "big" -> "larger";
            default -> "";
        };
        String printed = declared.isEmpty() ? ofTag : declared;
        if (printed.isEmpty()) {
            return element.nameIs("font") ? fontSize(attribute(element, "size")) : size;
        }
        if (printed.equals("smaller") || printed.equals("larger")) {
            return printed.equals("smaller") ? size / STEP : size * STEP;
        }
        int word = SIZE_WORDS.indexOf(printed);
        double length = word < 0 ? length(printed, size, size) : SIZES.get(word);
        return Double.isNaN(length) ? Math.max(size, SMALLEST) : length;
    }

    /** The size that the element {@code font} gives: 1 to 7, or so many more or less than 3. */
    private double fontSize(String printed) {
        if (!SIGNED_DIGIT.matcher(printed).matches()) {
            return size;
        }
        int number = Integer.parseInt(printed) + (Character.isDigit(printed.charAt(0)) ? 0 : USUAL_FONT_SIZE);
        return SIZES.get(Math.max(1, Math.min(number, SIZES.size() - 1)));
    }

    private Shift shift(Element element, Map<Property, String> declared, double newSize) {
        String name = element.normalName();
        String alignment = declared.getOrDefault(
                Property.ALIGNMENT,
                switch (name) {
                    case "sup", "sub" -> name;
                    case "rt", "rtc" -> "super";
                    default -> "";
                });
        if (element.isBlock() || name.startsWith("t") && !name.equals("tt")) {
            return shift == Shift.MOVED ? Shift.NONE : shift;
        }
        if (alignment.equals("super") || alignment.equals("sup")) {
            return Shift.RAISED;
        }
        if (alignment.equals("sub")) {
            return Shift.LOWERED;
        }
        boolean isSmall = newSize < MarkedText.SMALL * size;
        if (isSmall && alignment.matches("(?:text-)?top")) {
            return Shift.RAISED;
        }
        String position = declared.getOrDefault(Property.POSITION, "");
        boolean isMoved = isAway(alignment, newSize)
                || isAway(declared.getOrDefault(Property.RAISE, ""), newSize)
                || position.equals("absolute")
                || position.equals("fixed")
                || MOVED_BY.matcher(declared.getOrDefault(Property.TRANSFORM, ""))
                        .find()
                || position.equals("relative")
                        && Stream.of(Property.TOP, Property.BOTTOM, Property.LEFT, Property.RIGHT)
                                .anyMatch(side -> isAway(declared.getOrDefault(side, ""), newSize));
        return isMoved ? Shift.MOVED : shift;
    }

    private static boolean isAway(String declared, double size) {
        return Math.abs(length(declared, size, size)) >= SMALLEST;
    }

    private Optional<Colour> background(Element element, Map<Property, String> declared) {
        String printed = declared.getOrDefault(Property.BACKGROUND, attribute(element, "bgcolor"));
        if (printed.isEmpty()) {
            return background;
        }
        boolean isPicture = printed.contains("url(") || printed.contains("gradient");
        return isPicture
                ? Optional.empty()
                : Colour.of(printed).filter(found -> !found.isClear()).or(() -> background);
    }

    /** Says whether a text shown in this way is not seen: too small, or in the colour of what is behind it. */
    boolean isUnseen(String text) {
        if (isGone || !isVisible || size < SMALLEST || colour.isClear()) {
            return true;
        }
        return background.isPresent()
                ? background.get().isLike(colour)
                : colour.isLike(Colour.WHITE) && !hasLetter(text);
    }

    /** White on what a style sheet elsewhere may colour: a header is seen there, but digits are not to be trusted. */
    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
