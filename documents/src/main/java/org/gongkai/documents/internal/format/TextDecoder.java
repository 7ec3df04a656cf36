package org.gongkai.documents.internal.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decodes bytes by their byte order mark; else as UTF-8, which other text is not by accident; else as UTF-16, if there are
 * zero bytes; else as the encoding that a web page declares; else as GB18030. Strictly, so that nothing is replaced.
 */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a web page says in its first bytes: {@code <meta charset="gb2312">} or {@code <?xml encoding="GBK"?>}. */
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 4096;

    /** Text has a stray control character at most, data has many: one in so many characters is too much. */
    private static final int CHARACTERS_PER_CONTROL = 100;

    /** Of a long text, so many characters tell as much as all. */
    private static final int MOST_SAMPLES = 2048;

    private TextDecoder() {}

    static Optional<String> decode(byte[] bytes) {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE)
                .filter(charset -> startsWithMark(bytes, charset))
                .findFirst()
                .map(charset -> text(bytes, charset).map(text -> text.substring(BYTE_ORDER_MARK.length())))
                .orElseGet(() -> withoutMark(bytes));
    }

    static boolean isText(String text) {
        // an odd step, so that both bytes of what may be UTF-16 are seen
        int step = text.length() / MOST_SAMPLES | 1;
        long controls = 0;
        for (int i = 0; i < text.length(); i += step) {
            char c = text.charAt(i);
            controls += Character.isISOControl(c) && !Character.isWhitespace(c) ? step : 0;
        }
        return controls * CHARACTERS_PER_CONTROL <= text.length();
    }

    private static Optional<String> withoutMark(byte[] bytes) {
        return Stream.<Supplier<Optional<Charset>>>of(
                        () -> Optional.of(UTF_8), () -> wide(bytes), () -> declared(bytes), () -> Optional.of(GB18030))
                .flatMap(charset -> charset.get().flatMap(found -> text(bytes, found)).stream())
                .findFirst();
    }

    /** In UTF-16, digits and line ends have a zero byte, on the side that tells the byte order. */
    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros[0] == zeros[1] ? Optional.empty() : Optional.of(zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE);
    }

    /** Pages that say GB2312 or GBK often use characters of GB18030, which contains both. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find() || declared.group(1).toLowerCase(Locale.ROOT).startsWith("gb")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(declared.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWithMark(byte[] bytes, Charset charset) {
        byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static Optional<String> text(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                            charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString())
                    .filter(TextDecoder::isText);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
