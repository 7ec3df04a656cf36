package org.gongkai.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A member of a JSON object.
 *
 * @param <T> what the object stands for
 * @param <D> the draft in which what is read of it is gathered
 */
interface Member<T, D> {

    String key();

    boolean isRequired();

    /** Reads the value whose first token is the current one into the draft. */
    void read(JsonTokens in, D draft);

    /** Writes key and value, or nothing if there is no value. */
    void write(T source, JsonTarget out);

    static <T, D, V> Member<T, D> required(
            String key, Function<T, V> value, BiConsumer<D, V> setter, ValueCodec<V> codec) {
        return new ValueMember<>(key, true, value.andThen(Optional::of), setter, codec);
    }

    static <T, D, V> Member<T, D> optional(
            String key, Function<T, Optional<V>> value, BiConsumer<D, V> setter, ValueCodec<V> codec) {
        return new ValueMember<>(key, false, value, setter, codec);
    }

    /** A member whose value has a codec of its own. */
    record ValueMember<T, D, V>(
            String key,
            boolean isRequired,
            Function<T, Optional<V>> value,
            BiConsumer<D, V> setter,
            ValueCodec<V> codec)
            implements Member<T, D> {

        @Override
        public void read(JsonTokens in, D draft) {
            if (isRequired || in.current() != Token.NULL) {
                setter.accept(draft, codec.read(in));
            }
        }

        @Override
        public void write(T source, JsonTarget out) {
            value.apply(source).ifPresent(present -> {
                out.key(key);
                codec.write(present, out);
            });
        }
    }
}
