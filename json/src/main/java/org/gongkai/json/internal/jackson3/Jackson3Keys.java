package org.gongkai.json.internal.jackson3;

import java.util.Optional;
import org.gongkai.json.internal.codec.TextCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Reads and writes a value of ours as the key of a map.
 *
 * @param <T> what the key stands for
 */
public final class Jackson3Keys<T> extends KeyDeserializer {

    private final Class<T> type;
    private final TextCodec<T> codec;

    /**
     * Obtains what reads keys.
     *
     * @param type what the key stands for
     * @param codec reads and writes the key
     */
    public Jackson3Keys(Class<T> type, TextCodec<T> codec) {
        this.type = type;
        this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        Optional<T> value = codec.parse().apply(key);
        return value.isPresent()
                ? value.get()
                : context.handleWeirdKey(type, key, codec.expected().en());
    }

    /**
     * Obtains what writes keys.
     *
     * @return the serializer
     */
    public ValueSerializer<T> serializer() {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeName(codec.print().apply(value));
            }
        };
    }
}
