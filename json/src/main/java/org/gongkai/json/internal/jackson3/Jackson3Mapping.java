package org.gongkai.json.internal.jackson3;

import java.util.Optional;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.token.MalformedJsonException;
import org.gongkai.json.internal.token.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** What a mapper of Jackson 3 reads and writes our values with. */
public final class Jackson3Mapping {

    private Jackson3Mapping() {}

    /**
     * Obtains what writes a value.
     *
     * @param <T> the type of the value
     * @param codec writes the value
     * @return the serializer
     */
    public static <T> ValueSerializer<T> serializer(ValueCodec<T> codec) {
        return new ValueWriter<>(codec);
    }

    /**
     * Obtains what reads a value.
     *
     * @param <T> the type of the value
     * @param type the same
     * @param codec reads the value
     * @param mismatch what is thrown if the JSON is not that of such a value
     * @return the deserializer
     */
    public static <T> ValueDeserializer<T> deserializer(Class<T> type, ValueCodec<T> codec, Mismatch mismatch) {
        return new ValueReader<>(type, codec, mismatch);
    }

    /**
     * Obtains what writes a value as the key of a map.
     *
     * @param <T> the type of the value
     * @param codec writes the value
     * @return the serializer
     */
    public static <T> ValueSerializer<T> keySerializer(TextCodec<T> codec) {
        return new KeyWriter<>(codec);
    }

    /**
     * Obtains what reads the key of a map as a value.
     *
     * @param <T> the type of the value
     * @param type the same
     * @param codec reads the value
     * @return the deserializer
     */
    public static <T> KeyDeserializer keyDeserializer(Class<T> type, TextCodec<T> codec) {
        return new KeyReader<>(type, codec);
    }

    /** Converts a problem into the exception of Jackson. */
    public interface Mismatch {

        /**
         * Makes the exception.
         *
         * @param parser the parser, where reading ended
         * @param type what the value should have stood for
         * @param refusal why it does not
         * @return the exception
         */
        MismatchedInputException of(JsonParser parser, Class<?> type, Refusal refusal);
    }

    /** Writes a value of ours wherever a mapper of Jackson 3 has to write one. */
    private static final class ValueWriter<T> extends ValueSerializer<T> {

        private final ValueCodec<T> codec;

        ValueWriter(ValueCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            codec.write(value, new Jackson3Target(generator));
        }
    }

    /** Reads a value of ours wherever a mapper of Jackson 3 expects one. */
    private static final class ValueReader<T> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final ValueCodec<T> codec;
        private final Mismatch mismatch;

        ValueReader(Class<T> type, ValueCodec<T> codec, Mismatch mismatch) {
            this.type = type;
            this.codec = codec;
            this.mismatch = mismatch;
        }

        @Override
        @SuppressWarnings("resource") // The parser is the mapper's.
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return codec.read(new Jackson3Tokens(parser));
            } catch (Refusal e) {
                throw mismatch.of(parser, type, e);
            } catch (MalformedJsonException e) {
                throw (JacksonException) e.getCause();
            }
        }

        /** What stands for {@code null}; a blank cell, say. */
        @Override
        public @Nullable T getNullValue(DeserializationContext context) {
            return codec.ofNull().orElse(null);
        }
    }

    /** Writes a value of ours as the key of a map. */
    private static final class KeyWriter<T> extends ValueSerializer<T> {

        private final TextCodec<T> codec;

        KeyWriter(TextCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(codec.print().apply(value));
        }
    }

    /** Reads a value of ours as the key of a map. */
    private static final class KeyReader<T> extends KeyDeserializer {

        private final Class<T> type;
        private final TextCodec<T> codec;

        KeyReader(Class<T> type, TextCodec<T> codec) {
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
    }
}
