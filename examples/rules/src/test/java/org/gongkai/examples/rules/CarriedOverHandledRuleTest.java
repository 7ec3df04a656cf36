package org.gongkai.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.Fault;
import org.gongkai.testkit.ReportDomain;
import org.gongkai.validation.ReportValidator;
import org.junit.jupiter.api.Test;

class CarriedOverHandledRuleTest {

    private static final String ID = "CITY-CARRIED-OVER-HANDLED";

    private final ReportValidator validator = ReportValidator.standard().withRules(new CarriedOverHandledRule());

    @Test
    void saysHowManyRequestsWereHandled() {
        DisclosureReport report = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例市教育局"))
                .with(CellPath.of("/applications/carriedOver/total"), Cell.count(5))
                .with(CellPath.of("/applications/results/total/total"), Cell.count(3));
        ValidationResult result = validator.validate(report);

        assertThat(found(result))
                .extracting(finding -> finding.message().in(Locale.CHINA))
                .containsExactly("上年结转5件，本年只办结3件，有申请超过办理期限。");
    }

    @Property
    @Domain(ReportDomain.class)
    @Domain(DomainContext.Global.class)
    void speaksUpWhereMoreWasCarriedOverThanHandledAndNowhereElse(
            @ForAll DisclosureReport consistent, @ForAll @LongRange(min = -3, max = 3) long more) {
        long handled = count(consistent, "/applications/results/total/total");
        long carriedOver = Math.max(0, handled + more);
        DisclosureReport report =
                consistent.with(CellPath.of("/applications/carriedOver/total"), Cell.count(carriedOver));

        assertThat(found(validator.validate(report))).hasSize(carriedOver > handled ? 1 : 0);
    }

    private static long count(DisclosureReport report, String pointer) {
        return report.cell(CellPath.of(pointer)).number().orElseThrow().longValueExact();
    }

    @Property
    @Domain(ReportDomain.class)
    void addsNothingToWhatTheCatalogueFinds(@ForAll Fault fault) {
        List<Finding> others = validator.validate(fault.faulty()).findings().stream()
                .filter(finding -> !finding.rule().equals(ID))
                .toList();

        assertThat(others)
                .isEqualTo(ReportValidator.standard().validate(fault.faulty()).findings());
    }

    private static List<Finding> found(ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals(ID))
                .toList();
    }
}
