package org.gongkai.examples.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gongkai.text.LocalizedText;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** An output, and a bar on the standard error stream that shows how far the work has come. */
final class ProgressOutput implements Output {

    private static final int HANDFUL = 5;
    private static final int MILLISECONDS = 200;
    private static final LocalizedText TASK = new LocalizedText("检查", "Checking");

    private final Output output;
    private final TerminalLine line;
    private final ProgressBar bar;

    ProgressOutput(Output output, int inputs, TerminalLine line, Locale locale) {
        this.output = output;
        this.line = line;
        this.bar = new ProgressBarBuilder()
                .setTaskName(TASK.in(locale))
                .setInitialMax(inputs)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(line)
                .clearDisplayOnFinish()
                .build();
    }

    /** Puts a bar below an output if there is more than a handful of inputs, and a terminal to show it on. */
    static Output around(Output output, int inputs, PrintWriter err, Locale locale) {
        return inputs > HANDFUL && isErrorTerminal()
                ? new ProgressOutput(output, inputs, new TerminalLine(err), locale)
                : output;
    }

    /**
     * Asks {@code test -t 2}. Java can only tell whether input and output both are terminals, and what else JLine has for it loads
     * native code, of which newer Java warns.
     */
    private static boolean isErrorTerminal() {
        return new ExecTerminalProvider().isPosixSystemStream(SystemStream.Error);
    }

    /** The output may go to the same terminal, so the bar makes room for it. */
    @Override
    public void write(CheckedInput input) throws IOException {
        synchronized (line) {
            line.clear();
            output.write(input);
            line.restore();
        }
        bar.step();
    }

    @Override
    public boolean isOver() {
        return output.isOver();
    }

    @Override
    public void close() throws IOException {
        try {
            bar.close();
            // A bar that is closed before it was ever drawn is drawn then, and stays.
            line.clear();
        } finally {
            output.close();
        }
    }
}
