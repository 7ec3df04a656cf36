package org.gongkai.documents.internal.pdf;

import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Counts the drawing operations of a document, and the characters they print. A few bytes can ask for billions of them, when
 * a form draws a form that draws a form.
 */
final class WorkLimit {

    /** Ten times and more what a report of twenty pages needs. */
    private static final int MOST_OPERATIONS = 2_000_000;

    private int operations;

    void count() {
        UnreadableSourceException.ifInterrupted();
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw UnreadableSourceException.beyond("PDF 绘图指令数", "drawing operations", MOST_OPERATIONS);
        }
    }
}
