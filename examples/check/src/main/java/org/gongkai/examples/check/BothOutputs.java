package org.gongkai.examples.check;

import java.io.IOException;

/**
 * Two outputs, one after the other.
 *
 * @param first gets every result first
 * @param second gets it then
 */
record BothOutputs(Output first, Output second) implements Output {

    @Override
    public void write(CheckedInput input) throws IOException {
        first.write(input);
        second.write(input);
    }

    @Override
    public boolean isOver() {
        return first.isOver() && second.isOver();
    }

    @Override
    public void close() throws IOException {
        try {
            first.close();
        } finally {
            second.close();
        }
    }
}
