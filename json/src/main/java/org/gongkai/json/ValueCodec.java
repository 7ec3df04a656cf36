package org.gongkai.json;

/** Reads and writes one kind of JSON value. */
interface ValueCodec<V> {

    /** Reads the value whose first token is the current one, up to its last token. */
    V read(JsonTokens in);

    void write(V value, JsonTarget out);

    /** Says what {@link #read} accepts, as far as a schema can say it. */
    Schema schema();

    /** This codec with a schema that is written only once, under a name. */
    default ValueCodec<V> named(String name) {
        return new NamedCodec<>(name, this);
    }
}
