package org.gongkai.json.internal.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Token;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.text.LocalizedText;

/**
 * Reads and writes an object whose keys are data.
 *
 * @param <K> what a key stands for
 * @param <V> what a value stands for
 * @param keys what the keys are
 * @param values reads and writes the value of a key
 * @param schema what the object can be
 */
public record MapCodec<K, V>(TextCodec<K> keys, Function<K, ValueCodec<V>> values, Schema schema)
        implements ValueCodec<Map<K, V>> {

    private static final LocalizedText OBJECT = new LocalizedText("对象", "an object");

    /**
     * Makes the codec of objects whose values are all of one kind.
     *
     * @param <K> what a key stands for
     * @param <V> what a value stands for
     * @param keys what the keys are
     * @param values reads and writes a value
     * @return the codec
     */
    public static <K, V> ValueCodec<Map<K, V>> of(TextCodec<K> keys, ValueCodec<V> values) {
        Schema schema = Schema.type("object")
                .with("propertyNames", keys.schema())
                .with("additionalProperties", values.schema());
        return new MapCodec<>(keys, key -> values, schema);
    }

    @Override
    public Map<K, V> read(JsonTokens in) {
        if (in.current() != Token.OBJECT_START) {
            throw Refusal.wrongType(in, OBJECT);
        }
        Map<K, V> map = new LinkedHashMap<>();
        for (String text = in.nextKey(null); text != null; text = in.nextKey(null)) {
            K key = keys.parse().apply(text).orElseThrow(() -> Refusal.of(Kind.UNKNOWN_KEY, in, keys.expected()));
            if (map.containsKey(key)) {
                throw Refusal.duplicateKey(in);
            }
            in.next();
            map.put(key, values.apply(key).read(in));
        }
        return map;
    }

    @Override
    public void write(Map<K, V> map, JsonTarget out) {
        out.startObject();
        map.forEach((key, value) -> {
            out.foreignKey(keys.print().apply(key));
            values.apply(key).write(value, out);
        });
        out.endObject();
    }
}
