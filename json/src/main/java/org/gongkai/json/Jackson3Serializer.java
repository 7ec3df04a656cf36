package org.gongkai.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value of ours wherever the mapper has to write one. */
final class Jackson3Serializer<T> extends ValueSerializer<T> {

    private final ValueCodec<T> codec;

    Jackson3Serializer(ValueCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new Jackson3Target(generator));
    }
}
