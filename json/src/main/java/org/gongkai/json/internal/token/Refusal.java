package org.gongkai.json.internal.token;

import java.util.stream.Stream;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something in a JSON text is refused, with the place and what was found and expected there. It has no stack trace: what it
 * is about is in the text, and lenient reading makes a great many.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final LocalizedText EVERY_KEY_ONCE = new LocalizedText("每个键只出现一次", "every key only once");
    private static final LocalizedText END_OF_OBJECT = new LocalizedText("对象已经结束", "the end of the object");

    /** What is wrong. The exception is not meant to be serialized, since this cannot be. */
    @SuppressWarnings("serial")
    private final JsonProblem problem;

    private boolean noted;

    private Refusal(JsonProblem problem, @Nullable Throwable cause) {
        super(null, cause, true, false);
        this.problem = problem;
    }

    /**
     * Refuses a value for something below it that was taken note of, so that there is nothing more to tell.
     *
     * @param place the place of the value
     * @return the refusal, to be thrown
     */
    public static Refusal noted(Place place) {
        Refusal refusal = of(Kind.CONTRADICTION, place, LocalizedText.verbatim(""), LocalizedText.verbatim(""));
        refusal.noted = true;
        return refusal;
    }

    /**
     * Says whether what is wrong was taken note of before.
     *
     * @return whether there is nothing more to tell
     */
    public boolean isNoted() {
        return noted;
    }

    /**
     * Refuses what stands at the current token.
     *
     * @param kind what is wrong with it
     * @param in the tokens
     * @param expected what should stand there
     * @return the refusal, to be thrown
     */
    public static Refusal of(Kind kind, JsonTokens in, LocalizedText expected) {
        return of(kind, in.place(), Words.found(in), expected);
    }

    /**
     * Refuses what stands at a place.
     *
     * @param kind what is wrong with it
     * @param place the place
     * @param found what stands there
     * @param expected what should stand there
     * @return the refusal, to be thrown
     */
    public static Refusal of(Kind kind, Place place, LocalizedText found, LocalizedText expected) {
        return new Refusal(new JsonProblem(kind, place.pointer(), place.line(), place.column(), found, expected), null);
    }

    /**
     * Refuses a value that is of another type, or is not there since the text breaks off.
     *
     * @param in the tokens, of which the current one begins the value
     * @param expected what should stand there
     * @return the refusal, to be thrown
     */
    public static Refusal wrongType(JsonTokens in, LocalizedText expected) {
        return of(in.current() == Token.END ? Kind.MALFORMED : Kind.WRONG_TYPE, in, expected);
    }

    /**
     * Refuses the current key as one that the object cannot have.
     *
     * @param in the tokens
     * @param keys the keys that it can have
     * @return the refusal, to be thrown
     */
    public static Refusal unknownKey(JsonTokens in, Stream<String> keys) {
        return of(Kind.UNKNOWN_KEY, in, Words.oneOf(keys));
    }

    /**
     * Refuses the current key as one that the object had before.
     *
     * @param in the tokens
     * @return the refusal, to be thrown
     */
    public static Refusal duplicateKey(JsonTokens in) {
        String key = Words.quote(in.text());
        LocalizedText found = new LocalizedText("第二个键“" + key + "”", "the key \"" + key + "\" a second time");
        return of(Kind.DUPLICATE_KEY, in.place(), found, EVERY_KEY_ONCE);
    }

    /**
     * Refuses an object that is over without any key.
     *
     * @param in the tokens, at the end of the object
     * @param keys the keys of which it has to have one
     * @return the refusal, to be thrown
     */
    public static Refusal emptyObject(JsonTokens in, Stream<String> keys) {
        return of(Kind.MISSING_KEY, in.place(), END_OF_OBJECT, Words.oneOf(keys));
    }

    /**
     * Refuses an object that is over for a key that it lacks.
     *
     * @param end the end of the object
     * @param key the key
     * @return the refusal, to be thrown
     */
    public static Refusal missingKey(Place end, String key) {
        return of(Kind.MISSING_KEY, end.below(key), END_OF_OBJECT, Words.key(key));
    }

    /**
     * Adds to this refusal what the library threw.
     *
     * @param failure what the library threw
     * @return the refusal, to be thrown
     */
    public Refusal causedBy(@Nullable Throwable failure) {
        return new Refusal(problem, failure);
    }

    /**
     * Says what is wrong and where.
     *
     * @return the problem
     */
    public JsonProblem problem() {
        return problem;
    }

    @Override
    public String getMessage() {
        return problem.message().en();
    }
}
