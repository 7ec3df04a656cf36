package org.gongkai.documents;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Decodes bytes by their byte order mark, else as UTF-8, else as GB18030; strictly, so that nothing is replaced. */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Text has a stray control character at most, data has many: one in so many characters is too much. */
    private static final int CHARACTERS_PER_CONTROL = 100;

    private TextDecoder() {}

    static Optional<String> decode(byte[] bytes) {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE)
                .filter(charset -> startsWithMark(bytes, charset))
                .findFirst()
                .map(charset -> decode(bytes, charset).map(text -> text.substring(BYTE_ORDER_MARK.length())))
                .orElseGet(() -> decode(bytes, UTF_8).or(() -> decode(bytes, GB18030)))
                .filter(TextDecoder::isText);
    }

    static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return controls * CHARACTERS_PER_CONTROL <= text.length();
    }

    private static boolean startsWithMark(byte[] bytes, Charset charset) {
        byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
