package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @ParameterizedTest
    @CsvSource({"6, true, true", "5, true, false", "600, false, false"})
    void isSeenOnATerminalWithMoreThanAHandful(int inputs, boolean terminal, boolean seen) {
        try (Progress progress = Progress.of("检查", inputs, terminal)) {
            assertThat(progress instanceof Progress.Bar).isEqualTo(seen);
            for (int i = 0; i < inputs; i++) {
                progress.makeRoom();
                progress.step();
            }
        }
    }
}
