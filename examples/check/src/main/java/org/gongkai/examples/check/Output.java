package org.gongkai.examples.check;

import java.io.IOException;

/** Where results go, one after the other. */
interface Output extends AutoCloseable {

    /** Writes the result of one input. */
    void write(CheckedInput input) throws IOException;

    /** Writes what is to be said at the end. */
    @Override
    void close() throws IOException;
}
