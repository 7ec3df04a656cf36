package org.gongkai.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a value of ours wherever a mapper of Jackson 2 expects one. */
final class Jackson2Deserializer<T> extends JsonDeserializer<T> {

    private final Class<T> type;
    private final ValueCodec<T> codec;

    Jackson2Deserializer(Class<T> type, ValueCodec<T> codec) {
        this.type = type;
        this.codec = codec;
    }

    @Override
    @SuppressWarnings("resource") // The parser is the mapper's.
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return codec.read(new Jackson2Tokens(parser));
        } catch (DisclosureJsonException e) {
            throw new Jackson2MappingException(parser, type, e);
        } catch (MalformedJsonException e) {
            throw (JsonProcessingException) e.getCause();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
