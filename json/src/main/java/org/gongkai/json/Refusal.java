package org.gongkai.json;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.LocalizedText;
import org.gongkai.json.JsonProblem.Kind;

/** Makes the exception for everything that is refused, with the place and what was found and expected there. */
final class Refusal {

    private static final LocalizedText EVERY_KEY_ONCE = new LocalizedText("每个键只出现一次", "every key only once");
    private static final LocalizedText END_OF_OBJECT = new LocalizedText("对象已经结束", "the end of the object");
    private static final LocalizedText MORE = new LocalizedText("其他内容", "something else");
    private static final LocalizedText NO_MORE = new LocalizedText("报告到此结束", "nothing after the report");

    private Refusal() {}

    static DisclosureJsonException of(Kind kind, JsonTokens in, LocalizedText expected) {
        return of(kind, in.place(), Words.found(in), expected);
    }

    static DisclosureJsonException wrongType(JsonTokens in, LocalizedText expected) {
        return of(in.current() == Token.END ? Kind.MALFORMED : Kind.WRONG_TYPE, in, expected);
    }

    static DisclosureJsonException unknownKey(JsonTokens in, Stream<String> keys) {
        return of(Kind.UNKNOWN_KEY, in, Words.oneOf(keys));
    }

    static DisclosureJsonException duplicateKey(JsonTokens in) {
        String key = Words.quote(in.text());
        LocalizedText found = new LocalizedText("第二个键“" + key + "”", "the key \"" + key + "\" a second time");
        return of(Kind.DUPLICATE_KEY, in.place(), found, EVERY_KEY_ONCE);
    }

    static DisclosureJsonException emptyObject(JsonTokens in, Stream<String> keys) {
        return of(Kind.MISSING_KEY, in.place(), END_OF_OBJECT, Words.oneOf(keys));
    }

    /** Refuses an object that is over, at its end, for a key that it lacks. */
    static DisclosureJsonException missingKey(Place end, String key) {
        Place place = new Place(end.pointer() + "/" + key, end.line(), end.column());
        return of(Kind.MISSING_KEY, place, END_OF_OBJECT, Words.key(key));
    }

    static DisclosureJsonException wrongForm(Place place, FormNode found, Form form, Stream<String> keys) {
        String forms =
                Stream.of(Form.values()).filter(found::isIn).map(Form::id).collect(Collectors.joining(", "));
        LocalizedText key = Words.key(found.key());
        LocalizedText allowed = Words.oneOf(keys);
        return of(
                Kind.WRONG_FORM,
                place,
                new LocalizedText(forms + "年格式的" + key.zh(), key.en() + " of form " + forms),
                new LocalizedText(form.id() + "年格式的" + allowed.zh(), "with form " + form.id() + " " + allowed.en()));
    }

    static DisclosureJsonException trailingText(Place place) {
        return of(Kind.TRAILING_TEXT, place, MORE, NO_MORE);
    }

    static DisclosureJsonException of(Kind kind, Place place, LocalizedText found, LocalizedText expected) {
        return new DisclosureJsonException(
                new JsonProblem(kind, place.pointer(), place.line(), place.column(), found, expected));
    }
}
