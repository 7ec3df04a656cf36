package org.gongkai.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.CheckRun;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleSet;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/** Results of a rule that finds fault with whatever cells it is given. */
final class Findings {

    private static final RuleDescription RULE = RuleDescription.builder()
            .id("SAMPLE")
            .severity(Severity.ERROR)
            .title(new LocalizedText("样例", "a sample"))
            .basis(new LocalizedText("格式", "the form"))
            .formula("")
            .failMessage(new LocalizedText("{cells}：<不符> & “有误”。", "{cells}: <wrong> & \"false\"."))
            .build();

    private Findings() {}

    /** A finding for each cell, and if there is none, one that is about no cell. */
    static ValidationResult of(DisclosureReport report, String... cells) {
        List<Finding> findings = cells.length == 0
                ? List.of(RULE.finding(Outcome.FAIL).build())
                : Stream.of(cells)
                        .map(cell -> RULE.finding(Outcome.FAIL)
                                .form(report.form())
                                .addRight(CellPath.of(cell))
                                .build())
                        .toList();
        return ValidationResult.builder()
                .report(ReportKey.of(report))
                .run(CheckRun.builder()
                        .ruleSet(new RuleSet("sample", "1", LocalDate.of(2025, 1, 1)))
                        .libraryVersion("1")
                        .addRules("SAMPLE")
                        .checks(new CheckCounts(0, 0, findings.size(), 0, 0))
                        .build())
                .addAllFindings(findings)
                .build();
    }
}
