package org.gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;

class CorpusResultTest {

    private static final RuleDescription RULE = RuleDescription.builder()
            .id("CORPUS-OWN")
            .severity(Severity.INFO)
            .title(new LocalizedText("标题", "Title"))
            .basis(new LocalizedText("依据", "Basis"))
            .formula("a ≠ b")
            .failMessage(new LocalizedText("{cells}", "{cells}"))
            .build();

    @Test
    void speaksInTheLabelsOfTheFormOfTheReport() {
        ReportKey trial = new ReportKey(Agency.of("示例县教育局"), 2020, Form.FORM_2019);
        ReportKey standard = ReportKey.of(DisclosureReport.blank(Form.FORM_2021, 2021, Agency.of("示例县财政局")));
        Finding finding = RULE.finding(Outcome.FAIL)
                .addLeft(CellPath.of("/article20/normativeDocuments/inForce"))
                .build();
        CorpusFinding found = new CorpusFinding(standard, trial, finding);
        CorpusResult result = CorpusResult.builder()
                .ruleSet(new RuleSet("example", "1"))
                .libraryVersion("1.0.0")
                .addRules(RULE)
                .addFindings(found)
                .checks(new CheckCounts(0, 1, 0, 0))
                .build();

        assertThat(result.message(found, Locale.CHINA)).isEqualTo("表二 · 第二十条第（一）项 · 行政规范性文件 · 现行有效件数");
        assertThatThrownBy(() -> result.message(
                        new CorpusFinding(standard, trial, finding.withRule("CORPUS-OTHER")), Locale.CHINA))
                .hasMessage("No rule \"CORPUS-OTHER\" ran");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }
}
