package org.gongkai.examples.check;

import java.io.IOException;

/** Where results go, one after the other. */
interface Output extends AutoCloseable {

    /** Writes the result of one input. */
    void write(CheckedInput input) throws IOException;

    /** Whether nobody takes any more, as behind a pipe whose other end is closed. */
    boolean isOver();

    /** Writes what is to be said at the end. */
    @Override
    void close() throws IOException;
}
