package org.gongkai.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link ValidReport}. Made by the provider of Jakarta Validation.
 *
 * @since 0.1.0
 */
public final class ValidReportValidator implements ConstraintValidator<ValidReport, DisclosureReport> {

    private final Supplier<ReportValidator> validators;
    private Predicate<Finding> counts = finding -> true;

    /** Obtains a validator that runs the rules of the catalogue. */
    public ValidReportValidator() {
        this(ReportValidator.standard());
    }

    /**
     * Obtains a validator that runs other rules too, for a {@link jakarta.validation.ConstraintValidatorFactory} of one's own.
     *
     * @param validator what checks the reports
     */
    public ValidReportValidator(ReportValidator validator) {
        this(() -> validator);
    }

    /**
     * Obtains a validator that asks for the rules before every check, for an application whose waivers or policy change while
     * it runs.
     *
     * @param validators gives what checks the reports
     */
    public ValidReportValidator(Supplier<ReportValidator> validators) {
        this.validators = validators;
    }

    /**
     * Reads what counts.
     *
     * @param constraint the annotation
     * @throws IllegalArgumentException if its {@link ValidReport#rules()} name a rule or family that is not there
     */
    @Override
    public void initialize(ValidReport constraint) {
        List<String> scope = List.of(constraint.rules());
        ReportValidator validator = validators.get();
        for (String name : scope) {
            if (validator.rules().stream().noneMatch(rule -> covers(name, rule.id()))) {
                throw new IllegalArgumentException("No rule and no family of rules is called \"" + name + "\"");
            }
        }
        Severity lowest = constraint.severity();
        boolean undecided = constraint.undecided();
        counts = finding -> finding.severity().compareTo(lowest) <= 0
                && (undecided || finding.outcome() == Outcome.FAIL)
                && (scope.isEmpty() || scope.stream().anyMatch(name -> covers(name, finding.rule())));
    }

    private static boolean covers(String name, String rule) {
        return rule.equals(name) || rule.startsWith(name + "-");
    }

    @Override
    @SuppressWarnings("exports") // The annotation is for tools; who calls this need not have it.
    public boolean isValid(@Nullable DisclosureReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        ValidationResult result = validators.get().validate(report);
        List<Finding> findings = result.findings().stream().filter(counts).toList();
        for (Finding finding : findings) {
            FindingPlace.addViolation(
                    Violation.of(ValidReport.class, finding.message(), finding).startIn(context), finding);
        }
        return findings.isEmpty();
    }
}
