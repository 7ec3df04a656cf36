package org.gongkai.json.internal.token;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/** The words that problems are described in. */
public final class Words {

    private static final int LONGEST_QUOTATION = 40;

    private Words() {}

    /**
     * Lists what is allowed.
     *
     * @param allowed the texts that are allowed
     * @return for example {@code one of "issued", "repealed"}
     */
    public static LocalizedText oneOf(Stream<String> allowed) {
        List<String> texts = allowed.toList();
        String zh = texts.stream().map(text -> "“" + text + "”").collect(Collectors.joining("、"));
        String en = texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
        return texts.size() == 1 ? new LocalizedText(zh, en) : new LocalizedText(zh + "之一", "one of " + en);
    }

    /**
     * Describes what stands at the current token.
     *
     * @param in the tokens
     * @return for example {@code the number 5.0}
     */
    public static LocalizedText found(JsonTokens in) {
        return switch (in.current()) {
            case OBJECT_START, OBJECT_END -> new LocalizedText("对象", "an object");
            case ARRAY_START, ARRAY_END -> new LocalizedText("数组", "an array");
            case KEY -> key(in.text());
            case STRING -> new LocalizedText("文本“" + quote(in.text()) + "”", "the text \"" + quote(in.text()) + '"');
            case WHOLE_NUMBER, DECIMAL -> new LocalizedText("数字" + quote(in.text()), "the number " + quote(in.text()));
            case TRUE, FALSE, NULL -> LocalizedText.verbatim(in.current().name().toLowerCase(Locale.ROOT));
            case END -> new LocalizedText("内容在此结束", "the end of the input");
            case FOREIGN -> new LocalizedText("JSON没有的值", "a value that JSON does not have");
        };
    }

    /**
     * Names a key.
     *
     * @param key the key
     * @return for example {@code the key "issued"}
     */
    public static LocalizedText key(String key) {
        return new LocalizedText("键“" + quote(key) + "”", "the key \"" + quote(key) + '"');
    }

    /**
     * Shortens a text, and shows characters that would break the line.
     *
     * @param text the text
     * @return its beginning
     */
    public static String quote(String text) {
        StringBuilder quotation = new StringBuilder();
        text.codePoints().limit(LONGEST_QUOTATION).forEach(character -> {
            if (Character.isISOControl(character)) {
                quotation.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                quotation.appendCodePoint(character);
            }
        });
        return quotation
                .append(text.codePointCount(0, text.length()) > LONGEST_QUOTATION ? "…" : "")
                .toString();
    }
}
