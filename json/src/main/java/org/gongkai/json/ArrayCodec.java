package org.gongkai.json;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.LocalizedText;

/**
 * Reads and writes an array.
 *
 * @param elements reads and writes its elements
 */
record ArrayCodec<V>(ValueCodec<V> elements) implements ValueCodec<List<V>> {

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
            } catch (DisclosureJsonException e) {
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
