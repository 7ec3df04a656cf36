package org.gongkai.json.internal.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.token.JsonLibrary;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.MalformedJsonException;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Token;
import org.gongkai.json.reading.JsonLimits;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.text.LocalizedText;

/**
 * Reads and writes whole texts, each of which is one value.
 *
 * @param <T> what the value stands for
 * @param codec the codec of the value
 * @param library what finds and writes tokens
 * @param limits how large a text may be
 */
public record JsonDocument<T>(ValueCodec<T> codec, JsonLibrary library, JsonLimits limits) {

    private static final int USUAL_SIZE = 16_384;

    private static final LocalizedText MORE = new LocalizedText("其他内容", "something else");
    private static final LocalizedText NO_MORE = new LocalizedText("文件到此结束", "nothing after the document");

    /**
     * Gives what texts are taken by.
     *
     * @return the source, which keeps the limits
     */
    public TextSource source() {
        return new TextSource(limits);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the value
     * @throws Refusal if the text is not the JSON of such a value
     */
    public T read(String text) {
        String json = source().withoutMark(text);
        try (JsonTokens in = library.read(json)) {
            in.next();
            T value = codec.read(in);
            requireEnd(in, json);
            return value;
        } catch (MalformedJsonException e) {
            throw MalformedJson.describe(e, json, limits);
        }
    }

    /**
     * Reads a text.
     *
     * @param utf8 the text in UTF-8
     * @return the value
     * @throws Refusal if the text is not the JSON of such a value
     */
    public T read(byte[] utf8) {
        if (source().canBeParsed(utf8)) {
            try (JsonTokens in = library.read(utf8)) {
                in.next();
                T value = codec.read(in);
                if (in.next() == Token.END) {
                    return value;
                }
            } catch (MalformedJsonException | Refusal e) {
                // Read as a text below, in which places are counted in characters.
            }
        }
        return read(source().text(utf8));
    }

    /**
     * Lists everything for which a text is refused.
     *
     * @param text the text
     * @param first why it is refused
     * @return the problems, the given one first
     */
    public List<JsonProblem> problems(String text, Refusal first) {
        List<JsonProblem> problems = new ArrayList<>();
        try {
            readLeniently(text, this::readOn, problems);
        } catch (Refusal e) {
            // Too large to be read at all, which is the first problem.
        }
        problems.remove(first.problem());
        problems.add(0, first.problem());
        return problems;
    }

    private Optional<T> readOn(JsonTokens in) {
        try {
            return Optional.of(codec.read(in));
        } catch (Refusal e) {
            in.refuseValue(e, 0);
            return Optional.empty();
        }
    }

    /**
     * Reads on whatever is refused.
     *
     * @param text the text
     * @param reading reads what can be read, by tokens that take note of what is refused
     * @param problems where what is refused is noted down
     * @return the value, as far as there is one
     * @throws Refusal if the text is too large to be read at all
     */
    public Optional<T> readLeniently(
            String text, Function<JsonTokens, Optional<T>> reading, List<JsonProblem> problems) {
        String json = source().withoutMark(text);
        try (JsonTokens tokens = library.read(json)) {
            LenientTokens in = new LenientTokens(tokens, json, limits, problems);
            in.next();
            Optional<T> value = reading.apply(in);
            if (!in.isOver()) {
                try {
                    requireEnd(tokens, json);
                } catch (Refusal e) {
                    in.refuse(e);
                }
            }
            return value;
        }
    }

    private static void requireEnd(JsonTokens in, String text) {
        Place place;
        try {
            if (in.next() == Token.END) {
                return;
            }
            place = in.place();
        } catch (MalformedJsonException e) {
            place = MalformedJson.place(e, text);
        }
        throw Refusal.of(Kind.TRAILING_TEXT, place, MORE, NO_MORE);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param indented whether there is one member per line, and a line feed at the end, or everything on one line
     * @return the JSON in UTF-8
     */
    public ByteArrayOutputStream write(T value, boolean indented) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonTarget out = library.write(bytes, indented)) {
            codec.write(value, out);
        }
        if (indented) {
            bytes.write('\n');
        }
        return bytes;
    }
}
