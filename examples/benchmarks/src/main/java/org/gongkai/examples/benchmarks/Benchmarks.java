package org.gongkai.examples.benchmarks;

import java.util.Collection;
import org.gongkai.validation.internal.rule.StandardRules;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and sets every time against the token scan. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs the benchmarks and prints the table.
     *
     * @param arguments those of JMH, which take precedence over ours
     * @throws CommandLineOptionException if JMH does not know an argument
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(options(new CommandLineOptions(arguments))).run();
        System.out.print(RatioTable.of(results));
    }

    private static Options options(CommandLineOptions given) {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given);
        options.param(
                "rule",
                StandardRules.all().stream()
                        .map(rule -> rule.description().id())
                        .toArray(String[]::new));
        options.shouldFailOnError(true);
        if (given.getIncludes().isEmpty()) {
            options.exclude(RuleCostBenchmark.class.getSimpleName());
            options.exclude(GrowthBenchmark.class.getSimpleName());
        }
        if (!given.getForkCount().hasValue()) {
            options.forks(1);
        }
        if (!given.getWarmupIterations().hasValue()) {
            options.warmupIterations(5);
        }
        if (!given.getMeasurementIterations().hasValue()) {
            options.measurementIterations(5);
        }
        if (!given.getWarmupTime().hasValue()) {
            options.warmupTime(TimeValue.seconds(2));
        }
        if (!given.getMeasurementTime().hasValue()) {
            options.measurementTime(TimeValue.seconds(1));
        }
        return options.build();
    }
}
