package org.gongkai.json;

/** Reads and writes one kind of JSON value. */
interface ValueCodec<V> {

    /** Reads the value whose first token is the current one, up to its last token. */
    V read(JsonTokens in);

    void write(V value, JsonTarget out);
}
