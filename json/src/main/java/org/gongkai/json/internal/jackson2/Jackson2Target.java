package org.gongkai.json.internal.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.gongkai.json.internal.token.JsonTarget;

/**
 * Writes by Jackson 2.
 *
 * @param generator the generator, where the value is to stand
 */
record Jackson2Target(JsonGenerator generator) implements JsonTarget {

    @Override
    public void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    public void key(String key) {
        run(() -> generator.writeFieldName(Jackson2Tokens.KEYS.of(key)));
    }

    @Override
    public void foreignKey(String key) {
        run(() -> generator.writeFieldName(key));
    }

    @Override
    public void text(String text) {
        run(() -> generator.writeString(text));
    }

    @Override
    public void wholeNumber(long number) {
        run(() -> generator.writeNumber(number));
    }

    @Override
    public void decimal(BigDecimal number) {
        if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            run(() -> generator.writeNumber(number.toPlainString()));
        } else {
            run(() -> generator.writeNumber(number));
        }
    }

    @Override
    public void yes() {
        run(() -> generator.writeBoolean(true));
    }

    @Override
    public void no() {
        run(() -> generator.writeBoolean(false));
    }

    @Override
    public void nothing() {
        run(generator::writeNull);
    }

    @Override
    public void close() {
        run(generator::close);
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that Jackson writes. */
    private interface Step {
        void run() throws IOException;
    }
}
