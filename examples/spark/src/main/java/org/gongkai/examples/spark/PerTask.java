package org.gongkai.examples.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that a task makes once, when it first needs it: validators are not sent from machine to machine, and making one for
 * every group of rows would cost more than what it is for.
 *
 * @param <T> what is made
 */
final class PerTask<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Makes it. */
    interface Maker<T> extends Serializable {
        T make();
    }

    private final Maker<T> maker;

    private transient @Nullable T made;

    PerTask(Maker<T> maker) {
        this.maker = maker;
    }

    T get() {
        T present = made;
        if (present == null) {
            present = maker.make();
            made = present;
        }
        return present;
    }
}
