package org.gongkai.examples.check;

/** Where results go, one after the other. */
interface Output {

    /** Writes the result of one input. */
    void write(CheckedInput input);

    /** Writes what is to be said at the end. */
    void close();
}
