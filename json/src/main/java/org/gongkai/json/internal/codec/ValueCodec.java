package org.gongkai.json.internal.codec;

import java.util.Optional;
import java.util.function.Function;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Words;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;

/**
 * Reads and writes one kind of JSON value.
 *
 * @param <V> what the value stands for
 */
public interface ValueCodec<V> {

    /**
     * Reads the value whose first token is the current one, up to its last token.
     *
     * @param in the tokens
     * @return the value
     */
    V read(JsonTokens in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where it goes
     */
    void write(V value, JsonTarget out);

    /**
     * Says what {@link #read} accepts, as far as a schema can say it.
     *
     * @return the schema
     */
    Schema schema();

    /**
     * Has the schema be written only once, under a name.
     *
     * @param name the name
     * @return a codec that is otherwise the same
     */
    default ValueCodec<V> named(String name) {
        ValueCodec<V> codec = this;
        return new ValueCodec<>() {
            @Override
            public V read(JsonTokens in) {
                return codec.read(in);
            }

            @Override
            public void write(V value, JsonTarget out) {
                codec.write(value, out);
            }

            @Override
            public Schema schema() {
                return codec.schema().named(name);
            }
        };
    }

    /**
     * Gives what {@code null} stands for, since a mapper does not ask how to read it.
     *
     * @return the value, empty if {@code null} is no value
     */
    default Optional<V> ofNull() {
        return Optional.empty();
    }

    /**
     * Makes the codec of another type that looks the same in JSON.
     *
     * @param <W> the other type
     * @param of makes the other value
     * @param back makes this value
     * @return the codec
     */
    default <W> ValueCodec<W> as(Function<V, W> of, Function<W, V> back) {
        ValueCodec<V> codec = this;
        return new ValueCodec<>() {
            @Override
            public W read(JsonTokens in) {
                Place place = in.place();
                V value = codec.read(in);
                try {
                    return of.apply(value);
                } catch (InvalidValueException e) {
                    throw Refusal.of(JsonProblem.Kind.CONTRADICTION, place, e.found(), e.expected());
                }
            }

            @Override
            public void write(W value, JsonTarget out) {
                codec.write(back.apply(value), out);
            }

            @Override
            public Schema schema() {
                return codec.schema();
            }
        };
    }

    /**
     * Makes the codec of those values that are of a narrower type, and refuses all others.
     *
     * @param <W> the narrower type
     * @param type its class
     * @return the codec
     */
    default <W extends V> ValueCodec<W> narrowed(Class<W> type) {
        ValueCodec<V> codec = this;
        return new ValueCodec<>() {
            @Override
            public W read(JsonTokens in) {
                Place place = in.place();
                LocalizedText found = Words.found(in);
                V value = codec.read(in);
                if (type.isInstance(value)) {
                    return type.cast(value);
                }
                LocalizedText expected = LocalizedText.verbatim(type.getSimpleName());
                throw Refusal.of(JsonProblem.Kind.WRONG_TYPE, place, found, expected);
            }

            @Override
            public void write(W value, JsonTarget out) {
                codec.write(value, out);
            }

            @Override
            public Optional<W> ofNull() {
                return codec.ofNull().filter(type::isInstance).map(type::cast);
            }

            @Override
            public Schema schema() {
                return codec.schema();
            }
        };
    }
}
