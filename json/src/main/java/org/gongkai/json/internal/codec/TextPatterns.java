package org.gongkai.json.internal.codec;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.json.internal.schema.Schema;

/** What our texts have to look like, as patterns that read the same in Java and in ECMA-262. */
final class TextPatterns {

    /** A day with a year of four digits. That the month has this day, no pattern can say. */
    static final Schema DATE = Schema.type("string")
            .with("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
            .with("format", "date");

    /** A text with at least one character that is not white space, spelt out since languages differ in what that is. */
    static final Schema FILLED =
            Schema.type("string").with("pattern", "[^" + whiteSpace() + "]").named("filledText");

    private TextPatterns() {}

    private static String whiteSpace() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(character -> Character.isWhitespace(character) && !Character.isWhitespace(character - 1))
                .mapToObj(TextPatterns::rangeFrom)
                .collect(Collectors.joining());
    }

    private static String rangeFrom(int start) {
        int end = start;
        while (Character.isWhitespace(end + 1)) {
            end++;
        }
        return end == start ? escaped(start) : escaped(start) + "-" + escaped(end);
    }

    private static String escaped(int character) {
        return String.format(Locale.ROOT, "\\u%04x", character);
    }
}
