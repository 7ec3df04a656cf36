package org.gongkai.examples.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;

/**
 * What the benchmarks took: time, and the ratios to the scans in the same run.
 *
 * @param rows one row for each benchmark
 */
record RatioTable(List<Row> rows) {

    private static final String READ = "read";
    private static final String PARSE = "parse";

    static RatioTable of(Collection<RunResult> results) {
        Optional<Double> bytes = score(results, "scanBytes");
        Optional<Double> string = score(results, "scanString");
        return new RatioTable(results.stream()
                .map(result -> new Row(
                        name(result),
                        score(result),
                        bytes.map(scan -> score(result) / scan),
                        string.map(scan -> score(result) / scan),
                        parse(results, name(result)).map(parse -> score(result) / parse)))
                .toList());
    }

    private static Optional<Double> score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> name(result).equals(name))
                .map(RatioTable::score)
                .findFirst();
    }

    /** The time in which the page is parsed that a benchmark reads. */
    private static Optional<Double> parse(Collection<RunResult> results, String name) {
        return name.startsWith(READ) ? score(results, PARSE + name.substring(READ.length())) : Optional.empty();
    }

    /** The name of a benchmark, and what was chosen of its parameters. */
    private static String name(RunResult result) {
        return Stream.concat(
                        Stream.of(result.getPrimaryResult().getLabel()),
                        result.getParams().getParamsKeys().stream()
                                .map(key -> result.getParams().getParam(key)))
                .collect(Collectors.joining(" "));
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    @Override
    public String toString() {
        return String.format("%n%-32s %10s %10s %10s %10s%n", "", "µs", "× bytes", "× string", "× parse")
                + rows.stream().map(Row::toString).collect(Collectors.joining());
    }

    /**
     * One benchmark.
     *
     * @param name its name
     * @param microseconds the time for one report
     * @param timesBytes the ratio to the scan of bytes, if that was run
     * @param timesString the ratio to the scan of a string, if that was run
     * @param timesParse the ratio to the parsing of the page that it reads, if it reads one
     */
    record Row(
            String name,
            double microseconds,
            Optional<Double> timesBytes,
            Optional<Double> timesString,
            Optional<Double> timesParse) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-32s %10.1f %10s %10s %10s%n",
                    name,
                    microseconds,
                    ratio(timesBytes),
                    ratio(timesString),
                    ratio(timesParse));
        }

        private static String ratio(Optional<Double> ratio) {
            return ratio.map(value -> String.format(Locale.ROOT, "%.2f", value)).orElse("");
        }
    }
}
