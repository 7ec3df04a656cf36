package org.gongkai.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.form.LocalizedText;

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

    /** Says what the value means, and what {@link #read} accepts. */
    Schema schema();

    static <T, D, V> Member<T, D> required(
            Key key, Function<T, V> value, BiConsumer<D, V> setter, ValueCodec<V> codec) {
        return new ValueMember<>(key, Optional.empty(), value.andThen(Optional::of), setter, codec);
    }

    /**
     * A member that may be absent.
     *
     * @param absence what it means that there is no value
     */
    static <T, D, V> Member<T, D> optional(
            Key key,
            LocalizedText absence,
            Function<T, Optional<V>> value,
            BiConsumer<D, V> setter,
            ValueCodec<V> codec) {
        return new ValueMember<>(key, Optional.of(absence), value, setter, codec);
    }

    /** A member whose value has a codec of its own. */
    record ValueMember<T, D, V>(
            Key name,
            Optional<LocalizedText> absence,
            Function<T, Optional<V>> value,
            BiConsumer<D, V> setter,
            ValueCodec<V> codec)
            implements Member<T, D> {

        @Override
        public String key() {
            return name.name();
        }

        @Override
        public boolean isRequired() {
            return absence.isEmpty();
        }

        @Override
        public void read(JsonTokens in, D draft) {
            if (isRequired() || in.current() != Token.NULL) {
                setter.accept(draft, codec.read(in));
            }
        }

        @Override
        public void write(T source, JsonTarget out) {
            value.apply(source).ifPresent(present -> {
                out.key(key());
                codec.write(present, out);
            });
        }

        @Override
        public Schema schema() {
            Schema schema = codec.schema();
            return absence.map(meaning -> schema.orNull().described(Member.absent(meaning)))
                    .orElse(schema)
                    .titled(name.title());
        }
    }

    static LocalizedText absent(LocalizedText meaning) {
        return new LocalizedText("没有或为null：" + meaning.zh(), "absent or null: " + meaning.en());
    }
}
