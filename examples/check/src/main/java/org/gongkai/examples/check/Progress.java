package org.gongkai.examples.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gongkai.text.LocalizedText;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** A bar on the standard error stream that shows how far the work has come, if there is a terminal to show it on. */
final class Progress implements AutoCloseable {

    private static final int HANDFUL = 5;
    private static final int MILLISECONDS = 200;
    private static final LocalizedText TASK = new LocalizedText("读取", "Reading");

    private final Optional<Bar> bar;

    private record Bar(ProgressBar bar, TerminalLine line) {}

    /** What prints something. */
    @FunctionalInterface
    interface Printing {
        void run() throws IOException;
    }

    private Progress(Optional<Bar> bar) {
        this.bar = bar;
    }

    /** Shows a bar if there is more than a handful of inputs, and a terminal to show it on. */
    static Progress over(int inputs, PrintWriter err, Locale locale) {
        return inputs > HANDFUL && isErrorTerminal()
                ? on(new TerminalLine(err), inputs, locale)
                : new Progress(Optional.empty());
    }

    static Progress on(TerminalLine line, int inputs, Locale locale) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(TASK.in(locale))
                .setInitialMax(inputs)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(line)
                .clearDisplayOnFinish()
                .build();
        return new Progress(Optional.of(new Bar(bar, line)));
    }

    /**
     * Asks {@code test -t 2}. Java can only tell whether input and output both are terminals, and what else JLine has for it loads
     * native code, of which newer Java warns.
     */
    private static boolean isErrorTerminal() {
        return new ExecTerminalProvider().isPosixSystemStream(SystemStream.Error);
    }

    /** Prints something that may go to the same terminal, so the bar makes room for it. */
    void print(Printing printing) throws IOException {
        if (bar.isEmpty()) {
            printing.run();
            return;
        }
        TerminalLine line = bar.get().line();
        synchronized (line) {
            line.clear();
            printing.run();
            line.restore();
        }
    }

    /** One more input is done. */
    void step() {
        bar.ifPresent(shown -> shown.bar().step());
    }

    @Override
    public void close() {
        bar.ifPresent(shown -> {
            shown.bar().close();
            // A bar that is closed before it was ever drawn is drawn then, and stays.
            shown.line().clear();
        });
    }
}
