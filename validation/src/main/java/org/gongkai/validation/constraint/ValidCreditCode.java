package org.gongkai.validation.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a {@linkplain org.gongkai.report.CreditCode unified social credit code} with the right check character: these 18
 * characters and nothing else, no white space around them.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = ValidCreditCodeValidator.class)
@Repeatable(ValidCreditCode.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface ValidCreditCode {

    /**
     * The message of the violation.
     *
     * @return a template, what the code would have to look like unless set
     */
    String message() default "{org.gongkai.validation.constraint.ValidCreditCode.message}";

    /**
     * The groups with which the constraint is checked.
     *
     * @return the groups, the default group unless set
     */
    Class<?>[] groups() default {};

    /**
     * What clients associate with the constraint.
     *
     * @return nothing unless set
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of these constraints on the same element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {

        /**
         * The constraints.
         *
         * @return all of them
         */
        ValidCreditCode[] value();
    }
}
