package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.form.Form;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.report.DisclosureReport;

/** Whatever is done to a text, it is either a report, which can be written again, or refused with a place inside it. */
class HostileInputTest {

    private static final DisclosureJson JSON = DisclosureJson.standard();
    private static final String REPORT = JSON.withIndentation().write(SampleReports.of(Form.FORM_2019));
    private static final byte[] BYTES = REPORT.getBytes(StandardCharsets.UTF_8);

    @Property
    void aSnippetInAnotherPlaceIsReadOrRefused(
            @ForAll @IntRange(max = 10_000) int from,
            @ForAll @IntRange(max = 30) int length,
            @ForAll @IntRange(max = 10_000) int to,
            @ForAll @IntRange(max = 30) int replaced)
            throws IOException {
        String snippet = REPORT.substring(at(from), at(from + length));
        String text = REPORT.substring(0, at(to)) + snippet + REPORT.substring(at(to + replaced));
        readOrRefuse(text);
        readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void foreignBytesAreReadOrRefused(@ForAll @IntRange(max = 10_000) int to, @ForAll @Size(max = 4) byte[] foreign)
            throws IOException {
        byte[] bytes = Arrays.copyOf(BYTES, BYTES.length);
        int start = Math.min(to, bytes.length - foreign.length);
        System.arraycopy(foreign, 0, bytes, start, foreign.length);
        readOrRefuse(bytes);
    }

    @Property
    void aTextThatBreaksOffIsRefused(@ForAll @IntRange(max = 10_000) int length) {
        String text = REPORT.substring(0, Math.min(length, REPORT.lastIndexOf('}')));
        // A year that breaks off after two digits is a wrong year first.
        assertThat(Refused.text(text).kind()).isIn(Kind.MALFORMED, Kind.OUT_OF_RANGE);
        assertThat(Refused.bytes(text, StandardCharsets.UTF_8)).isEqualTo(Refused.text(text));
    }

    private static int at(int position) {
        return Math.min(position, REPORT.length());
    }

    private static void readOrRefuse(String text) {
        try {
            checkReport(JSON.read(text));
        } catch (DisclosureJsonException e) {
            checkPlace(e.problem(), text);
        }
    }

    private static void readOrRefuse(byte[] bytes) throws IOException {
        try {
            checkReport(JSON.read(new ByteArrayInputStream(bytes)));
        } catch (DisclosureJsonException e) {
            checkPlace(e.problem(), new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static void checkReport(DisclosureReport report) {
        assertThat(JSON.read(JSON.write(report))).isEqualTo(report);
    }

    private static void checkPlace(JsonProblem problem, String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertThat(problem.line()).isBetween(1, lines.length);
        assertThat(problem.column()).isBetween(1, lines[problem.line() - 1].length() + 2);
    }
}
