package org.gongkai.json.internal.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.gongkai.json.JsonProblem.Kind;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.text.LocalizedText;

/** Tells UTF-8 from what is not, without replacing anything. */
final class Utf8 {

    private static final LocalizedText FOUND = new LocalizedText("不是UTF-8的字节", "bytes that are not UTF-8");
    private static final LocalizedText EXPECTED = new LocalizedText("UTF-8编码的JSON", "JSON in UTF-8");

    private Utf8() {}

    static String decode(byte[] bytes) {
        ByteBuffer source = ByteBuffer.wrap(bytes);
        try {
            // Twice as fast as the constructor of String, and refuses what that would replace.
            return StandardCharsets.UTF_8.newDecoder().decode(source).toString();
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, source.position(), StandardCharsets.UTF_8);
            throw Refusal.of(Kind.MALFORMED, Place.behind(before, ""), FOUND, EXPECTED);
        }
    }
}
