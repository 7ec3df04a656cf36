package org.gongkai.json.internal.codec;

import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;

/**
 * Reads and writes one kind of JSON value.
 *
 * @param <V> what the value stands for
 */
public interface ValueCodec<V> {

    /**
     * Reads the value whose first token is the current one, up to its last token.
     *
     * @param in the tokens
     * @return the value
     */
    V read(JsonTokens in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where it goes
     */
    void write(V value, JsonTarget out);

    /**
     * Says what {@link #read} accepts, as far as a schema can say it.
     *
     * @return the schema
     */
    Schema schema();

    /**
     * Has the schema be written only once, under a name.
     *
     * @param name the name
     * @return a codec that is otherwise the same
     */
    default ValueCodec<V> named(String name) {
        ValueCodec<V> codec = this;
        return new ValueCodec<>() {
            @Override
            public V read(JsonTokens in) {
                return codec.read(in);
            }

            @Override
            public void write(V value, JsonTarget out) {
                codec.write(value, out);
            }

            @Override
            public Schema schema() {
                return codec.schema().named(name);
            }
        };
    }
}
