package org.gongkai.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;

/** A JSON text as it came in, which knows what stands before a location. */
sealed interface JsonText {

    /** Obtains a text of characters. */
    static JsonText of(String text) {
        return new Characters(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Obtains a text in UTF-8. */
    static JsonText of(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return new Utf8(marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes);
    }

    JsonParser parser(TokenStreamFactory factory);

    String before(TokenStreamLocation location);

    /** Gives the column in characters; the library counts bytes where the text is bytes. */
    default int column(TokenStreamLocation location) {
        String before = before(location);
        return before.length() - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    }

    record Characters(String text) implements JsonText {

        @Override
        public JsonParser parser(TokenStreamFactory factory) {
            return factory.createParser(ObjectReadContext.empty(), text);
        }

        @Override
        public String before(TokenStreamLocation location) {
            return text.substring(0, (int) location.getCharOffset());
        }
    }

    record Utf8(byte[] bytes) implements JsonText {

        @Override
        public JsonParser parser(TokenStreamFactory factory) {
            return factory.createParser(ObjectReadContext.empty(), bytes);
        }

        @Override
        public String before(TokenStreamLocation location) {
            return new String(bytes, 0, (int) location.getByteOffset(), StandardCharsets.UTF_8);
        }
    }
}
