package org.gongkai.json.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.json.JsonLimits;
import org.gongkai.json.JsonProblem.Kind;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.text.LocalizedText;

/**
 * Takes texts from where they come from, none that is larger than is read.
 *
 * @param limits how large a text may be
 */
public record TextSource(JsonLimits limits) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final LocalizedText LARGER = new LocalizedText("更长的内容", "more than that");

    /**
     * Takes what a stream has.
     *
     * @param stream the stream
     * @return the bytes, at most one more than is read
     * @throws IOException if the stream cannot be read
     */
    public byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes((int) Math.min(limits.maxSize() + 1L, Integer.MAX_VALUE));
    }

    /**
     * Takes the lines of a stream as they are asked for.
     *
     * @param stream the stream
     * @return the lines that are not blank
     */
    public Stream<ByteLine> lines(InputStream stream) {
        return StreamSupport.stream(new ByteLines(stream, limits.maxSize()), false);
    }

    /**
     * Decodes bytes.
     *
     * @param utf8 the bytes
     * @return the text
     * @throws Refusal if they are not UTF-8, or more than is read
     */
    public String text(byte[] utf8) {
        checkSize(utf8.length);
        return Utf8.decode(utf8);
    }

    String text(ByteLine line) {
        if (line.isTooLong()) {
            throw tooLarge(new Place("", line.number(), limits.maxSize() + 1));
        }
        return text(line.bytes());
    }

    String withoutMark(String text) {
        checkSize(text.length());
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void checkSize(int size) {
        if (size > limits.maxSize()) {
            throw tooLarge(new Place("", 0, 0));
        }
    }

    private Refusal tooLarge(Place place) {
        LocalizedText expected = new LocalizedText(
                "最多" + limits.maxSize() + "个字节或字符", "at most " + limits.maxSize() + " bytes or characters");
        return Refusal.of(Kind.TOO_LONG, place, LARGER, expected);
    }
}
