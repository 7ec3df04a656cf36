package org.gongkai.json;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of a JSON text one after the other, whichever library finds them. Where the text is no JSON, every method that
 * reads on throws a {@link MalformedJsonException}.
 */
interface JsonTokens extends AutoCloseable {

    /** Moves on and says what is there. */
    Token next();

    /** Says what was found last. */
    Token current();

    /**
     * Within an object, moves on to the next key.
     *
     * @param likely the key that is probably the next one, which is then found faster; {@code null} if none is
     * @return the key, {@code null} when the object is over
     */
    @Nullable
    String nextKey(@Nullable String likely);

    /** Gives the current key, string, or number as it is written. */
    String text();

    /** Gives the current whole number; one too large for a {@code long} as the nearest {@code long}. */
    long wholeNumber();

    /** Says where the current token stands. */
    Place place();

    /** Counts the objects and arrays that the current token stands in; one that begins or ends counts as begun or ended. */
    int depth();

    /** Deals with what does not fit: throws it or, in lenient reading, takes note of it. */
    default void refuse(DisclosureJsonException refusal) {
        throw refusal;
    }

    /** Refuses a value and, if that does not end it all, moves on to the value's last token. */
    default void refuseValue(DisclosureJsonException refusal, int depthOfObject) {
        refuse(refusal);
        while (depth() > depthOfObject && current() != Token.END) {
            next();
        }
    }

    /** Refuses the current key and, if that does not end it all, moves on to the last token of its value. */
    default void refuseMember(DisclosureJsonException refusal) {
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
