package org.gongkai.text;

/**
 * Says in both languages why a value that people write, such as a policy, cannot be.
 *
 * @since 0.1.0
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final LocalizedText found;
    private final LocalizedText expected;

    /**
     * Obtains an exception.
     *
     * @param found what there is
     * @param expected what there has to be
     */
    public InvalidValueException(LocalizedText found, LocalizedText expected) {
        super("Found " + found.en() + ", expected " + expected.en());
        this.found = found;
        this.expected = expected;
    }

    /**
     * Says what there is.
     *
     * @return a noun phrase
     */
    public LocalizedText found() {
        return found;
    }

    /**
     * Says what there has to be.
     *
     * @return a noun phrase
     */
    public LocalizedText expected() {
        return expected;
    }
}
