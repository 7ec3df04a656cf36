package org.gongkai.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.reading.ReadResult;
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
    private final String written = SamplePage.written(report);
    private final String published = SamplePage.published(report);

    @Benchmark
    public Document parsePublishedPage() {
        return Jsoup.parse(published);
    }

    @Benchmark
    public ReadResult readPublishedPage() {
        return reader.readText(published);
    }

    @Benchmark
    public Document parseWrittenPage() {
        return Jsoup.parse(written);
    }

    @Benchmark
    public ReadResult readWrittenPage() {
        return reader.readText(written);
    }

    @Benchmark
    public String writePage() {
        return SamplePage.written(report);
    }
}
