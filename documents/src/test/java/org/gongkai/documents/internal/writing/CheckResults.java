package org.gongkai.documents.internal.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.CheckRun;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.Explanation;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleSet;
import org.gongkai.finding.Severity;
import org.gongkai.finding.SkippedRules;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.finding.Waiver;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.ProsePath;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/** Results of checks as an engine makes them. */
final class CheckResults {

    static final RuleDescription SUM =
            rule("APP-ROW-SUM", Severity.ERROR, "各类之和为{left}，总计为{right}。", "{left} is not {right}.");
    static final RuleDescription BLANK = rule("FORM-BLANK-CELL", Severity.WARNING, "{cells}没有填写。", "{cells} is blank.");
    static final RuleDescription CLAIM =
            rule("PROSE-CLAIM", Severity.WARNING, "“{quotation}”与表格不符。", "\"{quotation}\" is not so.");

    static final List<CellPath> PARTS = paths("naturalPerson", "commercialEnterprise");
    static final CellPath TOTAL = paths("total").get(0);
    static final CellPath EMPTY = CellPath.of("/reviewAndLitigation/review/upheld");

    private CheckResults() {}

    static Finding sum() {
        return SUM.finding(Outcome.FAIL)
                .form(Form.FORM_2021)
                .addAllLeft(PARTS)
                .addRight(TOTAL)
                .leftSum(BigDecimal.valueOf(26))
                .rightSum(BigDecimal.valueOf(62))
                .build();
    }

    static Finding blank(List<CellPath> cells) {
        return BLANK.finding(Outcome.FAIL)
                .form(Form.FORM_2021)
                .addAllLeft(cells)
                .build();
    }

    static Finding claim(String pointer, String quotation) {
        return CLAIM.finding(Outcome.FAIL)
                .prose(new ProsePlace(ProsePath.of(pointer), quotation))
                .build();
    }

    static Finding openSum() {
        return SUM.finding(Outcome.UNDECIDED)
                .form(Form.FORM_2021)
                .addAllLeft(PARTS)
                .addRight(TOTAL)
                .build();
    }

    static ValidationResult.Builder of(DisclosureReport report, Finding... findings) {
        return ValidationResult.builder()
                .report(ReportKey.of(report))
                .run(run().withChecks(new CheckCounts(80, 0, findings.length, 0, 3)))
                .addFindings(findings);
    }

    static CheckRun run() {
        return CheckRun.builder()
                .ruleSet(new RuleSet("gongkai", "1", LocalDate.of(2025, 1, 31)))
                .libraryVersion("0.1.0")
                .addRules(SUM.id(), BLANK.id(), CLAIM.id())
                .putTitles(SUM.id(), SUM.title())
                .putTitles(BLANK.id(), BLANK.title())
                .putTitles(CLAIM.id(), CLAIM.title())
                .checks(new CheckCounts(80, 0, 2, 0, 3))
                .build();
    }

    static Diagnosis diagnosis() {
        return new Diagnosis(
                List.of(sum()),
                List.of(new Explanation(
                        List.of(CellCorrection.of(TOTAL, 62, 26, Optional.of(CellCorrection.Hint.DIGITS_SWAPPED))))));
    }

    static WaivedFinding waived(DisclosureReport report, String reason) {
        return new WaivedFinding(sum(), waiver(report, reason));
    }

    static Waiver waiver(DisclosureReport report, String reason) {
        return Waiver.builder(sum(), report)
                .reason(reason)
                .acceptedBy("县政务公开办")
                .until(LocalDate.of(2030, 12, 31))
                .build();
    }

    static SkippedRules skipped(String reason) {
        return new SkippedRules(
                SkippedRules.Cause.NOT_COMPARABLE, LocalizedText.verbatim(reason), List.of("YOY-CARRY-OVER"));
    }

    static Policy policy(String reason) {
        return Policy.builder()
                .rerate("PROSE-CLAIM", Severity.INFO, reason)
                .switchOff("FORM-TITLE", reason)
                .tolerate("LIT-GROUP-SUM", BigDecimal.ONE, reason)
                .build();
    }

    private static RuleDescription rule(String id, Severity severity, String zh, String en) {
        return RuleDescription.builder()
                .id(id)
                .severity(severity)
                .title(new LocalizedText("标题", "Title"))
                .basis(LocalizedText.verbatim("30号"))
                .formula("a = b")
                .failMessage(new LocalizedText(zh, en))
                .build();
    }

    private static List<CellPath> paths(String... columns) {
        return List.of(columns).stream()
                .map(column -> CellPath.of("/applications/newlyReceived/" + column))
                .toList();
    }
}
