package org.gongkai.json.internal.codec;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Token;
import org.gongkai.text.LocalizedText;

/**
 * A member whose value has a codec of its own.
 *
 * @param name the key
 * @param absence what it means that there is no value, empty if there always is one
 * @param value finds the value of the object
 * @param setter puts the value into the draft
 * @param codec reads and writes the value
 */
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
        return absence.map(schema::orAbsent).orElse(schema).titled(name.title());
    }
}
