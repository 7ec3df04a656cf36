package org.gongkai.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads and writes whole texts, each of which is one value.
 *
 * @param codec the codec of the value
 * @param library what finds and writes tokens
 * @param limits how large a text may be
 */
record JsonDocument<T>(ValueCodec<T> codec, JsonLibrary library, JsonLimits limits) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int USUAL_SIZE = 16_384;

    T read(String text) {
        String checked = checked(text);
        try (JsonTokens in = library.read(checked)) {
            in.next();
            T value = codec.read(in);
            requireEnd(in, checked);
            return value;
        } catch (MalformedJsonException e) {
            throw MalformedJson.describe(e, checked, limits);
        }
    }

    T read(byte[] utf8) {
        return read(text(utf8));
    }

    /** Reads on whatever is refused, and adds it to the problems. */
    Optional<T> readLeniently(String text, Function<LenientTokens, Optional<T>> reading, List<JsonProblem> problems) {
        String checked = checked(text);
        try (JsonTokens tokens = library.read(checked)) {
            LenientTokens in = new LenientTokens(tokens, checked, limits, problems);
            in.next();
            Optional<T> value = reading.apply(in);
            if (!in.isOver()) {
                try {
                    requireEnd(tokens, checked);
                } catch (DisclosureJsonException e) {
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
        throw Refusal.trailingText(place);
    }

    /** Decodes bytes, unless they are more than is read. */
    String text(byte[] utf8) {
        checkSize(utf8.length);
        return Utf8.decode(utf8);
    }

    /** Takes what a stream has, at most one byte more than is read. */
    byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes((int) Math.min(limits.maxSize() + 1L, Integer.MAX_VALUE));
    }

    private String checked(String text) {
        checkSize(text.length());
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void checkSize(int size) {
        if (size > limits.maxSize()) {
            throw MalformedJson.tooLarge(new Place("", 0, 0), limits);
        }
    }

    ByteArrayOutputStream write(T value, boolean indented) {
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
