package org.gongkai.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.reading.JsonLine;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does with its arguments. */
class MainTest {

    private final StringWriter printed = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        PrintWriter writer = new PrintWriter(printed, true);
        return Main.commandLine().setOut(writer).setErr(writer).execute(arguments);
    }

    @Test
    void resultsThatAreThereAreNotReplacedUnasked() {
        assertThat(run("check", "--output", folder.toString(), "../check/reports"))
                .isEqualTo(2);
        assertThat(printed.toString()).contains("--overwrite replaces it");
    }

    @Test
    void wrongUsageIsToldWithTheReason() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "name\nA\n");

        assertThat(run("check", "--output", folder.resolve("no").toString(), "nowhere"))
                .isEqualTo(2);
        assertThat(printed.toString()).contains("no such file or folder");
        assertThat(run(
                        "check",
                        "--output",
                        folder.resolve("no").toString(),
                        "--roster",
                        roster.toString(),
                        "../check/reports"))
                .isEqualTo(2);
        assertThat(printed.toString()).contains("agency,divisionCode,creditCode,parent");
        assertThat(run("check", "--output", folder.resolve("no").toString(), "--roster", "no.csv", "../check/reports"))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void theSameSeedMakesTheSameCountry() throws IOException {
        Path file = folder.resolve("country.ndjson.gz");
        Path roster = folder.resolve("country.csv");

        assertThat(run("generate", "--output", file.toString(), "--roster", roster.toString(), "--reports", "60"))
                .isZero();

        List<DisclosureReport> reports;
        try (Stream<JsonLine<DisclosureReport>> lines =
                DisclosureJson.standard().lines().read(file)) {
            reports = lines.map(line -> line.value().orElseThrow()).toList();
        }
        assertThat(reports).hasSize(60).isEqualTo(SampleCountry.reports(1, 60).toList());
        assertThat(SampleCountry.reports(2, 60).toList()).isNotEqualTo(reports);
        try (InputStream csv = Files.newInputStream(roster)) {
            assertThat(Roster.read(csv).parents())
                    .hasSize(11)
                    .anySatisfy(parent -> assertThat(parent.children())
                            .anyMatch(reports.get(0).agency()::isSameAs));
        }
        Path documents = folder.resolve("documents");
        assertThat(run("generate", "--output", documents.toString(), "--documents", "--reports", "2"))
                .isZero();
        assertThat(documents).isDirectoryContaining("glob:**/000002.docx");
    }
}
