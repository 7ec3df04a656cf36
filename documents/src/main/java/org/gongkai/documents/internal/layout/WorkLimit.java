package org.gongkai.documents.internal.layout;

import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Counts the drawing operations of a document, and the characters they print. A few bytes can ask for billions of them, when
 * a form draws a form that draws a form.
 */
public final class WorkLimit {

    /** Five times and more what a report of twenty pages needs. */
    private static final int MOST_OPERATIONS = 600_000;

    private int operations;

    /** Obtains a limit of which nothing is used. */
    public WorkLimit() {}

    /**
     * Counts one operation.
     *
     * @throws UnreadableSourceException if there are too many, or the thread is interrupted
     */
    public void count() {
        UnreadableSourceException.ifInterrupted();
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw UnreadableSourceException.beyond("绘图指令数", "drawing operations", MOST_OPERATIONS);
        }
    }
}
