package org.gongkai.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final DisclosureJson json = DisclosureJson.standard();
    private final DisclosureReport report = SampleReport.of(1);
    private final String text = json.write(report);
    private final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    @Benchmark
    public int scanBytes() {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            return scan(parser, false);
        }
    }

    @Benchmark
    public int scanString() {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return scan(parser, false);
        }
    }

    @Benchmark
    public int textBytes() {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            return scan(parser, true);
        }
    }

    @Benchmark
    public int textString() {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return scan(parser, true);
        }
    }

    @Benchmark
    public DisclosureReport readBytes() {
        return json.read(bytes);
    }

    @Benchmark
    public DisclosureReport readString() {
        return json.read(text);
    }

    @Benchmark
    public JsonNode treeOfBytes() {
        return mapper.readTree(bytes);
    }

    @Benchmark
    public String writeString() {
        return json.write(report);
    }

    @Benchmark
    public byte[] writeBytes() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream(16_384);
        json.write(report, target);
        return target.toByteArray();
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
