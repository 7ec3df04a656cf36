package org.gongkai.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.gongkai.report.DivisionCode;
import org.gongkai.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link ValidDivisionCode}. Made by the provider of Jakarta Validation.
 *
 * @since 0.1.0
 */
public final class ValidDivisionCodeValidator implements ConstraintValidator<ValidDivisionCode, CharSequence> {

    private static final LocalizedText TEXT = new LocalizedText(
            "不是正确的行政区划代码：应为6位、9位或12位数字，前两位为省级代码",
            "is no administrative division code: it has to have 6, 9 or 12 digits and begin with that of a province");

    /** Obtains a validator. */
    public ValidDivisionCodeValidator() {}

    @Override
    @SuppressWarnings("exports") // The annotation is for tools; who calls this need not have it.
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || isValid(text.toString())) {
            return true;
        }
        Violation.of(ValidDivisionCode.class, TEXT).startIn(context).addConstraintViolation();
        return false;
    }

    private static boolean isValid(String text) {
        if (text.isBlank()) {
            return false;
        }
        DivisionCode code = new DivisionCode(text);
        return code.isWellFormed() && code.text().equals(text);
    }
}
