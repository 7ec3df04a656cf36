package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressOutputTest {

    private static final int INPUTS = 600;

    private final StringWriter screen = new StringWriter();

    /** An output to the very terminal that the bar is on. */
    private final class Lines implements Output {

        private boolean closed;

        @Override
        public void write(CheckedInput input) {
            screen.append("line of ").append(input.source()).append('\n');
        }

        @Override
        public boolean isOver() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void keepsTheBarApartFromTheOutput() throws IOException {
        Lines lines = new Lines();
        CheckedInput input = CheckedInput.unread(Path.of("report.txt"), FileTrouble.NO_SUCH_FILE.note());
        try (Output output =
                new ProgressOutput(lines, INPUTS, new TerminalLine(new PrintWriter(screen)), Locale.CHINESE)) {
            for (int i = 0; i < INPUTS; i++) {
                output.write(input);
            }
            assertThat(output.isOver()).isFalse();
        }

        assertThat(lines.isOver()).isTrue();
        assertThat(screen.toString()).contains("检查").doesNotContain("\u001b");
        assertThat(Stream.of(screen.toString().split("\n", -1)).map(ProgressOutputTest::seen))
                .startsWith("line of report.txt")
                .containsOnly("line of report.txt", "")
                .hasSize(INPUTS + 1);
    }

    /** What is left of a line when all is written that goes over it. */
    private static String seen(String line) {
        StringBuilder seen = new StringBuilder();
        for (String part : line.split("\r")) {
            seen.replace(0, Math.min(part.length(), seen.length()), part);
        }
        return seen.toString().strip();
    }

    @Test
    void isNotSeenForAHandfulOfInputs() {
        Lines lines = new Lines();

        assertThat(ProgressOutput.around(lines, 5, new PrintWriter(screen), Locale.CHINESE))
                .isSameAs(lines);
    }
}
