package org.gongkai.examples.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.gongkai.finding.ValidationResult;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Checking a report that is already there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
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
    private final DisclosureReport report = SampleReport.of(1);
    private final Filed filed = new Filed(report);

    @Benchmark
    public Checks arithmeticRules() {
        Checks checks = new Checks();
        for (Rule rule : arithmetic) {
            if (rule.appliesTo(report.form())) {
                rule.check(report, checks);
            }
        }
        return checks;
    }

    @Benchmark
    public ValidationResult wholeCatalogue() {
        return catalogue.validate(report);
    }

    @Benchmark
    public Set<ConstraintViolation<Filed>> validReport() {
        return constraints.validate(filed);
    }

    /** What an application validates. */
    public record Filed(@ValidReport DisclosureReport report) {}
}
