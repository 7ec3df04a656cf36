package org.example.consumer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.CaseOutcomes;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.ReviewAndLitigation;
import org.gongkai.validation.constraint.ValidCreditCode;
import org.gongkai.validation.constraint.ValidReport;

/** Checks a report and a code as an application does that only knows Jakarta Validation. */
public final class ConstraintConsumer {

    private ConstraintConsumer() {}

    /** What an agency sends in. */
    public static final class Upload {

        @ValidCreditCode
        private final String creditCode;

        private final List<@ValidReport(rules = "LIT") DisclosureReport> reports;

        Upload(String creditCode, List<DisclosureReport> reports) {
            this.creditCode = creditCode;
            this.reports = reports;
        }
    }

    /**
     * Validates with the default factory, under a Chinese and an English default locale.
     *
     * @param arguments what a message consists of: {@code one} language or {@code both}
     */
    public static void main(String[] arguments) {
        boolean both = arguments[0].equals("both");
        String zh = "表四 · 行政复议：四种结果之和为1，总计填写为2，相差1。";
        String en = "Table 4 · Administrative reconsideration: the four outcomes add up to 1, but the total says 2; "
                + "the difference is 1.";
        check(Locale.CHINA, both ? zh + " / " + en : zh);
        check(Locale.US, both ? zh + " / " + en : en);
    }

    private static void check(Locale locale, String message) {
        Locale.setDefault(locale);
        DisclosureReport wrong = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县人民政府办公室"))
                .withReviewAndLitigation(ReviewAndLitigation.builder()
                        .review(CaseOutcomes.of(1, 0, 0, 0, 1))
                        .build())
                .with(CellPath.of("/reviewAndLitigation/review/total"), Cell.count(2));
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            require(validator.validate(new Upload("9144030071526726XG", List.of())).isEmpty(), "nothing is wrong");
            require(validator.validate(new Upload("9144030071526726XH", List.of())).size() == 1, "the code is wrong");
            Set<ConstraintViolation<Upload>> violations = validator.validate(new Upload(null, List.of(wrong)));
            require(violations.size() == 1, "one wrong total is one violation: " + violations);
            ConstraintViolation<Upload> violation = violations.iterator().next();
            require(violation.getMessage().equals(message), "the message speaks " + locale + ": " + violation);
            require(violation.getPropertyPath().toString().endsWith("reviewAndLitigation.review.total"),
                    "the path leads to the cell: " + violation);
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("It does not hold that " + what);
        }
    }
}
