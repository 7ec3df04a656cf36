package org.gongkai.json.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Token;
import org.gongkai.text.LocalizedText;

/**
 * Reads and writes an array.
 *
 * @param <V> what an element stands for
 * @param elements reads and writes its elements
 */
public record ArrayCodec<V>(ValueCodec<V> elements) implements ValueCodec<List<V>> {

    private static final LocalizedText ARRAY = new LocalizedText("数组", "an array");

    @Override
    public List<V> read(JsonTokens in) {
        if (in.current() != Token.ARRAY_START) {
            throw Refusal.wrongType(in, ARRAY);
        }
        List<V> values = new ArrayList<>();
        int depth = in.depth();
        for (Token token = in.next(); token != Token.ARRAY_END && token != Token.END; token = in.next()) {
            try {
                values.add(elements.read(in));
            } catch (Refusal e) {
                in.refuseValue(e, depth);
            }
        }
        return values;
    }

    @Override
    public void write(List<V> values, JsonTarget out) {
        out.startArray();
        values.forEach(value -> elements.write(value, out));
        out.endArray();
    }

    @Override
    public Schema schema() {
        return Schema.type("array").with("items", elements.schema());
    }
}
