package org.gongkai.json.internal.token;

/** What can come next in a JSON text. */
public enum Token {
    /** An object begins. */
    OBJECT_START,
    /** An object ends. */
    OBJECT_END,
    /** An array begins. */
    ARRAY_START,
    /** An array ends. */
    ARRAY_END,
    /** A key of an object. */
    KEY,
    /** A string that is not a key. */
    STRING,
    /** A number without a fraction and an exponent. */
    WHOLE_NUMBER,
    /** A number with a fraction or an exponent. */
    DECIMAL,
    /** {@code true}. */
    TRUE,
    /** {@code false}. */
    FALSE,
    /** {@code null}. */
    NULL,
    /** The input is over. */
    END,
    /** Something that JSON does not have but a mapper may let through, such as NaN. */
    FOREIGN
}
