package org.gongkai.json;

import java.math.BigDecimal;

/** Where JSON is written to, whichever library writes it. */
interface JsonTarget {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void key(String key);

    void text(String text);

    void wholeNumber(long number);

    /** Writes a decimal with all its decimals and without an exponent. */
    void decimal(BigDecimal number);

    void yes();

    void nothing();
}
