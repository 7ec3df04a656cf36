package org.gongkai.json;

import org.gongkai.form.LocalizedText;
import org.gongkai.json.JsonProblem.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Puts into our words what Jackson says of a text that is no JSON, or that it will not read. */
final class JacksonFailure {

    private static final int LONGEST_EXCERPT = 20;

    private static final LocalizedText JSON = new LocalizedText(
            "符合RFC 8259的JSON（没有注释、NaN、多余的逗号、数字前的零等）",
            "JSON as of RFC 8259 (without comments, NaN, trailing commas, leading zeros)");
    private static final LocalizedText END = new LocalizedText("内容在此中断", "the end of the input");

    private JacksonFailure() {}

    static DisclosureJsonException describe(
            JacksonException failure, String text, JsonParser parser, JacksonTokens tokens) {
        TokenStreamLocation location = location(failure, parser);
        Place place = tokens.place(location);
        JsonProblem problem;
        if (failure instanceof StreamConstraintsException) {
            problem = tooLong(place, parser.streamReadConstraints());
        } else if (failure instanceof UnexpectedEndOfInputException) {
            problem = malformed(place, END);
        } else {
            problem = malformed(place, notJson(text.substring(0, (int) location.getCharOffset())));
        }
        return new DisclosureJsonException(problem, failure);
    }

    static TokenStreamLocation location(JacksonException failure, JsonParser parser) {
        return failure.getLocation() == null ? parser.currentLocation() : failure.getLocation();
    }

    private static JsonProblem malformed(Place place, LocalizedText found) {
        return new JsonProblem(Kind.MALFORMED, place.pointer(), place.line(), place.column(), found, JSON);
    }

    private static LocalizedText notJson(String before) {
        String line = before.substring(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
        String excerpt = Words.quote(line.substring(Math.max(0, line.length() - LONGEST_EXCERPT)));
        return excerpt.isBlank()
                ? new LocalizedText("不是JSON的内容", "something that is not JSON")
                : new LocalizedText(
                        "「" + excerpt + "」之后不是JSON的内容", "something that is not JSON after «" + excerpt + "»");
    }

    private static JsonProblem tooLong(Place place, StreamReadConstraints limits) {
        return new JsonProblem(
                Kind.TOO_LONG,
                place.pointer(),
                place.line(),
                place.column(),
                new LocalizedText("过长的数字、文本或键", "a number, a text or a key that is too long"),
                new LocalizedText(
                        "数字最多" + limits.getMaxNumberLength() + "个字符，文本最多" + limits.getMaxStringLength() + "个，键最多"
                                + limits.getMaxNameLength() + "个",
                        "at most " + limits.getMaxNumberLength() + " characters in a number, "
                                + limits.getMaxStringLength() + " in a text, " + limits.getMaxNameLength()
                                + " in a key"));
    }
}
