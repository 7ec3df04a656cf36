package org.gongkai.json.internal.codec;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
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
        return new ValueMember<>(key, Optional.empty(), value.andThen(Optional::of), setter, codec);
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
        return new ValueMember<>(key, Optional.of(absence), value, setter, codec);
    }
}
