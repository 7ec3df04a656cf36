package org.gongkai.json.internal.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.json.internal.codec.ValueCodec;

/**
 * Writes a value of ours wherever a mapper of Jackson 2 has to write one.
 *
 * @param <T> what the value stands for
 */
public final class Jackson2Serializer<T> extends JsonSerializer<T> {

    private final ValueCodec<T> codec;

    /**
     * Obtains a serializer.
     *
     * @param codec writes the value
     */
    public Jackson2Serializer(ValueCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    @SuppressWarnings("resource") // The generator is the mapper's.
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        try {
            codec.write(value, new Jackson2Target(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
