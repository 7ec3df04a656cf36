package org.gongkai.json.internal.token;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of a JSON text one after the other, whichever library finds them. Where the text is no JSON, every method that
 * reads on throws a {@link MalformedJsonException}.
 */
public interface JsonTokens extends AutoCloseable {

    /**
     * Moves on and says what is there.
     *
     * @return the token
     */
    Token next();

    /**
     * Says what was found last.
     *
     * @return the token
     */
    Token current();

    /**
     * Within an object, moves on to the next key.
     *
     * @param likely the key that is probably the next one, which is then found faster; {@code null} if none is
     * @return the key, {@code null} when the object is over
     */
    @Nullable
    String nextKey(@Nullable String likely);

    /**
     * Gives the current key, string, or number as it is written.
     *
     * @return the text
     */
    String text();

    /**
     * Gives the current whole number.
     *
     * @return the number; if it is too large for a {@code long}, the nearest {@code long}
     */
    long wholeNumber();

    /**
     * Says where the current token stands.
     *
     * @return the place
     */
    Place place();

    /**
     * Counts the objects and arrays that the current token stands in; one that begins or ends counts as begun or ended.
     *
     * @return the number of them
     */
    int depth();

    /**
     * Deals with what does not fit: throws it or, in lenient reading, takes note of it.
     *
     * @param refusal what does not fit
     */
    default void refuse(Refusal refusal) {
        throw refusal;
    }

    /**
     * Counts what was refused so far.
     *
     * @return the number of refusals that were taken note of, 0 where they are thrown
     */
    default int refused() {
        return 0;
    }

    /**
     * Refuses a value and, if that does not end it all, moves on to the value's last token.
     *
     * @param refusal what does not fit
     * @param depthOfParent the depth of the object or array that the value stands in
     */
    default void refuseValue(Refusal refusal, int depthOfParent) {
        refuse(refusal);
        while (depth() > depthOfParent && current() != Token.END) {
            next();
        }
    }

    /**
     * Refuses the current key and, if that does not end it all, moves on to the last token of its value.
     *
     * @param refusal what does not fit
     */
    default void refuseMember(Refusal refusal) {
        refuse(refusal);
        int depth = depth();
        next();
        while (depth() > depth && current() != Token.END) {
            next();
        }
    }

    /** Gives back what the library holds; the text need not be over. */
    @Override
    void close();
}
