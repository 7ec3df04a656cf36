package org.gongkai.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.report.DisclosureReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reading what grows: a report, and behind it one, two and four thousand rows of a table that is none of the form's. Twice
 * the rows should take twice the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    /** How a row of the strange table is written. */
    public enum Path {
        /** As a row of a web page. */
        PAGE("<tr><td>", "</td><td>", "</td></tr>"),
        /** As a table of Markdown. */
        BARS("| ", " | ", " |"),
        /** With tabs between the cells. */
        TABS("", "\t", ""),
        /** Aligned by spaces. */
        SPACES("", "     ", ""),
        /** With one space between the cells. */
        SINGLE_SPACES("", " ", ""),
        /** With every cell on a line of its own. */
        CELLS("", "\n", ""),
        /** All on one line. */
        ONE_LINE("", " ", " "),
        /** As prose. */
        PROSE("受理", "件、办结", "件，均按期答复申请人。");

        private final String before;
        private final String between;
        private final String behind;

        Path(String before, String between, String behind) {
            this.before = before;
            this.between = between;
            this.behind = behind;
        }

        private String row(int number) {
            return Stream.of("第" + number + "窗口", "" + number % 97, "" + number % 89, "" + number % 83)
                    .collect(Collectors.joining(between, before, behind));
        }

        private String of(DisclosureReport report, int rows) {
            boolean isPage = this == PAGE;
            String strange = IntStream.range(0, rows)
                    .mapToObj(this::row)
                    .collect(Collectors.joining(this == ONE_LINE ? "" : "\n"));
            return isPage
                    ? SamplePage.written(report).replace("</body>", "<table>" + strange + "</table></body>")
                    : new String(SampleReport.written(report, DocumentWriter.markdown()), StandardCharsets.UTF_8) + "\n"
                            + strange + "\n";
        }
    }

    @Param({"PAGE", "BARS", "TABS", "SPACES", "SINGLE_SPACES", "CELLS", "ONE_LINE", "PROSE"})
    private Path path = Path.PAGE;

    @Param({"1000", "2000", "4000"})
    private int rows;

    private final DocumentReader reader = DocumentReader.standard();
    private String document = "";

    /** Writes the document. */
    @Setup
    public void write() {
        document = path.of(SampleReport.of(1), rows);
    }

    @Benchmark
    public ReadResult readGrown() {
        return reader.readText(document);
    }
}
