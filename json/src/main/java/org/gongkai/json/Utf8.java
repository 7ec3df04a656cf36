package org.gongkai.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.form.LocalizedText;
import org.gongkai.json.JsonProblem.Kind;

/** Decodes UTF-8 without replacing what is not. */
final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private static final LocalizedText FOUND = new LocalizedText("不是UTF-8的字节", "bytes that are not UTF-8");
    private static final LocalizedText EXPECTED = new LocalizedText("UTF-8编码的JSON", "JSON in UTF-8");

    private Utf8() {}

    static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            int wrong = Arrays.mismatch(bytes, text.getBytes(StandardCharsets.UTF_8));
            if (wrong >= 0) {
                throw Refusal.of(
                        Kind.MALFORMED, end(new String(bytes, 0, wrong, StandardCharsets.UTF_8)), FOUND, EXPECTED);
            }
        }
        return text;
    }

    private static Place end(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        return new Place("", lines.length, lines[lines.length - 1].length() + 1);
    }
}
