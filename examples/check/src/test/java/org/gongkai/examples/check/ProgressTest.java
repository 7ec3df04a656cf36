package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final int INPUTS = 600;

    private final StringWriter screen = new StringWriter();

    @Test
    void keepsTheBarApartFromWhatIsPrinted() throws IOException {
        try (Progress progress = Progress.on(new TerminalLine(new PrintWriter(screen)), INPUTS, Locale.CHINESE)) {
            for (int i = 0; i < INPUTS; i++) {
                progress.print(() -> screen.append("line of report.txt\n"));
                progress.step();
            }
        }

        assertThat(screen.toString()).contains("读取").doesNotContain("\u001b");
        assertThat(Stream.of(screen.toString().split("\n", -1)).map(ProgressTest::seen))
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
    void isNotSeenForAHandfulOfInputs() throws IOException {
        try (Progress progress = Progress.over(5, new PrintWriter(screen), Locale.CHINESE)) {
            progress.print(() -> screen.append("line"));
            progress.step();
        }

        assertThat(screen).hasToString("line");
    }
}
