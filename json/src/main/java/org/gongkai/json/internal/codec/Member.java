package org.gongkai.json.internal.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Token;
import org.gongkai.text.LocalizedText;

/**
 * A member of a JSON object.
 *
 * @param <T> what the object stands for
 * @param <D> the draft in which what is read of it is gathered
 */
public interface Member<T, D> {

    /**
     * Gives the key.
     *
     * @return the key
     */
    String key();

    /**
     * Says whether the member is never absent.
     *
     * @return whether it is required
     */
    boolean isRequired();

    /**
     * Reads the value whose first token is the current one into the draft.
     *
     * @param in the tokens
     * @param draft what has been read of the object so far
     */
    void read(JsonTokens in, D draft);

    /**
     * Writes key and value, or nothing if there is no value.
     *
     * @param source the object
     * @param out where the member goes
     */
    void write(T source, JsonTarget out);

    /**
     * Says what the value means, and what {@link #read} accepts.
     *
     * @return the schema
     */
    Schema schema();

    /**
     * Makes a member that is never absent.
     *
     * @param <T> what the object stands for
     * @param <D> the draft in which what is read of it is gathered
     * @param <V> what the value of the member stands for
     * @param key the key
     * @param value finds the value of the object
     * @param setter puts the value into the draft
     * @param codec reads and writes the value
     * @return the member
     */
    static <T, D, V> Member<T, D> required(
            Key key, Function<T, V> value, BiConsumer<D, V> setter, ValueCodec<V> codec) {
        return new OfValue<>(key, Optional.empty(), value.andThen(Optional::of), setter, codec);
    }

    /**
     * Makes a member that may be absent.
     *
     * @param <T> what the object stands for
     * @param <D> the draft in which what is read of it is gathered
     * @param <V> what the value of the member stands for
     * @param key the key
     * @param absence what it means that there is no value
     * @param value finds the value of the object, if it has one
     * @param setter puts the value into the draft
     * @param codec reads and writes the value
     * @return the member
     */
    static <T, D, V> Member<T, D> optional(
            Key key,
            LocalizedText absence,
            Function<T, Optional<V>> value,
            BiConsumer<D, V> setter,
            ValueCodec<V> codec) {
        return new OfValue<>(key, Optional.of(absence), value, setter, codec);
    }

    /**
     * Makes a member that is a list, absent if it has no element.
     *
     * @param <T> what the object stands for
     * @param <D> the draft in which what is read of it is gathered
     * @param <V> what an element stands for
     * @param key the key
     * @param list finds the list of the object
     * @param setter puts the list into the draft
     * @param elements reads and writes an element
     * @return the member
     */
    static <T, D, V> Member<T, D> list(
            Key key, Function<T, List<V>> list, BiConsumer<D, List<V>> setter, ValueCodec<V> elements) {
        return optional(
                key,
                new LocalizedText("没有", "none"),
                source -> Optional.of(list.apply(source)).filter(some -> !some.isEmpty()),
                setter,
                new ArrayCodec<>(elements));
    }

    /**
     * Makes a member that follows from the others: it is written for those who show the object, and not looked at when read.
     *
     * @param <T> what the object stands for
     * @param <D> the draft in which what is read of it is gathered
     * @param <V> what the value of the member stands for
     * @param key the key
     * @param value works out the value
     * @param codec writes the value, and reads it to see whether it is one
     * @return the member
     */
    static <T, D, V> Member<T, D> derived(Key key, Function<T, Optional<V>> value, ValueCodec<V> codec) {
        return optional(
                key, new LocalizedText("由其他内容得出", "it follows from the rest"), value, (draft, read) -> {}, codec);
    }

    /**
     * A member whose value has a codec of its own.
     *
     * @param <T> what the object stands for
     * @param <D> the draft in which what is read of it is gathered
     * @param <V> what the value of the member stands for
     * @param name the key
     * @param absence what it means that there is no value, empty if there always is one
     * @param value finds the value of the object
     * @param setter puts the value into the draft
     * @param codec reads and writes the value
     */
    record OfValue<T, D, V>(
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
            return absence.map(schema::orAbsent).orElse(schema).titled(name.title());
        }
    }
}
