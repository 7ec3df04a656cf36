package org.gongkai.examples.check;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far the work has come, on a terminal and where there is more than a handful of inputs. */
interface Progress extends AutoCloseable {

    int HANDFUL = 5;

    /** Tells that one more input is done. */
    void step();

    /** Makes room for a line of output; what was there comes back with the next step. */
    void makeRoom();

    @Override
    void close();

    static Progress of(String task, int inputs, boolean terminal) {
        return terminal && inputs > HANDFUL ? new Bar(task, inputs) : new None();
    }

    /** A bar on the standard error stream. */
    final class Bar implements Progress {

        private static final String CLEAR_LINE = "\r\u001b[K";

        private final ProgressBar bar;

        private Bar(String task, int inputs) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(inputs)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void makeRoom() {
            System.err.print(CLEAR_LINE);
            System.err.flush();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Nothing to be seen. */
    record None() implements Progress {
        @Override
        public void step() {}

        @Override
        public void makeRoom() {}

        @Override
        public void close() {}
    }
}
