package org.gongkai.json.internal.token;

import org.jspecify.annotations.Nullable;

/** The tokens that a parser of a library finds. Pointers are relative to where the parser stood when it was taken over. */
public abstract class ParserTokens implements JsonTokens {

    private final int pointerStart;
    private Token current;

    /**
     * Takes over a parser where it stands.
     *
     * @param pointer the JSON Pointer, from the parser's root, of where it stands
     * @param current what it found last
     */
    protected ParserTokens(String pointer, Token current) {
        this.pointerStart = pointer.length();
        this.current = current;
    }

    @Override
    public final Token current() {
        return current;
    }

    /**
     * Notes what the parser found.
     *
     * @param token what it found
     * @return the same
     */
    protected final Token found(Token token) {
        current = token;
        return token;
    }

    /**
     * Says where the parser stands.
     *
     * @return the JSON Pointer from the parser's root
     */
    protected abstract String absolutePointer();

    /**
     * Says where the parser stands.
     *
     * @return the JSON Pointer
     */
    protected final String pointer() {
        return absolutePointer().substring(pointerStart);
    }

    /**
     * Says where a parser stands that could not go on to a key: at the key or, if that could not be read, at the object,
     * since the key before is over.
     *
     * @param last the key that the parser read last, {@code null} if there is none
     * @param likely the key that was looked for
     * @param isAtKey whether the parser found a key last
     * @return the JSON Pointer
     */
    protected final String pointerOfKey(@Nullable String last, @Nullable String likely, boolean isAtKey) {
        String pointer = pointer();
        boolean isOver = last != null && !last.equals(likely) && !isAtKey;
        return isOver ? pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))) : pointer;
    }

    /**
     * Makes a place of what the library says of it.
     *
     * @param pointer the JSON Pointer
     * @param line the line, not positive if the library does not know it
     * @param column the column, not positive if the library does not know it
     * @return the place
     */
    protected static Place place(String pointer, int line, int column) {
        return new Place(pointer, Math.max(0, line), Math.max(0, column));
    }

    /**
     * Stands in for the current whole number if it is too large for a {@code long}.
     *
     * @return the nearest {@code long}
     */
    protected final long nearestLong() {
        return text().startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
