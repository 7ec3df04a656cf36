package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 200).boxed().toList();

    @Test
    void handsResultsOverInOrderHoweverLongEachTakes() throws IOException {
        List<Integer> results = new ArrayList<>();

        InOrder.forEach(ITEMS, 4, InOrderTest::slowly, results::add);

        assertThat(results).isEqualTo(ITEMS);
    }

    private static Integer slowly(Integer item) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(3));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return item;
    }

    @Test
    void endsWhenNoMoreIsWanted() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> results = new ArrayList<>();

        InOrder.forEach(ITEMS, 2, item -> begun.incrementAndGet(), result -> {
            results.add(result);
            return results.size() < 3;
        });

        assertThat(results).hasSize(3);
        assertThat(begun).hasValueLessThan(ITEMS.size());
    }

    @Test
    void endsWithWhatGoesWrong() {
        assertThatThrownBy(() -> InOrder.forEach(ITEMS, 2, item -> 1 / (item - 7), result -> true))
                .hasRootCauseInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> InOrder.forEach(ITEMS, 2, item -> item, result -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UncheckedIOException.class)
                .hasMessage("disk full");
    }
}
