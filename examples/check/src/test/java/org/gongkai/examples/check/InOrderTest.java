package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 200).boxed().toList();

    @Test
    void handsResultsOverInOrderHoweverLongEachTakes() {
        List<Integer> results = new ArrayList<>();

        try (InOrder<Integer, Integer> inOrder = new InOrder<>(ITEMS, 4, InOrderTest::slowly)) {
            inOrder.forEachRemaining(results::add);
            assertThatThrownBy(inOrder::next).isInstanceOf(NoSuchElementException.class);
        }

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
    void doesNoMoreThanIsAskedForSoon() {
        AtomicInteger begun = new AtomicInteger();

        try (InOrder<Integer, Integer> inOrder = new InOrder<>(ITEMS, 2, item -> begun.incrementAndGet())) {
            inOrder.next();
            inOrder.next();
            assertThat(inOrder.hasNext()).isTrue();
        }

        assertThat(begun).hasValueLessThan(ITEMS.size() / 2);
    }

    @Test
    void endsWithWhatGoesWrong() {
        try (InOrder<Integer, Integer> inOrder = new InOrder<>(ITEMS, 2, item -> 1 / (item - 7))) {
            assertThatThrownBy(() -> inOrder.forEachRemaining(result -> {}))
                    .hasRootCauseInstanceOf(ArithmeticException.class);
        }
    }
}
