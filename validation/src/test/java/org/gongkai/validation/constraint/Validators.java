package org.gongkai.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.util.Locale;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;

/** Validators as applications set them up. */
final class Validators {

    private Validators() {}

    /** With the default interpolator, which takes expressions, for readers of a locale. */
    static Validator speaking(Locale locale) {
        return build(configuration(), locale);
    }

    /** With the interpolator that needs no expression language. */
    static Validator withoutExpressions(Locale locale) {
        return build(configuration(), new ParameterMessageInterpolator(), locale);
    }

    /** Where the bundle of this library is not found, as happens on the module path if another jar has one of its name. */
    static Validator withoutBundle(Locale locale) {
        ResourceBundleLocator none = unused -> null;
        return build(configuration(), new ResourceBundleMessageInterpolator(none, none), locale);
    }

    /** In an application that allows expressions everything, everywhere. */
    static Validator withAllExpressions(Locale locale) {
        return build(allowingExpressions(), locale);
    }

    /** With a provider that has nothing beyond the specification, and is as careless with expressions. */
    static Validator ofPlainProvider(Locale locale) {
        return build(allowingExpressions().constraintValidatorFactory(new Validating(new PlainValidator())), locale);
    }

    /** With rules of one's own. */
    static Validator checking(ReportValidator rules, Locale locale) {
        return build(
                configuration().constraintValidatorFactory(new Validating(new ValidReportValidator(rules))), locale);
    }

    private static HibernateValidatorConfiguration allowingExpressions() {
        return configuration()
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
    }

    private static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class).configure();
    }

    private static Validator build(HibernateValidatorConfiguration configuration, Locale locale) {
        return build(configuration, configuration.getDefaultMessageInterpolator(), locale);
    }

    private static Validator build(
            HibernateValidatorConfiguration configuration, MessageInterpolator interpolator, Locale locale) {
        return configuration
                .messageInterpolator(new ForReadersOf(locale, interpolator))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Asks for messages in one locale, as Spring does with that of the request. */
    private record ForReadersOf(Locale locale, MessageInterpolator interpolator) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return interpolator.interpolate(template, context, other);
        }
    }

    private record Validating(ConstraintValidator<?, ?> validator) implements ConstraintValidatorFactory {

        @Override
        @SuppressWarnings("unchecked")
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return (T) validator;
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    }

    /** Hands over a context that is no more than the specification says. */
    private static final class PlainValidator implements ConstraintValidator<ValidReport, DisclosureReport> {

        private final ValidReportValidator validator = new ValidReportValidator();

        @Override
        public void initialize(ValidReport constraint) {
            validator.initialize(constraint);
        }

        @Override
        public boolean isValid(DisclosureReport report, ConstraintValidatorContext context) {
            return validator.isValid(report, (ConstraintValidatorContext) Proxy.newProxyInstance(
                    Validators.class.getClassLoader(),
                    new Class<?>[] {ConstraintValidatorContext.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("unwrap")) {
                            throw new ValidationException("Nothing in here");
                        }
                        return method.invoke(context, arguments);
                    }));
        }
    }
}
