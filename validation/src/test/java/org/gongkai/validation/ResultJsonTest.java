package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ValidationResult;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.Fault;
import org.gongkai.testkit.Lie;
import org.gongkai.testkit.ReportDomain;

/** What the engine finds can be stored as JSON. */
class ResultJsonTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard()
            .withPolicy(Policy.builder()
                    .switchOff("PROSE-YEAR", "本年不查")
                    .tolerate("LIT-GROUP-SUM", new BigDecimal("1.0"), "试行")
                    .build())
            .withDiagnosis();

    private final DisclosureJson json = DisclosureJson.standard();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Domain(ReportDomain.class)
    void whatIsFoundInAReportIsReadBack(@ForAll Fault fault, @ForAll Lie lie) {
        for (DisclosureReport report : List.of(fault.faulty(), lie.report())) {
            ValidationResult result = VALIDATOR.validate(report);

            assertThat(json.results().read(json.results().write(result))).isEqualTo(result);
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Domain(ReportDomain.class)
    void whatIsFoundInACorpusIsReadBack(@ForAll Fault fault) {
        CorpusResult result = CorpusValidator.standard().validate(List.of(fault.original(), fault.faulty()).stream());

        assertThat(result.findings()).isNotEmpty();
        assertThat(json.corpusResults().read(json.corpusResults().write(result)))
                .isEqualTo(result);
    }
}
