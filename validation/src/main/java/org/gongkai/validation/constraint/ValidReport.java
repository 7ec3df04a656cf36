package org.gongkai.validation.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gongkai.finding.Severity;

/**
 * The report keeps the rules of the catalogue. Every finding is a violation of its own:
 *
 * <ul>
 *   <li>Its property path leads to the cell, for example {@code report.applications.results.granted.total}: to the first one
 *       with which others were compared (the total of a sum), else to the first one that the finding is about, else to the
 *       place in the prose, for example {@code report.overview.passages[1].text}, else to the report itself.
 *   <li>Its message is the text of the finding; {@linkplain org.gongkai.validation.constraint here} in which language.
 *   <li>Its invalid value is the report. With Hibernate Validator,
 *       {@code violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Finding.class)} is the finding.
 * </ul>
 *
 * <p>For example, {@code void publish(@ValidReport @NotNull DisclosureReport report)} or
 * {@code List<@ValidReport(severity = Severity.WARNING) DisclosureReport> reports}.
 *
 * <p>One report by itself is checked; rules that look at other reports too are not for a constraint.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = ValidReportValidator.class)
@Repeatable(ValidReport.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface ValidReport {

    /**
     * The lowest severity that counts.
     *
     * @return {@link Severity#ERROR} unless set: a report of which no error is known is valid
     */
    Severity severity() default Severity.ERROR;

    /**
     * Whether findings count that blank or unreadable cells leave undecided.
     *
     * @return {@code false} unless set: only what certainly does not hold counts
     */
    boolean undecided() default false;

    /**
     * The scope of the check: ids of rules, or families of rules by what their ids begin with.
     *
     * @return for example {@code {"APP", "LIT-GROUP-SUM"}}; no entry, as unless set, for all rules
     */
    String[] rules() default {};

    /**
     * The message of every violation.
     *
     * @return a template, the text of the finding unless set
     */
    String message() default "{org.gongkai.validation.constraint.ValidReport.message}";

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
        ValidReport[] value();
    }
}
