package org.gongkai.validation.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintViolation;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/** What only Hibernate Validator offers. Apart from the rest, since it need not be there. */
final class HibernateContext {

    private HibernateContext() {}

    /**
     * Starts a violation.
     *
     * @param parameters escaped values for the template of the constraint
     * @throws jakarta.validation.ValidationException if the context is that of another provider
     */
    static ConstraintViolationBuilder start(
            ConstraintValidatorContext context, Map<String, String> parameters, Optional<Finding> finding) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        parameters.forEach((name, value) -> addEscaped(hibernate, name, value));
        finding.ifPresent(hibernate::withDynamicPayload);
        return hibernate.buildConstraintViolationWithTemplate(hibernate.getDefaultConstraintMessageTemplate());
    }

    /**
     * Gives the finding that a violation was started with.
     *
     * @throws jakarta.validation.ValidationException if the violation is that of another provider
     */
    static Optional<Finding> finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(hibernate.getDynamicPayload(Finding.class));
    }

    private static void addEscaped(HibernateConstraintValidatorContext context, String name, String value) {
        try {
            context.addMessageParameter(name, value, MessageParameterEscaping.NONE);
        } catch (LinkageError olderVersionThatNeverEscapes) {
            context.addMessageParameter(name, value);
        }
    }
}
