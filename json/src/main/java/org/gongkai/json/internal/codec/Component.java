package org.gongkai.json.internal.codec;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.text.LocalizedText;

/**
 * A component of a record.
 *
 * @param <T> the record
 * @param <V> the type of the component
 * @param member the component in JSON
 * @param value finds the value among what was read, by key
 */
public record Component<T, V>(Member<T, Map<String, Object>> member, Function<Map<String, Object>, V> value) {

    /**
     * Makes a component that is never absent.
     *
     * @param <T> the record
     * @param <V> the type of the component
     * @param key its key
     * @param accessor its accessor
     * @param codec reads and writes it
     * @return the component
     */
    public static <T, V> Component<T, V> required(Key key, Function<T, V> accessor, ValueCodec<V> codec) {
        return new Component<>(
                Member.required(key, accessor, (read, value) -> read.put(key.name(), value), codec),
                read -> Component.<V>find(key, read).orElseThrow());
    }

    /**
     * Makes a component that may be absent.
     *
     * @param <T> the record
     * @param <V> the type of what the component holds
     * @param key its key
     * @param absence what it means that there is no value
     * @param accessor its accessor
     * @param codec reads and writes what it holds
     * @return the component
     */
    public static <T, V> Component<T, Optional<V>> optional(
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
