package org.gongkai.json.internal.token;

import java.math.BigDecimal;

/** Where JSON is written to, whichever library writes it. */
public interface JsonTarget extends AutoCloseable {

    /** Begins an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /** Begins an array. */
    void startArray();

    /** Ends an array. */
    void endArray();

    /**
     * Writes one of the keys that the codecs know.
     *
     * @param key the key
     */
    void key(String key);

    /**
     * Writes a key that is data, such as the name of an argument.
     *
     * @param key the key
     */
    void foreignKey(String key);

    /**
     * Writes a string.
     *
     * @param text what it holds
     */
    void text(String text);

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void wholeNumber(long number);

    /**
     * Writes a decimal with all its decimals and without an exponent.
     *
     * @param number the number
     */
    void decimal(BigDecimal number);

    /** Writes {@code true}. */
    void yes();

    /** Writes {@code false}. */
    void no();

    /** Writes {@code null}. */
    void nothing();

    /** Writes what is still held back. */
    @Override
    void close();
}
