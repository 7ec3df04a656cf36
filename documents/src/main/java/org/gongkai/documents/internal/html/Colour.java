package org.gongkai.documents.internal.html;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of a style.
 *
 * @param red its part of red, 0 to 255
 * @param green its part of green
 * @param blue its part of blue
 * @param isClear whether it is transparent, so that nothing of it is seen
 */
record Colour(int red, int green, int blue, boolean isClear) {

    static final Colour BLACK = new Colour(0, 0, 0, false);
    static final Colour WHITE = new Colour(255, 255, 255, false);

    /** Nobody tells colours apart that are so near to each other. */
    private static final int LIKE = 16;

    /** Below this opacity nothing is seen. */
    private static final double CLEAR = 0.05;

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("white", "#ffffff"),
            Map.entry("snow", "#fffafa"),
            Map.entry("ivory", "#fffff0"),
            Map.entry("ghostwhite", "#f8f8ff"),
            Map.entry("floralwhite", "#fffaf0"),
            Map.entry("whitesmoke", "#f5f5f5"),
            Map.entry("black", "#000000"),
            Map.entry("red", "#ff0000"),
            Map.entry("green", "#008000"),
            Map.entry("blue", "#0000ff"),
            Map.entry("navy", "#000080"),
            Map.entry("gray", "#808080"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("yellow", "#ffff00"),
            Map.entry("orange", "#ffa500"),
            Map.entry("window", "#ffffff"),
            Map.entry("windowtext", "#000000"),
            Map.entry("transparent", "#00000000"));

    private static final Pattern WORD =
            Pattern.compile("#[0-9a-f]{3,8}\\b|(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch))\\([^)]*\\)|[a-z]+");
    private static final Pattern NUMBER = Pattern.compile("\\d*\\.?\\d+%?");

    /** Finds a colour in what is declared for one, or for a background. */
    static Optional<Colour> of(String declared) {
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        Matcher word = WORD.matcher(declared);
        while (word.find()) {
            String found = NAMES.getOrDefault(word.group(), word.group());
            Optional<Colour> colour = found.startsWith("#") ? ofDigits(found.substring(1)) : ofNumbers(found);
            if (colour.isPresent()) {
                return colour;
            }
        }
        return Optional.empty();
    }

    boolean isLike(Colour other) {
        return Math.abs(red - other.red) <= LIKE
                && Math.abs(green - other.green) <= LIKE
                && Math.abs(blue - other.blue) <= LIKE;
    }

    private static Optional<Colour> ofDigits(String digits) {
        String full = digits.length() == 3 || digits.length() == 4 ? digits.replaceAll("(.)", "$1$1") : digits;
        if (full.length() != 6 && full.length() != 8) {
            return Optional.empty();
        }
        return Optional.of(
                new Colour(part(full, 0), part(full, 2), part(full, 4), full.length() == 8 && part(full, 6) < 13));
    }

    private static int part(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2), 16);
    }

    private static Optional<Colour> ofNumbers(String function) {
        boolean isRgb = function.startsWith("rgb");
        double[] parts = NUMBER.matcher(function)
                .results()
                .map(MatchResult::group)
                .mapToDouble(number -> number.endsWith("%")
                        ? Double.parseDouble(number.substring(0, number.length() - 1)) / 100 * (isRgb ? 255 : 1)
                        : Double.parseDouble(number))
                .toArray();
        if (parts.length < 3) {
            return Optional.empty();
        }
        boolean isClear = parts.length > 3 && parts[3] < CLEAR;
        if (isRgb) {
            return Optional.of(new Colour(level(parts[0]), level(parts[1]), level(parts[2]), isClear));
        }
        double lightness = parts[function.startsWith("hsl") ? 2 : function.startsWith("hwb") ? 1 : 0];
        boolean isWhite = (lightness > 1 ? lightness / 100 : lightness) > 1 - CLEAR;
        return isWhite || isClear ? Optional.of(new Colour(255, 255, 255, isClear)) : Optional.empty();
    }

    private static int level(double printed) {
        return (int) Math.min(255, printed);
    }
}
