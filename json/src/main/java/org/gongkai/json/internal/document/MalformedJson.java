package org.gongkai.json.internal.document;

import org.gongkai.json.internal.token.MalformedJsonException;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Words;
import org.gongkai.json.reading.JsonLimits;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.text.LocalizedText;

/** Puts into words why a text is no JSON, or exceeds a limit. */
final class MalformedJson {

    private static final int LONGEST_EXCERPT = 20;

    private static final LocalizedText JSON = new LocalizedText(
            "符合RFC 8259的JSON（没有注释、NaN、多余的逗号、数字前的零等）",
            "JSON as of RFC 8259 (without comments, NaN, trailing commas, leading zeros)");
    private static final LocalizedText END = new LocalizedText("内容在此中断", "the end of the input");
    private static final LocalizedText BEYOND_LIMITS =
            new LocalizedText("过长的数字、文本或键，或过深的嵌套", "a number, a text or a key that is too long, or too many levels");

    private MalformedJson() {}

    static Refusal describe(MalformedJsonException failure, String text, JsonLimits limits) {
        Refusal refusal = switch (failure.reason()) {
            case LIMIT -> Refusal.of(Kind.TOO_LONG, failure.place(), BEYOND_LIMITS, inWords(limits));
            case END -> Refusal.of(Kind.MALFORMED, failure.place(), END, JSON);
            case FOREIGN -> Refusal.of(Kind.MALFORMED, place(failure, text), notJson(failure, text), JSON);
        };
        return refusal.causedBy(failure.getCause());
    }

    /** Says where a text is no JSON. */
    static Place place(MalformedJsonException failure, String text) {
        return Place.behind(before(failure, text), failure.place().pointer());
    }

    /** Gives what stands before. Some libraries give up at a control character, some behind it; here it is always at it. */
    private static String before(MalformedJsonException failure, String text) {
        int end = (int) Math.max(0, Math.min(failure.offset(), text.length()));
        boolean behind = end > 0 && text.charAt(end - 1) < ' ' && "\t\r\n".indexOf(text.charAt(end - 1)) < 0;
        return text.substring(0, behind ? end - 1 : end);
    }

    private static LocalizedText notJson(MalformedJsonException failure, String text) {
        String before = before(failure, text);
        String line = before.substring(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
        String excerpt = Words.quote(line.substring(Math.max(0, line.length() - LONGEST_EXCERPT)));
        return excerpt.isBlank()
                ? new LocalizedText("不是JSON的内容", "something that is not JSON")
                : new LocalizedText(
                        "「" + excerpt + "」之后不是JSON的内容", "something that is not JSON after «" + excerpt + "»");
    }

    private static LocalizedText inWords(JsonLimits limits) {
        return new LocalizedText(
                "数字最多" + limits.maxNumberLength() + "个字符，文本最多" + limits.maxTextLength() + "个，键最多"
                        + limits.maxKeyLength() + "个，嵌套最多" + limits.maxDepth() + "层",
                "at most " + limits.maxNumberLength() + " characters in a number, " + limits.maxTextLength()
                        + " in a text, " + limits.maxKeyLength() + " in a key, and " + limits.maxDepth() + " levels");
    }
}
