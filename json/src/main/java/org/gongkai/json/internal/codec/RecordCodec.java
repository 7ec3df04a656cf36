package org.gongkai.json.internal.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/** Makes codecs of records, which have no builder in which to gather what is read. */
public final class RecordCodec {

    /** A text in both languages. */
    public static final ValueCodec<LocalizedText> LOCALIZED_TEXT = of(
                    LocalizedText.class,
                    new LocalizedText("中英文文本的对象", "the object of a text in Chinese and English"),
                    required(Key.of("zh", "中文", "Chinese"), LocalizedText::zh, TextCodec.TEXT),
                    required(Key.of("en", "英文", "English"), LocalizedText::en, TextCodec.TEXT))
            .named("localizedText");

    private static final LocalizedText NONE = new LocalizedText("没有", "none");

    private RecordCodec() {}

    /**
     * A component of a record.
     *
     * @param <T> the record
     * @param <V> the type of what stands in JSON
     * @param key its key
     * @param absence what it means that there is no value, empty if there always is one
     * @param accessor finds what stands in JSON
     * @param codec reads and writes it
     * @param component makes the component of what was read, if anything was
     */
    public record Component<T, V>(
            Key key,
            Optional<LocalizedText> absence,
            Function<T, Optional<V>> accessor,
            ValueCodec<V> codec,
            Function<Optional<V>, Object> component) {

        private Member<T, Object[]> member(int place) {
            return new Member.OfValue<>(key, absence, accessor, (draft, read) -> draft[place] = read, codec);
        }

        /** What stands at the place was put there by the member of this component, so it is of its type. */
        @SuppressWarnings("unchecked")
        private Object of(Object[] draft, int place) {
            return component.apply(Optional.ofNullable((V) draft[place]));
        }
    }

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
                key, Optional.empty(), accessor.andThen(Optional::of), codec, read -> (Object) read.orElseThrow());
    }

    /**
     * Makes a component that is an {@link Optional}.
     *
     * @param <T> the record
     * @param <V> the type of what the component holds
     * @param key its key
     * @param absence what it means that there is no value
     * @param accessor its accessor
     * @param codec reads and writes what it holds
     * @return the component
     */
    public static <T, V> Component<T, V> optional(
            Key key, LocalizedText absence, Function<T, Optional<V>> accessor, ValueCodec<V> codec) {
        return new Component<>(key, Optional.of(absence), accessor, codec, read -> read);
    }

    /**
     * Makes a component that is a list, absent in JSON if it has no element.
     *
     * @param <T> the record
     * @param <V> the type of the elements
     * @param key its key
     * @param accessor its accessor
     * @param elements reads and writes an element
     * @return the component
     */
    public static <T, V> Component<T, List<V>> list(Key key, Function<T, List<V>> accessor, ValueCodec<V> elements) {
        return new Component<>(
                key,
                Optional.of(NONE),
                record -> Optional.of(accessor.apply(record)).filter(list -> !list.isEmpty()),
                new ArrayCodec<>(elements),
                read -> read.orElse(List.of()));
    }

    /**
     * Makes the codec of a record.
     *
     * @param <T> the record
     * @param type its class
     * @param expected what the object stands for
     * @param components all components, in their order
     * @return the codec
     */
    @SafeVarargs
    public static <T extends Record> ValueCodec<T> of(
            Class<T> type, LocalizedText expected, Component<T, ?>... components) {
        Constructor<T> constructor = constructor(type);
        if (constructor.getParameterCount() != components.length) {
            throw new IllegalArgumentException(type + " has other components");
        }
        return new ObjectCodec<>(
                expected,
                () -> new Object[components.length],
                IntStream.range(0, components.length)
                        .<Member<T, Object[]>>mapToObj(place -> components[place].member(place))
                        .toList(),
                draft -> construct(
                        constructor,
                        IntStream.range(0, components.length)
                                .mapToObj(place -> components[place].of(draft, place))
                                .toArray()));
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
        try {
            return type.getConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T construct(Constructor<T> constructor, Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
