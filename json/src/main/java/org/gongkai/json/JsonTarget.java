package org.gongkai.json;

import java.math.BigDecimal;

/** Where JSON is written to, whichever library writes it. */
interface JsonTarget extends AutoCloseable {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    /** Writes one of the keys that the codecs know. */
    void key(String key);

    /** Writes a key that is data, such as the name of an argument. */
    void foreignKey(String key);

    void text(String text);

    void wholeNumber(long number);

    /** Writes a decimal with all its decimals and without an exponent. */
    void decimal(BigDecimal number);

    void yes();

    void no();

    void nothing();

    /** Writes what is still held back. */
    @Override
    void close();
}
