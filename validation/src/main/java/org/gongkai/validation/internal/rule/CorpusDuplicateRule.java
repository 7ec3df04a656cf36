package org.gongkai.validation.internal.rule;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.report.AgencyIndex;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.CorpusRule;

/** CORPUS-DUPLICATE: there is one report per agency and year. */
final class CorpusDuplicateRule implements CorpusRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("CORPUS-DUPLICATE")
            .severity(Severity.ERROR)
            .scope(RuleScope.CORPUS)
            .title(new LocalizedText("每个机关每个年度只有一份报告", "There is one report per agency and year"))
            .basis(Basis.ARTICLE_49)
            .formula("(agency, year) is unique")
            .addArguments("agency", "year")
            .failMessage(new LocalizedText(
                    "{agency}{year}年度的报告已经有了一份。", "There is already a report of {agency} for {year}."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Run start() {
        Map<Integer, AgencyIndex<ReportKey>> years = new HashMap<>();
        return (key, report, checks) -> {
            if (key.agency().identifiers().isEmpty()) {
                checks.skip();
                return;
            }
            AgencyIndex<ReportKey> seen = years.computeIfAbsent(key.year(), year -> new AgencyIndex<>());
            seen.find(key.agency()).stream().findFirst().ifPresentOrElse(first -> found(first, checks), () -> {
                seen.add(key.agency(), key);
                checks.pass();
            });
        };
    }

    private static void found(ReportKey first, Checks checks) {
        checks.found(DESCRIPTION
                .finding(Outcome.FAIL)
                .otherReport(first)
                .putArguments("agency", ReportNames.agency(first))
                .putArguments("year", ReportNames.year(first))
                .build());
    }
}
