package org.gongkai.examples.check;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The last line of a terminal. It is written over without escape sequences, which not every terminal knows. */
final class TerminalLine implements ProgressBarConsumer {

    private static final int WIDTH = 79;

    private final PrintWriter terminal;
    private String shown = "";

    TerminalLine(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public synchronized void accept(String text) {
        shown = text;
        restore();
    }

    /** Shows again what was there before the line was cleared. */
    synchronized void restore() {
        terminal.print("\r" + shown);
        terminal.flush();
    }

    @Override
    public synchronized void clear() {
        terminal.print("\r" + " ".repeat(WIDTH) + "\r");
        terminal.flush();
    }

    @Override
    public void close() {
        terminal.flush();
    }
}
