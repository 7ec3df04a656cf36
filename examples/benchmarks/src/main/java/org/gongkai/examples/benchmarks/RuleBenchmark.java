package org.gongkai.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.constraint.ValidReport;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Checking a report that is already there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(WrittenReports.NUMBER)
public class RuleBenchmark {

    private static final Pattern ARITHMETIC = Pattern.compile("(A20|APP|LIT)-.*");

    private final ReportValidator catalogue = ReportValidator.standard();
    private final List<Rule> arithmetic = StandardRules.all().stream()
            .filter(rule -> ARITHMETIC.matcher(rule.description().id()).matches())
            .toList();
    private final Validator constraints = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Benchmark
    public void arithmeticRules(FreshReports fresh, Blackhole hole) {
        for (DisclosureReport report : fresh.reports()) {
            Checks checks = new Checks();
            for (Rule rule : arithmetic) {
                if (rule.appliesTo(report.form())) {
                    rule.check(report, checks);
                }
            }
            hole.consume(checks);
        }
    }

    @Benchmark
    public void wholeCatalogue(FreshReports fresh, Blackhole hole) {
        for (DisclosureReport report : fresh.reports()) {
            hole.consume(catalogue.validate(report));
        }
    }

    @Benchmark
    public void validReport(FreshReports fresh, Blackhole hole) {
        for (DisclosureReport report : fresh.reports()) {
            hole.consume(constraints.validate(new Filed(report)));
        }
    }

    /** What an application validates. */
    public record Filed(@ValidReport DisclosureReport report) {}
}
