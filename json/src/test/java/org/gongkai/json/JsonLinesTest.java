package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.gongkai.form.Form;
import org.gongkai.json.reading.JsonLimits;
import org.gongkai.json.reading.JsonLine;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private static final JsonLines<DisclosureReport> LINES =
            DisclosureJson.standard().lines();
    private static final List<DisclosureReport> REPORTS =
            Stream.of(Form.values()).map(SampleReports::of).toList();
    private static final String FIRST = DisclosureJson.standard().write(REPORTS.get(0));
    private static final String SECOND = DisclosureJson.standard().write(REPORTS.get(1));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"reports.ndjson", "reports.ndjson.gz"})
    void whatIsWrittenToAFileIsReadBack(String name) throws IOException {
        Path file = folder.resolve(name);
        LINES.write(REPORTS.stream(), file);
        try (Stream<JsonLine<DisclosureReport>> lines = LINES.read(file)) {
            assertThat(lines.flatMap(line -> line.value().stream())).isEqualTo(REPORTS);
        }
    }

    @Test
    void everyReportStandsOnALineOfItsOwn() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        LINES.write(REPORTS.stream(), target);
        assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo(FIRST + "\n" + SECOND + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF%s\n%s\n", "%s\r\n%s\r\n", "%s\n%s", "\n \t\r\n%s\n\n\n%s\n\r\n"})
    void marksBlankLinesAndLineEndsDoNotMatter(String pattern) {
        assertThat(read(String.format(pattern, FIRST, SECOND)).flatMap(line -> line.value().stream()))
                .isEqualTo(REPORTS);
    }

    @Test
    void aBadLineIsAProblemWithItsNumberAndNotTheEnd() {
        String bad = FIRST.replace("\"year\":2019", "\"year\":19");
        List<JsonLine<DisclosureReport>> lines =
                read(bad + "\n\n" + SECOND + "\n{\"year\":\n").toList();
        assertThat(lines).extracting(JsonLine::number).containsExactly(1, 3, 4);
        assertThat(lines.get(0).problem().orElseThrow().kind()).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(lines.get(1).value()).contains(REPORTS.get(1));
        assertThat(lines.get(2).value()).isEmpty();
        assertThat(lines.get(2).problem().orElseThrow().message().en())
                .startsWith("/year (line 4, column 9): found the end of the input");
    }

    @Test
    void aLineThatIsTooLongIsAProblemAndNotHeldInMemory() {
        JsonLines<DisclosureReport> careful = DisclosureJson.standard()
                .withLimits(JsonLimits.standard().withMaxSize(FIRST.length() * 3))
                .lines();
        String text = FIRST + "\n" + "x".repeat(10_000_000) + "\n" + SECOND;
        List<JsonLine<DisclosureReport>> lines = careful.read(stream(text)).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).problem().orElseThrow().kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(lines.get(1).problem().orElseThrow().line()).isEqualTo(2);
        assertThat(lines.get(2).value()).contains(REPORTS.get(1));
    }

    @Test
    @Timeout(60)
    void linesAreReadOnlyWhenAskedFor() {
        InputStream endless = new InputStream() {
            private final byte[] line = (FIRST + "\n").getBytes(StandardCharsets.UTF_8);
            private int next;

            @Override
            public int read() {
                next = (next + 1) % line.length;
                return line[(next + line.length - 1) % line.length];
            }
        };
        assertThat(LINES.read(endless).limit(100).filter(line -> line.value().isPresent()))
                .hasSize(100);
    }

    @Test
    void aParallelStreamKeepsTheOrder() throws IOException {
        List<DisclosureReport> many = IntStream.range(0, 500)
                .mapToObj(i -> REPORTS.get(i % 2).withYear(2000 + i))
                .toList();
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        LINES.write(many.stream().parallel(), target);
        assertThat(LINES.read(new ByteArrayInputStream(target.toByteArray()))
                        .parallel()
                        .map(line -> line.value().orElseThrow())
                        .toList())
                .isEqualTo(many);
    }

    @Test
    void compressedDataThatBreaksOffIsAFailureWithTheLastLine() throws IOException {
        Path file = folder.resolve("reports.ndjson.gz");
        LINES.write(Stream.generate(() -> REPORTS.get(0)).limit(2000), file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        try (Stream<JsonLine<DisclosureReport>> lines = LINES.read(file)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(
                            () -> lines.forEach(line -> assertThat(line.value()).isPresent()))
                    .withMessageContaining("Cannot read on behind line ");
        }
    }

    @Test
    void whatIsNotCompressedIsRefusedAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("reports.ndjson.gz"), FIRST);
        assertThatThrownBy(() -> LINES.read(file)).isInstanceOf(ZipException.class);
    }

    @Test
    void aTargetThatCannotBeWrittenToIsAFailure() {
        assertThatThrownBy(() -> LINES.write(REPORTS.stream(), folder)).isInstanceOf(IOException.class);
    }

    @Test
    @Timeout(60)
    void spoiltLinesAreReadOrRefused() throws IOException {
        Random random = new Random(20_260_102);
        byte[] original = (FIRST + "\n" + SECOND + "\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            DisclosureJson library = Libraries.all().get(i % 2);
            assertThat(library.lines().read(new ByteArrayInputStream(Mutation.of(original, random))))
                    .allMatch(line -> line.value().isPresent()
                            != line.problem()
                                    .filter(problem -> problem.line() == line.number())
                                    .isPresent());
        }
    }

    private static Stream<JsonLine<DisclosureReport>> read(String text) {
        return LINES.read(stream(text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
