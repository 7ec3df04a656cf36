package org.gongkai.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.finding.Finding;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.Test;

class ReportViolationTest {

    private static final CellPath TOTAL = CellPath.of("/reviewAndLitigation/review/total");
    private static final DisclosureReport WRONG = Samples.zero(Form.FORM_2021).with(TOTAL, Cell.count(2));

    record Upload(@NotBlank String sender, @ValidReport DisclosureReport report) {}

    record Batch(
            List<@ValidReport DisclosureReport> reports,
            Map<String, @ValidReport DisclosureReport> byOffice,
            List<@Valid Upload> uploads) {}

    private static <T> Set<ConstraintViolation<T>> violations(T checked) {
        return Validators.speaking(Locale.ENGLISH).validate(checked);
    }

    @Test
    void leadsThroughListsMapsAndBeansToTheCell() {
        Batch batch = new Batch(
                List.of(Samples.zero(Form.FORM_2021), WRONG),
                Map.of("a/b", WRONG),
                List.of(new Upload("office", WRONG)));

        List<ReportViolation> found = violations(batch).stream()
                .flatMap(violation -> ReportViolation.of(violation).stream())
                .toList();

        assertThat(found)
                .extracting(ReportViolation::pointer)
                .containsExactlyInAnyOrder("/reports/1" + TOTAL, "/byOffice/a~1b" + TOTAL, "/uploads/0/report" + TOTAL);
        assertThat(found)
                .extracting(ReportViolation::finding)
                .extracting(Finding::rule)
                .containsOnly("LIT-GROUP-SUM");
        assertThat(found)
                .allSatisfy(violation -> assertThat(violation.pointer(TOTAL)).isEqualTo(violation.pointer()));
    }

    @Test
    void violationsOfOtherConstraintsHaveAPlaceOnly() {
        ConstraintViolation<Upload> blank = violations(new Upload(" ", Samples.zero(Form.FORM_2021)))
                .iterator()
                .next();

        assertThat(ReportViolation.of(blank)).isEmpty();
        assertThat(ReportViolation.pointer(blank.getPropertyPath())).isEqualTo("/sender");
    }
}
