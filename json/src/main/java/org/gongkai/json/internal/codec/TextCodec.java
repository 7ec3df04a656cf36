package org.gongkai.json.internal.codec;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Token;
import org.gongkai.json.internal.token.Words;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.text.LocalizedText;

/**
 * Reads and writes a value that stands in JSON as a string.
 *
 * @param <V> what the string stands for
 * @param expected what the string has to be
 * @param otherwise what is wrong with a string that is not
 * @param schema the same as {@code expected} for machines
 * @param parse makes the value of a string, if it is one
 * @param print makes the string of a value
 */
public record TextCodec<V>(
        LocalizedText expected,
        Kind otherwise,
        Schema schema,
        Function<String, Optional<V>> parse,
        Function<V, String> print)
        implements ValueCodec<V> {

    private static final int DATE_LENGTH = "2025-01-24".length();

    private static final Pattern WORD_START = Pattern.compile("_(.)");

    /** Any text. */
    public static final TextCodec<String> TEXT = new TextCodec<>(
            new LocalizedText("文本", "a text"),
            Kind.WRONG_TYPE,
            Schema.type("string"),
            Optional::of,
            Function.identity());

    /** A truth value. */
    public static final ValueCodec<Boolean> TRUTH = new Truth();

    /** A text that is not empty, nor white space only. */
    public static final ValueCodec<String> FILLED_TEXT = filled(Function.identity(), Function.identity());

    /** A day of the calendar such as {@code 2025-01-24}. */
    public static final TextCodec<LocalDate> DATE = new TextCodec<>(
            new LocalizedText("“2025-01-24”这样的日期", "a date such as \"2025-01-24\""),
            Kind.INVALID_DATE,
            Patterns.DATE,
            TextCodec::date,
            LocalDate::toString);

    /**
     * Makes the codec of texts that are not empty, nor white space only.
     *
     * @param <V> what the text stands for
     * @param of makes the value of a text
     * @param print makes the text of a value
     * @return the codec
     */
    public static <V> TextCodec<V> filled(Function<String, V> of, Function<V, String> print) {
        return new TextCodec<>(
                new LocalizedText("非空文本", "a text that is not empty"),
                Kind.EMPTY_TEXT,
                Patterns.FILLED,
                text -> Optional.of(text).filter(Predicate.not(String::isBlank)).map(of),
                print);
    }

    /**
     * Makes the codec of one of a few values by their keys.
     *
     * @param <V> the type of the values
     * @param values the values
     * @param key gives the key of a value
     * @return the codec
     */
    public static <V> TextCodec<V> oneOf(V[] values, Function<V, String> key) {
        Map<String, V> byKey = Stream.of(values).collect(Collectors.toUnmodifiableMap(key, Function.identity()));
        return new TextCodec<>(
                Words.oneOf(Stream.of(values).map(key)),
                Kind.UNKNOWN_VALUE,
                Schema.oneOf(Stream.of(values).map(key)),
                text -> Optional.ofNullable(byKey.get(text)),
                key);
    }

    /**
     * Makes the codec of one of a few constants by their names in camel case: {@code NOT_CHECKED} is {@code notChecked}.
     *
     * @param <E> the type of the constants
     * @param values the constants
     * @return the codec
     */
    public static <E extends Enum<E>> TextCodec<E> constant(E[] values) {
        return oneOf(values, TextCodec::camelCase);
    }

    private static String camelCase(Enum<?> constant) {
        return WORD_START
                .matcher(constant.name().toLowerCase(Locale.ROOT))
                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }

    private static Optional<LocalDate> date(String text) {
        if (text.length() != DATE_LENGTH) {
            return Optional.empty(); // Other years than those of four digits have a sign.
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public V read(JsonTokens in) {
        if (in.current() != Token.STRING) {
            throw Refusal.wrongType(in, expected);
        }
        return parse.apply(in.text()).orElseThrow(() -> Refusal.of(otherwise, in, expected));
    }

    @Override
    public void write(V value, JsonTarget out) {
        out.text(print.apply(value));
    }

    private record Truth() implements ValueCodec<Boolean> {

        private static final LocalizedText EXPECTED = new LocalizedText("true或false", "true or false");

        @Override
        public Boolean read(JsonTokens in) {
            if (in.current() != Token.TRUE && in.current() != Token.FALSE) {
                throw Refusal.wrongType(in, EXPECTED);
            }
            return in.current() == Token.TRUE;
        }

        @Override
        public void write(Boolean value, JsonTarget out) {
            if (value) {
                out.yes();
            } else {
                out.no();
            }
        }

        @Override
        public Schema schema() {
            return Schema.type("boolean");
        }
    }

    /** What our texts have to look like, as patterns that read the same in Java and in ECMA-262. */
    private static final class Patterns {

        /** A day with a year of four digits. That the month has this day, no pattern can say. */
        static final Schema DATE = Schema.type("string")
                .with("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
                .with("format", "date");

        /** A text with at least one character that is not white space, spelt out since languages differ in what that is. */
        static final Schema FILLED =
                Schema.type("string").with("pattern", "[^" + whiteSpace() + "]").named("filledText");

        private Patterns() {}

        private static String whiteSpace() {
            return IntStream.rangeClosed(0, Character.MAX_VALUE)
                    .filter(character -> Character.isWhitespace(character) && !Character.isWhitespace(character - 1))
                    .mapToObj(Patterns::rangeFrom)
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
}
