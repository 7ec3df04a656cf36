package org.gongkai.json.internal.jackson3;

import java.math.BigDecimal;
import org.gongkai.json.internal.token.JsonTarget;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/**
 * Writes by Jackson 3.
 *
 * @param generator the generator, where the value is to stand
 */
record Jackson3Target(JsonGenerator generator) implements JsonTarget {

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void key(String key) {
        generator.writeName(Jackson3Tokens.KEYS.of(key));
    }

    @Override
    public void foreignKey(String key) {
        generator.writeName(key);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void wholeNumber(long number) {
        generator.writeNumber(number);
    }

    @Override
    public void decimal(BigDecimal number) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(number.toPlainString());
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void yes() {
        generator.writeBoolean(true);
    }

    @Override
    public void no() {
        generator.writeBoolean(false);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }

    @Override
    public void close() {
        generator.close();
    }
}
