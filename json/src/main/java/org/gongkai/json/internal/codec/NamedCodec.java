package org.gongkai.json.internal.codec;

import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;

/**
 * A codec whose schema is referred to by name.
 *
 * @param name the name of the schema
 * @param codec the codec
 */
record NamedCodec<V>(String name, ValueCodec<V> codec) implements ValueCodec<V> {

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
}
