package org.gongkai.json.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.reading.JsonLimits;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.text.LocalizedText;

/**
 * Takes texts from where they come from, none that is larger than is read, and tells UTF-8 from what is not, without replacing
 * anything.
 *
 * @param limits how large a text may be
 */
public record TextSource(JsonLimits limits) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final LocalizedText LARGER = new LocalizedText("更长的内容", "more than that");
    private static final LocalizedText UTF_8 = new LocalizedText("UTF-8编码的JSON", "JSON in UTF-8");
    private static final LocalizedText NOT_UTF_8 = new LocalizedText("不是UTF-8的字节", "bytes that are not UTF-8");
    private static final LocalizedText UTF_16 = new LocalizedText("UTF-16编码的JSON", "JSON in UTF-16");
    private static final LocalizedText UTF_32 = new LocalizedText("UTF-32编码的JSON", "JSON in UTF-32");

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EVERY_01 = 0x0101010101010101L;
    private static final long EVERY_80 = 0x8080808080808080L;

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
    public Stream<ByteLines.Line> lines(InputStream stream) {
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
        checkEncoding(utf8);
        ByteBuffer source = ByteBuffer.wrap(utf8);
        try {
            // Twice as fast as the constructor of String, and refuses what that would replace.
            return StandardCharsets.UTF_8.newDecoder().decode(source).toString();
        } catch (CharacterCodingException e) {
            String before = new String(utf8, 0, source.position(), StandardCharsets.UTF_8);
            throw Refusal.of(Kind.MALFORMED, Place.behind(before, ""), NOT_UTF_8, UTF_8);
        }
    }

    /**
     * Makes sure that a line is not longer than is read.
     *
     * @param line the line
     * @return its bytes
     * @throws Refusal if it is longer
     */
    public byte[] bytes(ByteLines.Line line) {
        if (line.isTooLong()) {
            throw tooLarge(new Place("", line.number(), limits.maxSize() + 1));
        }
        return line.bytes();
    }

    /**
     * Makes sure that a text is not longer than is read.
     *
     * @param text the text
     * @return the text without a byte order mark
     * @throws Refusal if it is longer
     */
    String withoutMark(String text) {
        checkSize(text.length());
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Says whether a library can be left to decode bytes: they are few enough, and not of the kinds that it lets pass. */
    boolean canBeParsed(byte[] utf8) {
        return utf8.length >= 4
                && utf8.length <= limits.maxSize()
                && utf8[0] != 0
                && utf8[1] != 0
                && (utf8[0] & 0xFF) < 0xFE
                && !mayHoldWhatIsNotUtf8(utf8);
    }

    /**
     * Looks for bytes that begin an overlong form, a surrogate or what is beyond Unicode, all of which Jackson lets pass; there
     * may be a character after all. Everything else that is not UTF-8 it refuses by itself.
     */
    private static boolean mayHoldWhatIsNotUtf8(byte[] utf8) {
        int i = 0;
        for (; i + Long.BYTES <= utf8.length; i += Long.BYTES) {
            long word = (long) EIGHT_BYTES.get(utf8, i);
            if ((word & EVERY_80) != 0
                    && (hasByte(word & ~EVERY_01, 0xC0)
                            || hasByte(word, 0xE0)
                            || hasByte(word, 0xED)
                            || hasByte(word & 0xF0F0F0F0F0F0F0F0L, 0xF0))) {
                return true;
            }
        }
        for (; i < utf8.length; i++) {
            int one = utf8[i] & 0xFF;
            if ((one & 0xFE) == 0xC0 || one == 0xE0 || one == 0xED || one >= 0xF0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the eight bytes is the given one; what is so by the borrow of another one does not matter. */
    private static boolean hasByte(long word, long wanted) {
        long difference = word ^ (wanted * EVERY_01);
        return ((difference - EVERY_01) & ~difference & EVERY_80) != 0;
    }

    private void checkSize(int size) {
        if (size > limits.maxSize()) {
            throw tooLarge(new Place("", 0, 0));
        }
    }

    /** A text in JSON begins with two characters of ASCII, so zero bytes tell the width of the others. */
    private static void checkEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean wide = bytes.length >= 4
                && (bytes[2] == 0 && (bytes[3] == 0 || bytes[0] == 0 && bytes[1] == 0) || first == 0 && second == 0);
        boolean marked = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        if (marked || first == 0 || second == 0) {
            throw Refusal.of(Kind.MALFORMED, new Place("", 1, 1), wide ? UTF_32 : UTF_16, UTF_8);
        }
    }

    private Refusal tooLarge(Place place) {
        LocalizedText expected = new LocalizedText(
                "最多" + limits.maxSize() + "个字节或字符", "at most " + limits.maxSize() + " bytes or characters");
        return Refusal.of(Kind.TOO_LONG, place, LARGER, expected);
    }
}
