package org.gongkai.examples.benchmarks;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What each rule costs by itself. Rules on prose share one reading of it, which here each of them pays for, so that their
 * costs add up to more than the catalogue takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(WrittenReports.NUMBER)
public class RuleCostBenchmark {

    /** The rule's id; {@link Benchmarks} goes through all of them. */
    @Param("APP-BALANCE")
    private String rule = "";

    private Rule measured = StandardRules.all().get(0);

    /** Finds the rule. */
    @Setup
    public void find() {
        measured = StandardRules.all().stream()
                .filter(candidate -> candidate.description().id().equals(Objects.requireNonNull(rule)))
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public void rule(FreshReports fresh, Blackhole hole) {
        for (DisclosureReport report : fresh.reports()) {
            Checks checks = new Checks();
            if (measured.appliesTo(report.form())) {
                measured.check(report, checks);
            }
            hole.consume(checks);
        }
    }
}
