package org.gongkai.json.internal.jackson3;

import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.token.MalformedJsonException;
import org.gongkai.json.internal.token.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads a value of ours wherever a mapper of Jackson 3 expects one.
 *
 * @param <T> what the value stands for
 */
public final class Jackson3Deserializer<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final ValueCodec<T> codec;
    private final Mismatch mismatch;

    /**
     * Obtains a deserializer.
     *
     * @param type what the value stands for
     * @param codec reads the value
     * @param mismatch what is thrown if the JSON is not that of such a value
     */
    public Jackson3Deserializer(Class<T> type, ValueCodec<T> codec, Mismatch mismatch) {
        this.type = type;
        this.codec = codec;
        this.mismatch = mismatch;
    }

    /** Makes what a mapper throws of what we refuse. */
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
