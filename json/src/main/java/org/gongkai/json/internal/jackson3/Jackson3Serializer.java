package org.gongkai.json.internal.jackson3;

import org.gongkai.json.internal.codec.ValueCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a value of ours wherever a mapper of Jackson 3 has to write one.
 *
 * @param <T> what the value stands for
 */
public final class Jackson3Serializer<T> extends ValueSerializer<T> {

    private final ValueCodec<T> codec;

    /**
     * Obtains a serializer.
     *
     * @param codec writes the value
     */
    public Jackson3Serializer(ValueCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new Jackson3Target(generator));
    }
}
