package org.gongkai.json.internal.finding;

import java.util.function.Function;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;

/**
 * Writes a value by a codec of its own, since what is written of a part follows from the whole.
 *
 * @param reading reads every value
 * @param writing makes the codec that writes a value
 */
record DependentCodec<V>(ValueCodec<V> reading, Function<V, ValueCodec<V>> writing) implements ValueCodec<V> {

    @Override
    public V read(JsonTokens in) {
        return reading.read(in);
    }

    @Override
    public void write(V value, JsonTarget out) {
        writing.apply(value).write(value, out);
    }

    @Override
    public Schema schema() {
        return reading.schema();
    }
}
