/**
 * Constraints of Jakarta Validation: {@link org.gongkai.validation.constraint.ValidReport} on reports,
 * {@link org.gongkai.validation.constraint.ValidCreditCode} and {@link org.gongkai.validation.constraint.ValidDivisionCode} on
 * strings. They are valid for {@code null}, as is the custom.
 *
 * <p>The message of a violation is in Chinese or English, whichever the message interpolator asks the bundles for. This
 * takes Hibernate Validator, and a bundle {@code ContributorValidationMessages} of this module that it finds; on the module
 * path it finds only one of that name. Else the message is in both languages. An attribute {@code message}, or an entry of
 * the application's own {@code ValidationMessages}, may use
 *
 * <ul>
 *   <li>{@code {text.zh}} and {@code {text.en}}: the text in Chinese and in English,
 *   <li>{@code {rule}}: for a report, the id of the rule.
 * </ul>
 *
 * <p>What stands in a report is never taken for a template.
 */
@NullMarked
package org.gongkai.validation.constraint;

import org.jspecify.annotations.NullMarked;
