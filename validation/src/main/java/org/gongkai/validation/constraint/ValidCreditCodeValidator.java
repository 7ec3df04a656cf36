package org.gongkai.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.gongkai.report.CreditCode;
import org.gongkai.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link ValidCreditCode}. Made by the provider of Jakarta Validation.
 *
 * @since 0.1.0
 */
public final class ValidCreditCodeValidator implements ConstraintValidator<ValidCreditCode, CharSequence> {

    private static final LocalizedText TEXT = new LocalizedText(
            "不是正确的统一社会信用代码：应为18位数字或大写字母（不含I、O、S、V、Z），末位为校验码",
            "is no unified social credit code: it has to have 18 digits or capital letters other than I, O, S, V, Z, "
                    + "the last of which checks the others");

    /** Obtains a validator. */
    public ValidCreditCodeValidator() {}

    @Override
    @SuppressWarnings("exports") // The annotation is for tools; who calls this need not have it.
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || isValid(text.toString())) {
            return true;
        }
        Violation.of(ValidCreditCode.class, TEXT).startIn(context).addConstraintViolation();
        return false;
    }

    private static boolean isValid(String text) {
        if (text.isBlank()) {
            return false;
        }
        CreditCode code = new CreditCode(text);
        return code.isValid() && code.text().equals(text);
    }
}
