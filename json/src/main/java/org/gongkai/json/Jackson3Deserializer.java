package org.gongkai.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a value of ours wherever a mapper of Jackson 3 expects one. */
final class Jackson3Deserializer<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final ValueCodec<T> codec;

    Jackson3Deserializer(Class<T> type, ValueCodec<T> codec) {
        this.type = type;
        this.codec = codec;
    }

    @Override
    @SuppressWarnings("resource") // The parser is the mapper's.
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return codec.read(new Jackson3Tokens(parser));
        } catch (DisclosureJsonException e) {
            throw new Jackson3MappingException(parser, type, e);
        } catch (MalformedJsonException e) {
            throw (JacksonException) e.getCause();
        }
    }
}
