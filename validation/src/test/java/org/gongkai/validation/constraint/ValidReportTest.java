package org.gongkai.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.form.Form;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.Samples;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What {@link ValidReport} reports, and where it may stand. */
class ValidReportTest {

    private static final DisclosureReport RIGHT = Samples.zero(Form.FORM_2021);

    private static final DisclosureReport WRONG_TOTAL =
            Samples.with(RIGHT, "/reviewAndLitigation/review/total", Cell.count(2));

    /** One error, and a warning that there is no number. */
    private static final DisclosureReport UNDECIDED =
            Samples.with(RIGHT, "/reviewAndLitigation/review/total", Cell.blank());

    private static final Validator VALIDATOR = Validators.speaking(Locale.CHINA);

    record Errors(@ValidReport DisclosureReport report) {}

    record Warnings(
            @ValidReport(severity = Severity.WARNING) DisclosureReport report) {}

    record Everything(
            @ValidReport(severity = Severity.INFO, undecided = true)
            DisclosureReport report) {}

    record Scoped(
            @ValidReport(
                    severity = Severity.INFO,
                    rules = {"APP", "FORM-BLANK-CELL"})
            DisclosureReport report) {}

    record Misspelt(@ValidReport(rules = "LIT-GROUPS") DisclosureReport report) {}

    @Test
    void aRightReportIsValidAndSoIsNone() {
        assertThat(VALIDATOR.validate(new Everything(RIGHT))).isEmpty();
        assertThat(VALIDATOR.validate(new Everything(null))).isEmpty();
    }

    @Test
    void everyFindingIsAViolationWithItsTextItsCellAndItself() {
        Set<ConstraintViolation<Errors>> violations = VALIDATOR.validate(new Errors(WRONG_TOTAL));

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("report.reviewAndLitigation.review.total");
            assertThat(violation.getMessage()).isEqualTo("表四 · 行政复议：四种结果之和为0，总计填写为2，相差2。");
            assertThat(violation.getMessageTemplate())
                    .isEqualTo("{org.gongkai.validation.constraint.ValidReport.message}");
            assertThat(violation.getInvalidValue()).isEqualTo(WRONG_TOTAL);
            assertThat(finding(violation))
                    .isEqualTo(Samples.check(WRONG_TOTAL).findings().get(0));
        });
    }

    @Test
    void severalFindingsKeepTheirTextsAndPathsApart() {
        DisclosureReport report = Samples.with(WRONG_TOTAL, "/applications/results/granted/total", Cell.count(7));

        assertThat(VALIDATOR.validate(new Errors(report)))
                .extracting(violation -> finding(violation).rule() + " " + violation.getPropertyPath() + " "
                        + violation.getMessage().contains(labels(finding(violation))))
                .containsExactlyInAnyOrder(
                        "LIT-GROUP-SUM report.reviewAndLitigation.review.total true",
                        "APP-ROW-SUM report.applications.results.granted.total true",
                        "APP-RESULT-SUM report.applications.results.total.total true");
    }

    private static String labels(Finding finding) {
        return Map.of("LIT-GROUP-SUM", "行政复议", "APP-ROW-SUM", "予以公开", "APP-RESULT-SUM", "总计")
                .get(finding.rule());
    }

    @Test
    void onlyWhatIsGraveEnoughAndDecidedCountsUnlessOneWantsMore() {
        assertThat(rules(VALIDATOR.validate(new Errors(UNDECIDED)))).isEmpty();
        assertThat(rules(VALIDATOR.validate(new Warnings(UNDECIDED)))).containsExactly("FORM-BLANK-CELL");
        assertThat(rules(VALIDATOR.validate(new Everything(UNDECIDED))))
                .containsExactlyInAnyOrder("FORM-BLANK-CELL", "LIT-GROUP-SUM");
    }

    @Test
    void rulesAndFamiliesOfRulesNarrowTheScope() {
        DisclosureReport report = Samples.with(WRONG_TOTAL, "/applications/carriedOver/total", Cell.blank())
                .withTitle("工作总结");

        assertThat(rules(VALIDATOR.validate(new Scoped(report)))).containsExactly("FORM-BLANK-CELL");
    }

    @Test
    void aScopeThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> VALIDATOR.validate(new Misspelt(RIGHT)))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("No rule and no family of rules is called \"LIT-GROUPS\"");
    }

    @Nested
    class Places {

        private final ExecutableValidator executables = VALIDATOR.forExecutables();

        record Collected(
                List<@ValidReport DisclosureReport> reports,
                Optional<@ValidReport DisclosureReport> own,
                Map<String, @ValidReport DisclosureReport> byAgency) {}

        static class Bean {

            @ValidReport
            public DisclosureReport getReport() {
                return WRONG_TOTAL;
            }
        }

        static class Desk {

            Desk(@ValidReport DisclosureReport first) {}

            @ValidReport
            DisclosureReport publish(@ValidReport DisclosureReport report, List<@ValidReport DisclosureReport> others) {
                return report;
            }
        }

        @Test
        void elementsOfContainers() {
            Collected collected =
                    new Collected(List.of(RIGHT, WRONG_TOTAL), Optional.of(WRONG_TOTAL), Map.of("示例县", WRONG_TOTAL));

            assertThat(paths(VALIDATOR.validate(collected)))
                    .containsExactlyInAnyOrder(
                            "reports[1].<list element>.reviewAndLitigation.review.total",
                            "own.reviewAndLitigation.review.total",
                            "byAgency[示例县].<map value>.reviewAndLitigation.review.total");
        }

        @Test
        void getters() {
            assertThat(paths(VALIDATOR.validate(new Bean())))
                    .containsExactly("report.reviewAndLitigation.review.total");
        }

        @Test
        void parametersAndReturnValues() throws NoSuchMethodException {
            var method = Desk.class.getDeclaredMethod("publish", DisclosureReport.class, List.class);
            var constructor = Desk.class.getDeclaredConstructor(DisclosureReport.class);
            Desk desk = new Desk(RIGHT);

            assertThat(paths(executables.validateParameters(
                            desk, method, new Object[] {WRONG_TOTAL, List.of(WRONG_TOTAL)})))
                    .containsExactlyInAnyOrder(
                            "publish.report.reviewAndLitigation.review.total",
                            "publish.others[0].<list element>.reviewAndLitigation.review.total");
            assertThat(paths(executables.validateReturnValue(desk, method, WRONG_TOTAL)))
                    .containsExactly("publish.<return value>.reviewAndLitigation.review.total");
            assertThat(paths(executables.validateConstructorParameters(constructor, new Object[] {WRONG_TOTAL})))
                    .containsExactly("Desk.first.reviewAndLitigation.review.total");
        }
    }

    private static <T> List<String> rules(Set<ConstraintViolation<T>> violations) {
        return violations.stream().map(violation -> finding(violation).rule()).toList();
    }

    private static <T> List<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Path::toString)
                .toList();
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }
}
