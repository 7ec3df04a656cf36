package org.gongkai.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.gongkai.finding.ValidationResult;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(WrittenReports.NUMBER)
public class JsonBenchmark {

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final DisclosureJson json = DisclosureJson.standard();

    @Benchmark
    public void scanBytes(WrittenReports written, Blackhole hole) {
        for (byte[] bytes : written.bytes()) {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
                hole.consume(scan(parser, false));
            }
        }
    }

    @Benchmark
    public void scanString(WrittenReports written, Blackhole hole) {
        for (String text : written.texts()) {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
                hole.consume(scan(parser, false));
            }
        }
    }

    @Benchmark
    public void textBytes(WrittenReports written, Blackhole hole) {
        for (byte[] bytes : written.bytes()) {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
                hole.consume(scan(parser, true));
            }
        }
    }

    @Benchmark
    public void textString(WrittenReports written, Blackhole hole) {
        for (String text : written.texts()) {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
                hole.consume(scan(parser, true));
            }
        }
    }

    @Benchmark
    public void readBytes(WrittenReports written, Blackhole hole) {
        for (byte[] bytes : written.bytes()) {
            hole.consume(json.read(bytes));
        }
    }

    @Benchmark
    public void readString(WrittenReports written, Blackhole hole) {
        for (String text : written.texts()) {
            hole.consume(json.read(text));
        }
    }

    @Benchmark
    public void treeOfBytes(WrittenReports written, Blackhole hole) {
        for (byte[] bytes : written.bytes()) {
            hole.consume(mapper.readTree(bytes));
        }
    }

    @Benchmark
    public void writeBytes(FreshReports fresh, Blackhole hole) {
        for (DisclosureReport report : fresh.reports()) {
            hole.consume(json.writeBytes(report));
        }
    }

    @Benchmark
    public void writeString(FreshReports fresh, Blackhole hole) {
        for (DisclosureReport report : fresh.reports()) {
            hole.consume(json.write(report));
        }
    }

    @Benchmark
    public void writeCleanResult(FreshResults fresh, Blackhole hole) {
        for (ValidationResult result : fresh.results()) {
            hole.consume(json.results().writeBytes(result));
        }
    }

    private static int scan(JsonParser parser, boolean takesStrings) {
        int tokens = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            tokens += takesStrings && token == JsonToken.VALUE_STRING
                    ? parser.getString().length()
                    : 1;
        }
        return tokens;
    }
}
