package org.gongkai.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading documents of office programs, beside the library that only parses them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(OfficeBenchmark.NUMBER)
public class OfficeBenchmark {

    /** How many different documents a pass goes through. */
    public static final int NUMBER = 20;

    private final DocumentReader reader = DocumentReader.standard();
    private final List<byte[]> texts = written(DocumentWriter.word());
    private final List<byte[]> workbooks = written(DocumentWriter.excel());
    private final byte[] pdf = resource("form-2021.pdf");
    private final byte[] ofd = resource("form-2021.ofd");

    private static List<byte[]> written(DocumentWriter writer) {
        return LongStream.rangeClosed(1, NUMBER)
                .mapToObj(SampleReport::of)
                .map(report -> SampleReport.written(report, writer))
                .toList();
    }

    /** The same report as an office program printed it and as an OFD document. */
    static byte[] resource(String name) {
        try (InputStream file =
                Objects.requireNonNull(OfficeBenchmark.class.getResourceAsStream("/org/gongkai/documents/" + name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public void parseWord(Blackhole hole) throws IOException {
        for (byte[] bytes : texts) {
            hole.consume(ReadingCost.parseWord(bytes));
        }
    }

    @Benchmark
    public void readWord(Blackhole hole) throws IOException {
        for (byte[] bytes : texts) {
            hole.consume(reader.read(new ByteArrayInputStream(bytes)));
        }
    }

    @Benchmark
    public void parseExcel(Blackhole hole) throws IOException {
        for (byte[] bytes : workbooks) {
            hole.consume(ReadingCost.parseExcel(bytes));
        }
    }

    @Benchmark
    public void readExcel(Blackhole hole) throws IOException {
        for (byte[] bytes : workbooks) {
            hole.consume(reader.read(new ByteArrayInputStream(bytes)));
        }
    }

    @Benchmark
    public void parsePdf(Blackhole hole) throws IOException {
        for (int i = 0; i < NUMBER; i++) {
            hole.consume(ReadingCost.parsePdf(pdf));
        }
    }

    @Benchmark
    public void readPdf(Blackhole hole) throws IOException {
        for (int i = 0; i < NUMBER; i++) {
            hole.consume(reader.read(new ByteArrayInputStream(pdf)));
        }
    }

    @Benchmark
    public void readOfd(Blackhole hole) throws IOException {
        for (int i = 0; i < NUMBER; i++) {
            hole.consume(reader.read(new ByteArrayInputStream(ofd)));
        }
    }
}
