package org.gongkai.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.form.LocalizedText;

/**
 * A component of a record.
 *
 * @param member the component in JSON
 * @param value finds the value among what was read, by key
 */
record Component<T, V>(Member<T, Map<String, Object>> member, Function<Map<String, Object>, V> value) {

    static <T, V> Component<T, V> required(Key key, Function<T, V> accessor, ValueCodec<V> codec) {
        return new Component<>(
                Member.required(key, accessor, (read, value) -> read.put(key.name(), value), codec),
                read -> Component.<V>find(key, read).orElseThrow());
    }

    static <T, V> Component<T, Optional<V>> optional(
            Key key, LocalizedText absence, Function<T, Optional<V>> accessor, ValueCodec<V> codec) {
        return new Component<>(
                Member.optional(key, absence, accessor, (read, value) -> read.put(key.name(), value), codec),
                read -> find(key, read));
    }

    /** What stands under a key was put there by the member of that key, so it is of its type. */
    @SuppressWarnings("unchecked")
    private static <V> Optional<V> find(Key key, Map<String, Object> read) {
        return Optional.ofNullable((V) read.get(key.name()));
    }
}
