package org.gongkai.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.ReadResult;
import org.gongkai.report.DisclosureReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading a report from a web page, beside the parsing of the page alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {

    private final DocumentReader reader = DocumentReader.standard();
    private final DisclosureReport report = SampleReport.of(1);
    private final String page = page(report);

    @Benchmark
    public Document parsePage() {
        return Jsoup.parse(page);
    }

    @Benchmark
    public ReadResult readPage() {
        return reader.read(page);
    }

    @Benchmark
    public String writePage() {
        return page(report);
    }

    private static String page(DisclosureReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DocumentWriter.html().write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
