package org.gongkai.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.figures.FlatTable;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job gives what the plain library gives, however the work is divided and whatever fails on the way. */
class CheckJobTest {

    private static final Path EXAMPLES = Path.of("..", "check");

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2,4]")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "5")
                .config("spark.local.dir", folder.resolve("spark").toString())
                .config("spark.hadoop.fs.flaky.impl", FlakyFileSystem.class.getName())
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void fiveThousandReportsGiveWhatThePlainLibraryGives() throws IOException {
        Path input = Files.createDirectories(folder.resolve("country"));
        List<DisclosureReport> reports = SampleCountry.reports(7, 5000).toList();
        DisclosureJson json = DisclosureJson.standard();
        Path plain = input.resolve("a.ndjson");
        json.lines().write(reports.stream().limit(3000), plain);
        damageLines(plain);
        Path compressed = input.resolve("b.ndjson.gz");
        json.lines().write(reports.stream().skip(3000), compressed);
        Path cut = input.resolve("c.ndjson.gz");
        byte[] whole = Files.readAllBytes(compressed);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 500));
        Files.writeString(input.resolve("d.json"), "{\"form\":\"1999\"}");
        Files.writeString(input.resolve("e.pdf"), "no report");
        Files.writeString(input.resolve("f.dat"), "left alone");
        Path roster = folder.resolve("roster.csv");
        SampleCountry.writeRoster(5000, roster);

        Found found = check(input.toUri().toString(), 1 << 20, roster, folder.resolve("out"));

        assertSame(found, plain(files(input), roster));
        assertThat(found.tables().get("findings"))
                .anyMatch(row -> row.contains("ROLL-UP-SUM"))
                .anyMatch(row -> row.contains("ROLL-UP-COVERAGE"))
                .anyMatch(row -> row.contains("YOY-PROSE-REUSED"))
                .anyMatch(row -> row.contains("CORPUS-DUPLICATE"))
                .anyMatch(row -> row.contains("CORPUS-PROSE-SHARED"));
        assertThat(found.tables().get("errors").stream()
                        .map(row -> row.substring(0, row.indexOf(',')))
                        .distinct())
                .hasSize(5);
    }

    /** A line that is no JSON, a blank one and one that lacks everything. */
    private static void damageLines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        lines.set(1500, "no JSON");
        lines.set(1501, "");
        lines.set(2999, "{}");
        Files.write(file, lines, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
    }

    @Test
    void aTaskThatFailsIsDoneAgainWithoutDoubles() throws IOException {
        Path input = Files.createDirectories(folder.resolve("flaky"));
        List<Path> files = List.of(input.resolve("a.ndjson"), input.resolve("b.ndjson"));
        DisclosureJson.standard().lines().write(SampleCountry.reports(8, 60), files.get(0));
        DisclosureJson.standard().lines().write(SampleCountry.reports(8, 120).skip(60), files.get(1));
        Path roster = folder.resolve("flaky-roster.csv");
        SampleCountry.writeRoster(120, roster);
        FlakyFileSystem.failOnceEach();

        Found found = check("flaky:" + input, Inputs.PART, roster, Path.of("flaky:" + folder.resolve("flaky-out")));

        assertThat(FlakyFileSystem.failures()).isEqualTo(2);
        assertSame(found, plain(files, roster));
    }

    @Test
    void documentsAreReadWithTheirNotes() throws IOException {
        Path roster = Path.of("county-roster.csv");
        Path county = EXAMPLES.resolve("county").toRealPath();

        Found found = check(county.toUri().toString(), Inputs.PART, roster, folder.resolve("county-out"));

        assertSame(found, plain(files(county), roster));
        assertThat(found.tables().get("reports")).hasSize(25);
        assertThat(found.tables().get("findings")).anyMatch(row -> row.contains("ROLL-UP-"));
    }

    private static List<Path> files(Path input) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(file -> Input.Kind.of(file.getFileName().toString()) != Input.Kind.OTHER
                            && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private record Found(Map<String, List<String>> tables, PlainLibrary.Digests cells) {}

    private static Found plain(List<Path> files, Path roster) throws IOException {
        PlainLibrary library = PlainLibrary.check(files, roster(roster));
        return new Found(
                library.tables().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, table -> sorted(table.getValue()))),
                library.cells());
    }

    private static Roster roster(Path file) throws IOException {
        try (InputStream csv = Files.newInputStream(file)) {
            return Roster.read(csv);
        }
    }

    private static Found check(String input, long part, Path roster, Path output) throws IOException {
        List<Input> inputs = Inputs.find(JavaSparkContext.fromSparkContext(spark.sparkContext()), List.of(input), part)
                .all();
        Map<String, Long> counts = CheckJob.run(spark, inputs, roster(roster), new Results(spark, output.toString()));
        Map<String, List<String>> tables = Stream.of(
                        Tables.REPORTS, Tables.NOTES, Tables.ERRORS, Tables.FINDINGS, Tables.INDICATORS)
                .collect(Collectors.toMap(
                        FlatTable::name, table -> sorted(read(output, table).collectAsList())));
        PlainLibrary.Digests cells = new PlainLibrary.Digests();
        read(output, Tables.CELLS).toLocalIterator().forEachRemaining(cells::add);
        tables.forEach(
                (table, rows) -> assertThat(rows).hasSize(counts.get(table).intValue()));
        assertThat(cells.count()).isEqualTo(counts.get(Tables.CELLS.name()));
        return new Found(tables, cells);
    }

    private static Dataset<Row> read(Path output, FlatTable table) {
        return spark.read().parquet(output + "/" + table.name() + ".parquet");
    }

    private static List<String> sorted(List<Row> rows) {
        return rows.stream().map(CheckJobTest::text).sorted().toList();
    }

    /** A row as text. Where it comes from is left out of findings of the corpus, and how a path begins is all the same. */
    private static String text(Row row) {
        String text = row.toString().replace("flaky:", "file:").replace("file:///", "file:/");
        return text.contains(",CORPUS-") ? text.substring(text.indexOf(',')) : text;
    }

    private static void assertSame(Found found, Found expected) {
        expected.tables().forEach((table, rows) -> {
            assertThat(found.tables().get(table)).as(table).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(found.tables().get(table).get(i)).as(table).isEqualTo(rows.get(i));
            }
        });
        assertThat(found.cells()).hasToString(expected.cells().toString());
    }
}
