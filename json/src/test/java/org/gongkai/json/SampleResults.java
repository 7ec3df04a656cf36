package org.gongkai.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.finding.Catalogue;
import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.CheckRun;
import org.gongkai.finding.CorpusFinding;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.DraftUpdate;
import org.gongkai.finding.Explanation;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.LeftOutReport;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.RuleSet;
import org.gongkai.finding.Severity;
import org.gongkai.finding.SkippedRules;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.finding.Waiver;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.ProsePath;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;

/** Results, a policy and waivers in which every member is there. */
final class SampleResults {

    private static final CellPath RECEIVED = CellPath.of("/applications/newlyReceived/naturalPerson");
    private static final CellPath OTHERS = CellPath.of("/applications/newlyReceived/otherOrganization");
    private static final CellPath TOTAL = CellPath.of("/applications/newlyReceived/total");
    private static final CellPath FEES = CellPath.of("/article20/fees/amount");
    private static final CellPath CHANGE = CellPath.of("/article20/licensing/change");

    private static final RuleSet RULE_SET = new RuleSet("gongkai", "1", LocalDate.of(2025, 1, 31));

    private static final RuleDescription SUM = RuleDescription.builder()
            .id("SAMPLE-SUM")
            .severity(Severity.ERROR)
            .title(new LocalizedText("各类申请人之和等于总计", "the kinds of applicant add up to the total"))
            .basis(new LocalizedText("格式", "the form"))
            .formula("naturalPerson + otherOrganization = total")
            .addArguments("row")
            .failMessage(new LocalizedText("{row}：{left}不等于{right}（{cells}）", "{row}: {left} is not {right} ({cells})"))
            .undecidedMessage(new LocalizedText("{left}：无法判断。", "{left}: open."))
            .build();

    private static final RuleDescription WORDS = RuleDescription.builder()
            .id("SAMPLE-WORDS")
            .severity(Severity.WARNING)
            .title(new LocalizedText("没有模板文字", "no template text is left"))
            .basis(new LocalizedText("国办公开办函〔2021〕30号", "国办公开办函〔2021〕30号"))
            .formula("")
            .offByDefault(true)
            .forms(Set.of(Form.FORM_2021))
            .scope(RuleScope.YEAR_ON_YEAR)
            .failMessage(new LocalizedText("{section}：“{quotation}”", "{section}: \"{quotation}\""))
            .build();

    static final Finding FAILED_SUM = SUM.finding(Outcome.FAIL)
            .form(Form.FORM_2021)
            .addLeft(RECEIVED, OTHERS)
            .addRight(TOTAL)
            .leftSum(new BigDecimal("26"))
            .rightSum(new BigDecimal("62"))
            .arguments(Map.of("row", new LocalizedText("新收", "newly received")))
            .build();

    private static final Finding OPEN_SUM = SUM.finding(Outcome.UNDECIDED)
            .form(Form.FORM_2021)
            .addLeft(FEES)
            .leftSource(CellSource.PREVIOUS_REPORT)
            .addRight(FEES)
            .leftSum(new BigDecimal("-25.10"))
            .implied(new ImpliedValue(FEES, new BigDecimal("0.50")))
            .build();

    private static final Finding WORDING = WORDS.finding(Outcome.FAIL)
            .otherReport(new ReportKey(Agency.of("示例县教育局"), 2023, Form.FORM_2021))
            .prose(new ProsePlace(ProsePath.passage(1), "XX年{left}"))
            .build();

    private static final Finding UNDESCRIBED = Finding.builder()
            .rule("SAMPLE-OTHER")
            .severity(Severity.INFO)
            .outcome(Outcome.FAIL)
            .pattern(LocalizedText.verbatim("{cells}"))
            .build();

    private SampleResults() {}

    static ValidationResult result() {
        return ValidationResult.builder()
                .report(new ReportKey(Agency.of("示例县教育局"), 2024, Form.FORM_2021))
                .run(run())
                .addFindings(FAILED_SUM, OPEN_SUM, WORDING, UNDESCRIBED)
                .addWaived(new WaivedFinding(
                        FAILED_SUM.withSeverity(Severity.WARNING), waivers().get(0)))
                .lapsedWaivers(waivers())
                .addDiagnoses(new Diagnosis(List.of(FAILED_SUM), List.of(swappedDigits(), twoCells())))
                .build();
    }

    static CheckRun run() {
        return CheckRun.builder()
                .ruleSet(RULE_SET)
                .libraryVersion("0.1.0")
                .addRules("SAMPLE-SUM", "SAMPLE-WORDS", "SAMPLE-OTHER")
                .addSkipped(new SkippedRules(
                        SkippedRules.Cause.NOT_COMPARABLE,
                        new LocalizedText("没有上年的报告", "no report of the year before"),
                        List.of("SAMPLE-YEARS")))
                .policy(policy())
                .addTolerated(FAILED_SUM.withRightSum(new BigDecimal("26.04")))
                .addLeftOut(new LeftOutReport(
                        new ReportKey(Agency.of("示例县民政局"), 2023, Form.FORM_2021),
                        new LocalizedText("该报告不是2024年度的", "the report is not for 2024")))
                .putTitles("SAMPLE-SUM", SUM.title())
                .putTitles("SAMPLE-WORDS", WORDS.title())
                .checks(new CheckCounts(40, 1, 2, 1, 5))
                .build();
    }

    static Catalogue catalogue() {
        return new Catalogue(RULE_SET, List.of(SUM, WORDS));
    }

    static DraftUpdate update() {
        return new DraftUpdate(result(), List.of(FAILED_SUM), List.of(WORDING));
    }

    private static Explanation swappedDigits() {
        return new Explanation(
                List.of(CellCorrection.of(TOTAL, 62, 26, Optional.of(CellCorrection.Hint.DIGITS_SWAPPED))));
    }

    private static Explanation twoCells() {
        return new Explanation(List.of(
                CellCorrection.of(RECEIVED, 20, 50, Optional.empty()),
                CellCorrection.of(OTHERS, 6, 12, Optional.empty())));
    }

    static CorpusResult corpusResult() {
        ReportKey first = new ReportKey(Agency.of("示例县教育局"), 2024, Form.FORM_2021);
        ReportKey second = new ReportKey(Agency.of("示例县民政局"), 2020, Form.FORM_2019);
        return CorpusResult.builder()
                .run(run())
                .addFindings(
                        new CorpusFinding(first, FAILED_SUM.withOtherReport(second)),
                        new CorpusFinding(second, UNDESCRIBED))
                .build();
    }

    static Policy policy() {
        return Policy.builder()
                .rerate("SAMPLE-WORDS", Severity.INFO, "模板由上级统一下发")
                .switchOn("SAMPLE-LENGTH", "上级要求")
                .switchOff("META-DEADLINE", "本年统一延期")
                .tolerate("ROLL-UP-SUM", new BigDecimal("0.05"), "四舍五入")
                .build();
    }

    static List<Waiver> waivers() {
        Waiver ofCounts = Waiver.builder()
                .agency(Agency.of("示例县教育局"))
                .year(2024)
                .finding(FAILED_SUM)
                .addValues(Cell.count(20), Cell.blank(), Cell.text("62件左右"))
                .reason("已核实，原件如此")
                .acceptedBy("示例县政务公开办")
                .until(LocalDate.of(2025, 12, 31))
                .build();
        Finding ofAmounts = OPEN_SUM.withLeftSource(CellSource.SAME_REPORT).withRight(CHANGE);
        return List.of(
                ofCounts,
                Waiver.builder()
                        .agency(Agency.of("示例县教育局"))
                        .year(2024)
                        .finding(ofAmounts)
                        .addValues(Cell.amount("25.10"), Cell.change(-3))
                        .reason("已核实")
                        .acceptedBy("示例县政务公开办")
                        .until(LocalDate.of(2026, 1, 31))
                        .build());
    }
}
