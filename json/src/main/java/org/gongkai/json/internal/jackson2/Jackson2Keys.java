package org.gongkai.json.internal.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.json.internal.codec.TextCodec;

/**
 * Reads and writes a value of ours as the key of a map.
 *
 * @param <T> what the key stands for
 */
public final class Jackson2Keys<T> extends KeyDeserializer {

    private final Class<T> type;
    private final TextCodec<T> codec;

    /**
     * Obtains what reads keys.
     *
     * @param type what the key stands for
     * @param codec reads and writes the key
     */
    public Jackson2Keys(Class<T> type, TextCodec<T> codec) {
        this.type = type;
        this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
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
    public JsonSerializer<T> serializer() {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
                generator.writeFieldName(codec.print().apply(value));
            }
        };
    }
}
