package org.gongkai.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentReader;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.reading.JsonLine;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

class BenchmarksTest {

    @TempDir
    private Path folder;

    @Test
    void everyBenchmarkRuns() throws RunnerException {
        System.setProperty("jmh.ignoreLock", "true");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(10))
                        .param("rows", "10")
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertThat(RatioTable.of(results).toString())
                .contains(
                        "scanBytes",
                        "readBytes",
                        "readString",
                        "writeString",
                        "wholeCatalogue",
                        "validReport",
                        "readWrittenPage",
                        "readPublishedPage",
                        "jsonSchema",
                        "readOfd",
                        "readGrown ONE_LINE 10",
                        "rule APP-BALANCE");
    }

    @Test
    void theReportIsOfTheSizeThatIsSaidAndConsistent() {
        DisclosureReport report = SampleReport.of(1);
        int tables = DisclosureJson.standard()
                .write(DisclosureReport.blank(report.form(), report.year(), report.agency()))
                .length();
        int size = DisclosureJson.standard().write(report).getBytes(StandardCharsets.UTF_8).length;

        assertThat(size - tables).isBetween(5_500, 8_000);
        assertThat(ReportValidator.standard().validate(report).findings()).isEmpty();
        assertThat(SampleReport.of(1)).isEqualTo(report);
    }

    @Test
    void bothPagesAreOfTheSizeThatIsSaidAndHaveTheReport() {
        DisclosureReport report = SampleReport.of(1);

        for (String page : List.of(SamplePage.written(report), SamplePage.published(report))) {
            assertThat(DocumentReader.standard()
                            .readText(page)
                            .report()
                            .orElseThrow()
                            .cells())
                    .isEqualTo(report.cells());
        }
        assertThat(SamplePage.written(report).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(35_000, 45_000);
        assertThat(SamplePage.published(report).getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(130_000, 180_000);
    }

    @Test
    void readingIsMeasuredBesideParsing() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ReadingCost cost = new ReadingCost(new PrintStream(table, true, StandardCharsets.UTF_8), 0, 1);
        cost.all();

        assertThat(cost.length()).isPositive();
        assertThat(table.toString(StandardCharsets.UTF_8))
                .containsPattern("published page \\| \\d+ \\| \\d+ \\| \\d+\\.\\d\\d")
                .contains("| Word |", "| Excel |", "| PDF |");
    }

    @Test
    void aFolderOfPagesIsMade() throws IOException {
        Path pages = folder.resolve("pages");
        Throughput.main(new String[] {"pages", pages.toString(), "3"});

        assertThat(pages).isDirectoryContaining("glob:**00003.html");
        assertThat(DocumentReader.standard().read(pages.resolve("00001.html")).report())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-after-the-other", "parallel"})
    void everyReportOfAFileIsChecked(String way) throws IOException {
        Path file = folder.resolve("reports.ndjson");
        Path results = folder.resolve("results.ndjson");
        Throughput.main(new String[] {"make", file.toString(), "7"});
        Throughput.main(new String[] {"check", file.toString(), results.toString(), way});
        try (Stream<JsonLine<ValidationResult>> lines =
                DisclosureJson.standard().results().lines().read(results)) {
            assertThat(lines.map(line -> line.value().orElseThrow().verdict()))
                    .hasSize(7)
                    .containsOnly(Verdict.VALID);
        }
    }
}
