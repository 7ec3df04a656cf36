package org.gongkai.examples.check;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does work on several threads and hands over what comes of it in order. Only a few results wait for their turn at a time, so
 * that whoever asks for no more ends the work.
 */
final class InOrder<T, R> implements Iterator<R>, AutoCloseable {

    private static final int WAITING_PER_THREAD = 4;

    private final Iterator<T> items;
    private final Function<T, R> work;
    private final int most;
    private final ExecutorService executor;
    private final Queue<Future<R>> waiting = new ArrayDeque<>();

    InOrder(List<T> items, int threads, Function<T, R> work) {
        this.items = items.iterator();
        this.work = work;
        this.most = threads * WAITING_PER_THREAD;
        this.executor = Executors.newFixedThreadPool(threads);
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty() || items.hasNext();
    }

    @Override
    public R next() {
        while (waiting.size() < most && items.hasNext()) {
            T item = items.next();
            waiting.add(executor.submit(() -> work.apply(item)));
        }
        if (waiting.isEmpty()) {
            throw new NoSuchElementException();
        }
        try {
            return waiting.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
