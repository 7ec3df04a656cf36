package org.gongkai.json.internal.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.token.MalformedJsonException;
import org.gongkai.json.internal.token.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value of ours wherever a mapper of Jackson 2 expects one.
 *
 * @param <T> what the value stands for
 */
public final class Jackson2Deserializer<T> extends JsonDeserializer<T> {

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
    public Jackson2Deserializer(Class<T> type, ValueCodec<T> codec, Mismatch mismatch) {
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
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return codec.read(new Jackson2Tokens(parser));
        } catch (Refusal e) {
            throw mismatch.of(parser, type, e);
        } catch (MalformedJsonException e) {
            throw (JsonProcessingException) e.getCause();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What stands for {@code null}; a blank cell, say. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        return codec.ofNull().orElse(null);
    }
}
