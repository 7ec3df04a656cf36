package org.gongkai.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.form.LocalizedText;

/** Makes codecs of records, which have no builder in which to gather what is read. */
final class RecordCodec {

    private RecordCodec() {}

    static <T, A> ValueCodec<T> of(LocalizedText expected, Component<T, A> first, Function<A, T> constructor) {
        return codec(expected, read -> constructor.apply(first.value().apply(read)), Stream.of(first.member()));
    }

    static <T, A, B> ValueCodec<T> of(
            LocalizedText expected, Component<T, A> first, Component<T, B> second, BiFunction<A, B, T> constructor) {
        return codec(
                expected,
                read -> constructor.apply(
                        first.value().apply(read), second.value().apply(read)),
                Stream.of(first.member(), second.member()));
    }

    static <T, A, B, C> ValueCodec<T> of(
            LocalizedText expected,
            Component<T, A> first,
            Component<T, B> second,
            Component<T, C> third,
            OfThree<A, B, C, T> constructor) {
        return codec(
                expected,
                read -> constructor.apply(
                        first.value().apply(read),
                        second.value().apply(read),
                        third.value().apply(read)),
                Stream.of(first.member(), second.member(), third.member()));
    }

    static <T, A, B, C, D> ValueCodec<T> of(
            LocalizedText expected,
            Component<T, A> first,
            Component<T, B> second,
            Component<T, C> third,
            Component<T, D> fourth,
            OfFour<A, B, C, D, T> constructor) {
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

    /** The constructor of a record with three components. */
    interface OfThree<A, B, C, T> {
        T apply(A first, B second, C third);
    }

    /** The constructor of a record with four components. */
    interface OfFour<A, B, C, D, T> {
        T apply(A first, B second, C third, D fourth);
    }
}
