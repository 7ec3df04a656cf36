package org.gongkai.validation.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.finding.Finding;
import org.gongkai.text.LocalizedText;

/**
 * A violation whose text fills the parameters of the constraint's own template, so that the template depends on nothing that
 * is checked.
 */
final class Violation {

    /** What a provider would take for part of a template. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    private final Map<String, String> parameters = new HashMap<>();
    private final Optional<Finding> finding;

    private Violation(Class<? extends Annotation> constraint, LocalizedText text, Optional<Finding> finding) {
        this.finding = finding;
        put("text.zh", text.zh());
        put("text.en", text.en());
        // Stands in for the entry of a bundle that is not found: then nobody knows the reader's language.
        put(constraint.getName() + ".message", text.zh() + " / " + text.en());
        finding.ifPresent(found -> put("rule", found.rule()));
    }

    static Violation of(Class<? extends Annotation> constraint, LocalizedText text) {
        return new Violation(constraint, text, Optional.empty());
    }

    static Violation of(Class<? extends Annotation> constraint, LocalizedText text, Finding finding) {
        return new Violation(constraint, text, Optional.of(finding));
    }

    private void put(String parameter, String value) {
        parameters.put(parameter, SPECIAL.matcher(value).replaceAll("\\\\$0"));
    }

    /** Starts telling the provider of this violation, instead of the one that it would make by itself. */
    ConstraintViolationBuilder startIn(ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        try {
            return HibernateContext.start(context, parameters, finding);
        } catch (ValidationException | NoClassDefFoundError otherProvider) {
            return context.buildConstraintViolationWithTemplate(filled(context.getDefaultConstraintMessageTemplate()));
        }
    }

    /** No filled-in value is filled in again, since its braces are escaped. */
    private String filled(String template) {
        String filled = template;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return filled;
    }
}
