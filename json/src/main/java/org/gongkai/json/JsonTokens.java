package org.gongkai.json;

import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text one after the other, whichever library finds them. */
interface JsonTokens {

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
}
