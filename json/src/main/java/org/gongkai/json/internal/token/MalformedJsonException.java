package org.gongkai.json.internal.token;

/** What a library says of a text that is no JSON, or that exceeds a limit; the cause is what the library threw. */
public final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Reason reason;

    /** Where it is. The exception is not meant to be serialized, since this cannot be. */
    @SuppressWarnings("serial")
    private final Place place;

    /** The number of characters before that place. */
    private final long offset;

    /**
     * Makes the exception.
     *
     * @param reason what is wrong
     * @param place where the library gave up
     * @param offset the number of characters before that place
     * @param cause what the library threw
     */
    public MalformedJsonException(Reason reason, Place place, long offset, Exception cause) {
        super(cause);
        this.reason = reason;
        this.place = place;
        this.offset = offset;
    }

    /**
     * Says what is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Says where the library gave up.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * Says how far the library came.
     *
     * @return the number of characters before the place
     */
    public long offset() {
        return offset;
    }

    /** What can be wrong. */
    public enum Reason {
        /** Something that JSON does not have. */
        FOREIGN,
        /** The text breaks off. */
        END,
        /** Something is longer or deeper than the limits allow. */
        LIMIT
    }
}
