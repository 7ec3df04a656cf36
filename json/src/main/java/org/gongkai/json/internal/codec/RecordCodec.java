package org.gongkai.json.internal.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/** Makes codecs of records, which have no builder in which to gather what is read. */
public final class RecordCodec {

    private RecordCodec() {}

    /**
     * Makes the codec of a record with one component.
     *
     * @param <T> the record
     * @param <A> the type of the first component
     * @param expected what the object stands for
     * @param first the first component
     * @param constructor the constructor of the record
     * @return the codec
     */
    public static <T, A> ValueCodec<T> of(LocalizedText expected, Component<T, A> first, Function<A, T> constructor) {
        return codec(expected, read -> constructor.apply(first.value().apply(read)), Stream.of(first.member()));
    }

    /**
     * Makes the codec of a record with two components.
     *
     * @param <T> the record
     * @param <A> the type of the first component
     * @param <B> the type of the second component
     * @param expected what the object stands for
     * @param first the first component
     * @param second the second component
     * @param constructor the constructor of the record
     * @return the codec
     */
    public static <T, A, B> ValueCodec<T> of(
            LocalizedText expected, Component<T, A> first, Component<T, B> second, BiFunction<A, B, T> constructor) {
        return codec(
                expected,
                read -> constructor.apply(
                        first.value().apply(read), second.value().apply(read)),
                Stream.of(first.member(), second.member()));
    }

    /**
     * Makes the codec of a record with three components.
     *
     * @param <T> the record
     * @param <A> the type of the first component
     * @param <B> the type of the second component
     * @param <C> the type of the third component
     * @param expected what the object stands for
     * @param first the first component
     * @param second the second component
     * @param third the third component
     * @param constructor the constructor of the record
     * @return the codec
     */
    public static <T, A, B, C> ValueCodec<T> of(
            LocalizedText expected,
            Component<T, A> first,
            Component<T, B> second,
            Component<T, C> third,
            ConstructorOfThree<A, B, C, T> constructor) {
        return codec(
                expected,
                read -> constructor.apply(
                        first.value().apply(read),
                        second.value().apply(read),
                        third.value().apply(read)),
                Stream.of(first.member(), second.member(), third.member()));
    }

    /**
     * Makes the codec of a record with four components.
     *
     * @param <T> the record
     * @param <A> the type of the first component
     * @param <B> the type of the second component
     * @param <C> the type of the third component
     * @param <D> the type of the fourth component
     * @param expected what the object stands for
     * @param first the first component
     * @param second the second component
     * @param third the third component
     * @param fourth the fourth component
     * @param constructor the constructor of the record
     * @return the codec
     */
    public static <T, A, B, C, D> ValueCodec<T> of(
            LocalizedText expected,
            Component<T, A> first,
            Component<T, B> second,
            Component<T, C> third,
            Component<T, D> fourth,
            ConstructorOfFour<A, B, C, D, T> constructor) {
        return codec(
                expected,
                read -> constructor.apply(
                        first.value().apply(read),
                        second.value().apply(read),
                        third.value().apply(read),
                        fourth.value().apply(read)),
                Stream.of(first.member(), second.member(), third.member(), fourth.member()));
    }

    private static <T> ValueCodec<T> codec(
            LocalizedText expected,
            Function<Map<String, Object>, T> finish,
            Stream<Member<T, Map<String, Object>>> members) {
        List<Member<T, Map<String, Object>>> all = members.toList();
        return new ObjectCodec<>(expected, HashMap::new, all, finish);
    }
}
