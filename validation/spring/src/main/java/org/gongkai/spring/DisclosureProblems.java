package org.gongkai.spring;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.form.CellPath;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.json.MappingProblem;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.constraint.ReportViolation;
import org.gongkai.validation.constraint.ValidReport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * What is wrong with a report in a request, as a problem detail of RFC 9457. Its extension {@value #ERRORS} has an entry for
 * everything that is wrong:
 *
 * <ul>
 *   <li>{@code detail}: the message, in the language asked for.
 *   <li>{@code pointer}: the JSON Pointer of the place in the body of the request; outside the report its names are those of
 *       Java's properties. Or {@code parameter}: the name of the parameter that is not the body.
 *   <li>Where a report breaks a rule, {@code rule}, {@code severity} and {@code outcome} as in the JSON of a finding, and
 *       {@code cells}: the JSON Pointers of all cells in question in the body of the request.
 *   <li>Where the JSON is not that of a report, {@code kind} (a {@link JsonProblem.Kind}), {@code line} and {@code column}. Of
 *       a body that holds more than the report, only the first problem is known.
 * </ul>
 *
 * <p>The starter answers so by itself. An application that has switched that off, by {@code gongkai.problem-details.enabled},
 * may call this from an {@code @ExceptionHandler} of its own.
 *
 * @since 0.1.0
 */
public final class DisclosureProblems {

    /** The extension of the problem detail that lists what is wrong. */
    public static final String ERRORS = "errors";

    private static final String OWN_MESSAGE = "{" + ValidReport.class.getName() + ".message}";

    private DisclosureProblems() {}

    /**
     * Describes what Spring MVC throws for a request.
     *
     * @param exception the exception
     * @param locale the language of the messages: Chinese, or else English
     * @return the problem detail; empty if the request was not to hold a report, or if what is wrong is not for this library
     *     to say, such as a body that is no JSON and was to hold more than the report
     */
    public static Optional<ProblemDetail> of(Exception exception, Locale locale) {
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            return ofJson(unreadable, locale);
        }
        if (exception instanceof MethodArgumentNotValidException invalid) {
            return ofViolations(List.of(violations(invalid)), invalid.getStatusCode(), locale);
        }
        if (exception instanceof HandlerMethodValidationException invalid && !invalid.isForReturnValue()) {
            return ofViolations(
                    invalid.getParameterValidationResults().stream()
                            .map(DisclosureProblems::violations)
                            .toList(),
                    invalid.getStatusCode(),
                    locale);
        }
        return Optional.empty();
    }

    private static Optional<ProblemDetail> ofJson(HttpMessageNotReadableException unreadable, Locale locale) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MappingProblem mapping) {
                return Optional.of(detail(
                        HttpStatus.BAD_REQUEST, List.of(entry(mapping.pointer(), mapping.problem(), locale)), locale));
            }
            if (cause instanceof DisclosureJsonException refused) {
                return Optional.of(detail(
                        HttpStatus.BAD_REQUEST,
                        refused.problems().stream()
                                .map(problem -> entry(problem.pointer(), problem, locale))
                                .toList(),
                        locale));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Object> entry(String pointer, JsonProblem problem, Locale locale) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("pointer", pointer);
        entry.put("detail", problem.message().in(locale));
        entry.put("kind", problem.kind().name());
        entry.put("line", problem.line());
        entry.put("column", problem.column());
        return entry;
    }

    /** What is wrong with one parameter of a controller's method. */
    private record Violations(MethodParameter parameter, List<Violation> found) {}

    /** A violation, of a constraint or of a validator of Spring's, which has no more than a message. */
    private record Violation(
            @Nullable ConstraintViolation<?> constraint,
            @Nullable String message) {

        static Violation of(MessageSourceResolvable error, @Nullable ConstraintViolation<?> constraint) {
            return new Violation(constraint, error.getDefaultMessage());
        }

        Optional<ReportViolation> report() {
            return Optional.ofNullable(constraint).flatMap(ReportViolation::of);
        }

        Optional<Finding> finding() {
            return report().map(ReportViolation::finding);
        }

        Optional<CellPath> cell() {
            return finding().flatMap(finding -> finding.cells().stream().findFirst());
        }

        String pointer() {
            return report().map(ReportViolation::pointer)
                    .or(() -> Optional.ofNullable(constraint)
                            .map(violated -> ReportViolation.pointer(violated.getPropertyPath())))
                    .orElse("");
        }

        String detail(Locale locale) {
            return report().filter(report -> constraint != null
                            && constraint.getMessageTemplate().equals(OWN_MESSAGE))
                    .map(report -> report.finding().message().in(locale))
                    .orElse(message == null ? "" : message);
        }

        Map<String, Object> entry(MethodParameter parameter, Locale locale) {
            Map<String, Object> entry = new LinkedHashMap<>();
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                entry.put("pointer", pointer());
            } else {
                entry.put("parameter", parameter.getParameter().getName());
            }
            entry.put("detail", detail(locale));
            report().ifPresent(report -> {
                entry.put("rule", report.finding().rule());
                entry.put("severity", report.finding().severity());
                entry.put("outcome", report.finding().outcome());
                entry.put(
                        "cells",
                        report.finding().cells().stream().map(report::pointer).toList());
            });
            return entry;
        }
    }

    private static Violations violations(MethodArgumentNotValidException invalid) {
        return new Violations(
                invalid.getParameter(),
                invalid.getBindingResult().getAllErrors().stream()
                        .map(error -> Violation.of(error, constraint(error)))
                        .toList());
    }

    private static Violations violations(ParameterValidationResult result) {
        return new Violations(
                result.getMethodParameter(),
                result.getResolvableErrors().stream()
                        .map(error -> Violation.of(
                                error,
                                error instanceof ObjectError bound
                                        ? constraint(bound)
                                        : result.unwrap(error, ConstraintViolation.class)))
                        .toList());
    }

    private static @Nullable ConstraintViolation<?> constraint(ObjectError error) {
        return error.contains(ConstraintViolation.class) ? error.unwrap(ConstraintViolation.class) : null;
    }

    /** Providers of Jakarta Validation tell violations in no order: those of reports come in that of the form. */
    private static Optional<ProblemDetail> ofViolations(
            List<Violations> parameters, HttpStatusCode status, Locale locale) {
        if (parameters.stream()
                .allMatch(violations ->
                        ReportPlace.in(violations.parameter().getParameter()).isEmpty())) {
            return Optional.empty();
        }
        Comparator<Violation> order = Comparator.comparing(Violation::cell, emptyLast())
                .thenComparing(violation -> violation.finding().map(Finding::rule), emptyLast())
                .thenComparing(Violation::pointer)
                .thenComparing(violation -> violation.detail(locale));
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Violations violations : parameters) {
            violations.found().stream()
                    .sorted(order)
                    .forEach(violation -> entries.add(violation.entry(violations.parameter(), locale)));
        }
        return Optional.of(detail(status, entries, locale));
    }

    private static <T extends Comparable<T>> Comparator<Optional<T>> emptyLast() {
        return Comparator.comparing(found -> found.orElse(null), Comparator.nullsLast(Comparator.<T>naturalOrder()));
    }

    private static ProblemDetail detail(HttpStatusCode status, List<Map<String, Object>> errors, Locale locale) {
        LocalizedText count = new LocalizedText(
                "请求中有" + errors.size() + "处问题。",
                errors.size() == 1
                        ? "There is one problem in the request."
                        : "There are " + errors.size() + " problems in the request.");
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, count.in(locale));
        detail.setProperty(ERRORS, errors);
        return detail;
    }
}
