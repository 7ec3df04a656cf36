package org.gongkai.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.reading.JsonLine;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;

/**
 * Reads a file of many reports, checks them, and writes the results, one a line: how many reports a second, from file to file. The
 * file, and a folder of web pages for {@code gongkai-check}, are made by the same program.
 */
public final class Throughput {

    private static final int DIFFERENT_REPORTS = 200;
    private static final int LINES_AT_ONCE = 256;

    private Throughput() {}

    /**
     * Makes a file or a folder, or checks a file.
     *
     * @param arguments {@code make FILE NUMBER}, {@code pages FOLDER NUMBER}, or {@code check FILE TARGET [parallel]}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "make" -> make(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            case "pages" -> pages(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            case "check" ->
                check(
                        Path.of(arguments[1]),
                        Path.of(arguments[2]),
                        List.of(arguments).contains("parallel"));
            default -> throw new IllegalArgumentException("Neither make, pages nor check: " + arguments[0]);
        }
    }

    private static void make(Path file, int number) throws IOException {
        List<DisclosureReport> reports = reports(number);
        DisclosureJson.standard()
                .lines()
                .write(IntStream.range(0, number).mapToObj(i -> reports.get(i % reports.size())), file);
    }

    private static void pages(Path folder, int number) throws IOException {
        List<String> pages = reports(number).stream().map(SamplePage::published).toList();
        Files.createDirectories(folder);
        for (int i = 0; i < number; i++) {
            Files.writeString(folder.resolve("%05d.html".formatted(i + 1)), pages.get(i % pages.size()));
        }
    }

    private static List<DisclosureReport> reports(int number) {
        return IntStream.range(0, Math.min(number, DIFFERENT_REPORTS))
                .mapToObj(SampleReport::of)
                .toList();
    }

    private static void check(Path file, Path target, boolean parallel) throws IOException {
        ReportValidator validator = ReportValidator.standard();
        long checked = 0;
        long start = System.nanoTime();
        try (Stream<JsonLine<DisclosureReport>> lines =
                        DisclosureJson.standard().lines().read(file);
                OutputStream results = new BufferedOutputStream(Files.newOutputStream(target))) {
            Iterator<JsonLine<DisclosureReport>> rest = lines.iterator();
            while (rest.hasNext()) {
                for (byte[] result : check(next(rest), validator, parallel)) {
                    results.write(result);
                    results.write('\n');
                    checked++;
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d reports in %.1f s: %.0f reports a second, %d MB of heap at most%n",
                checked,
                seconds,
                checked / seconds,
                Runtime.getRuntime().maxMemory() / (1024 * 1024));
    }

    private static List<JsonLine<DisclosureReport>> next(Iterator<JsonLine<DisclosureReport>> rest) {
        List<JsonLine<DisclosureReport>> lines = new ArrayList<>(LINES_AT_ONCE);
        while (rest.hasNext() && lines.size() < LINES_AT_ONCE) {
            lines.add(rest.next());
        }
        return lines;
    }

    private static List<byte[]> check(
            List<JsonLine<DisclosureReport>> lines, ReportValidator validator, boolean parallel) {
        return (parallel ? lines.parallelStream() : lines.stream())
                .map(line -> result(line, validator).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static String result(JsonLine<DisclosureReport> line, ReportValidator validator) {
        return line.value()
                .map(validator::validate)
                .map(result -> DisclosureJson.standard().results().write(result))
                .orElseGet(() -> line.problem().orElseThrow().message().en());
    }
}
