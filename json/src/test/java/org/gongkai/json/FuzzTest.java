package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.gongkai.form.Form;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.LenientReading;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thousands of spoilt texts: every one is read or refused, in time, and the same by both libraries in every way of reading. */
@Timeout(60)
class FuzzTest {

    private static final int MUTANTS = 3000;
    private static final List<DisclosureJson> LIBRARIES = Libraries.all();

    private final Random random = new Random(20_260_101);
    private final List<String> originals =
            List.of(written(Form.FORM_2021, false), written(Form.FORM_2019, true), written(Form.FORM_2021, true));

    @Test
    void spoiltTextsAreReadOrRefusedAlike() throws IOException {
        for (int i = 0; i < MUTANTS; i++) {
            check(Mutation.of(original(), random));
        }
    }

    @Test
    void spoiltBytesAreReadOrRefusedAlike() throws IOException {
        for (int i = 0; i < MUTANTS; i++) {
            byte[] bytes = Mutation.of(original().getBytes(StandardCharsets.UTF_8), random);
            Object outcome = outcome(() -> LIBRARIES.get(0).read(bytes));
            assertThat(outcome(() -> LIBRARIES.get(1).read(bytes))).isEqualTo(outcome);
            assertLenientlyAlike(outcome, LIBRARIES.get(i % 2).readLeniently(new ByteArrayInputStream(bytes)));
        }
    }

    private void check(String text) throws IOException {
        Object outcome = outcome(() -> LIBRARIES.get(0).read(text));
        for (DisclosureJson library : LIBRARIES) {
            assertThat(outcome(() -> library.read(text))).isEqualTo(outcome);
            assertLenientlyAlike(outcome, library.readLeniently(text));
        }
        assertThat(LIBRARIES.get(0).readLeniently(text))
                .isEqualTo(LIBRARIES.get(1).readLeniently(text));
    }

    private static void assertLenientlyAlike(Object outcome, LenientReading reading) {
        if (outcome instanceof JsonProblem problem) {
            assertThat(reading.problems()).startsWith(problem);
        } else {
            assertThat(reading).isEqualTo(new LenientReading(Optional.of((DisclosureReport) outcome), List.of()));
        }
    }

    private String original() {
        return originals.get(random.nextInt(originals.size()));
    }

    private static Object outcome(Callable<DisclosureReport> reading) {
        try {
            return reading.call();
        } catch (DisclosureJsonException e) {
            return e.problem();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String written(Form form, boolean indented) {
        DisclosureJson json = DisclosureJson.standard();
        return (indented ? json.withIndentation() : json).write(SampleReports.of(form));
    }
}
