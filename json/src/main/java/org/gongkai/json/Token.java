package org.gongkai.json;

/** What can come next in a JSON text. */
enum Token {
    OBJECT_START,
    OBJECT_END,
    ARRAY_START,
    ARRAY_END,
    KEY,
    STRING,
    WHOLE_NUMBER,
    DECIMAL,
    TRUE,
    FALSE,
    NULL,
    /** The input is over. */
    END,
    /** Something that JSON does not have but a mapper may let through, such as NaN. */
    FOREIGN
}
