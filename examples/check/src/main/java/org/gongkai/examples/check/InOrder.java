package org.gongkai.examples.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does work on several threads and hands over what comes of it in order. Only a few results wait for their turn at a time. */
final class InOrder {

    private static final int WAITING_PER_THREAD = 4;

    private InOrder() {}

    /** What is done with a result. */
    interface Action<R> {
        /** Takes a result, and says whether it wants more. */
        boolean accept(R result) throws IOException;
    }

    static <T, R> void forEach(List<T> items, int threads, Function<T, R> work, Action<R> action) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<R>> waiting = new ArrayDeque<>();
            for (T item : items) {
                if (waiting.size() == threads * WAITING_PER_THREAD && !action.accept(result(waiting.remove()))) {
                    return;
                }
                waiting.add(executor.submit(() -> work.apply(item)));
            }
            boolean wanted = true;
            while (wanted && !waiting.isEmpty()) {
                wanted = action.accept(result(waiting.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
