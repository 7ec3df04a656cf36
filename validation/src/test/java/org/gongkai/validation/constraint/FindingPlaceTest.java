package org.gongkai.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.ProsePath;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.Samples;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where in the report a violation points; told by rules of an application's own. */
class FindingPlaceTest {

    private static final CellPath FIRST = CellPath.of("/article20/licensing/decisions");
    private static final CellPath SECOND = CellPath.of("/article20/penalties/decisions");

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OWN-RULE")
            .severity(Severity.ERROR)
            .title(new LocalizedText("标题", "Title"))
            .basis(new LocalizedText("依据", "Basis"))
            .formula("never")
            .failMessage(new LocalizedText("不对", "Wrong"))
            .build();

    record Held(@ValidReport(rules = "OWN") DisclosureReport report) {}

    private static String path(Finding.Builder finding) {
        return violation(finding).getPropertyPath().toString();
    }

    private static ConstraintViolation<?> violation(Finding.Builder finding) {
        Rule rule = new Rule() {
            @Override
            public RuleDescription description() {
                return DESCRIPTION;
            }

            @Override
            public void check(DisclosureReport report, Checks checks) {
                checks.found(finding.build());
            }
        };
        var violations = Validators.checking(ReportValidator.standard().withRules(rule), Locale.ENGLISH)
                .validate(new Held(Samples.zero(Form.FORM_2021)));
        assertThat(violations).extracting(ConstraintViolation::getMessage).containsExactly("Wrong");
        return violations.iterator().next();
    }

    private static Finding.Builder finding() {
        return DESCRIPTION.finding(Outcome.FAIL);
    }

    @Test
    void isTheCellThatOthersAreComparedWithElseTheFirst() {
        assertThat(path(finding().addLeft(FIRST).addRight(SECOND))).isEqualTo("report.article20.penalties.decisions");
        assertThat(path(finding().addLeft(FIRST, SECOND))).isEqualTo("report.article20.licensing.decisions");
    }

    @Test
    void isTheReportItselfWhereNoCellOfItIsMeant() {
        assertThat(path(finding())).isEqualTo("report");
        assertThat(path(finding().addLeft(FIRST).leftSource(CellSource.PREVIOUS_REPORT)))
                .isEqualTo("report");
    }

    @ParameterizedTest
    @CsvSource({
        "/overview/1/text, report.overview.passages[1].text",
        "/problemsAndImprovements, report.problemsAndImprovements",
        "/otherMatters/text, report.otherMatters.text",
        "/overview, report.overview",
        "/title, report.title",
        "/applications/remarks, report.applications.remarks"
    })
    void isThePlaceInTheProse(String pointer, String path) {
        ProsePlace place = new ProsePlace(ProsePath.of(pointer), "不对");

        ConstraintViolation<?> violation = violation(finding().prose(place));

        assertThat(violation.getPropertyPath()).hasToString(path);
        assertThat(ReportViolation.of(violation)).map(ReportViolation::pointer).contains("/report" + pointer);
    }

    /** Spring reads the values of all properties that a violation names. */
    @ParameterizedTest
    @EnumSource
    void cellsAreReachedByTheAccessorsThatTheirPathsName(Form form) throws ReflectiveOperationException {
        DisclosureReport report = Samples.zero(form);
        for (FormCell cell : form.cells()) {
            Object value = report;
            for (String name : cell.path().toString().substring(1).split("/")) {
                Method accessor = value.getClass().getMethod(name);
                accessor.setAccessible(true);
                value = accessor.invoke(value);
                value = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
            }
            assertThat(value).isEqualTo(report.cell(cell.path()));
        }
    }
}
