package org.gongkai.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.CorpusFinding;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.finding.Waiver;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/** Results with findings, waivers and reports of every kind, also such as no rule of the catalogue makes. */
final class AnyResults {

    private AnyResults() {}

    static Arbitrary<ValidationResult> results() {
        Arbitrary<List<Waiver>> waivers = waivers().list().ofMaxSize(2);
        return Combinators.combine(AnyReports.reports(), findings().list().ofMaxSize(4), counts(), waivers)
                .as((report, findings, checks, accepted) -> SampleResults.result()
                        .withReport(ReportKey.of(report))
                        .withFindings(findings)
                        .withRun(SampleResults.run().withChecks(checks))
                        .withLapsedWaivers(accepted)
                        .withWaived(accepted.stream()
                                .map(waiver -> new WaivedFinding(waiver.finding(), waiver))
                                .toList()));
    }

    static Arbitrary<CorpusResult> corpusResults() {
        Arbitrary<ReportKey> keys = Combinators.combine(
                        AnyReports.agencies(), Arbitraries.integers().between(1000, 9999), Arbitraries.of(Form.class))
                .as(ReportKey::new);
        Arbitrary<CorpusFinding> findings = Combinators.combine(keys, keys.optional(), findings())
                .as((report, other, finding) -> new CorpusFinding(report, finding.withOtherReport(other)));
        return Combinators.combine(findings.list().ofMaxSize(3), counts())
                .as((found, checks) -> SampleResults.corpusResult()
                        .withFindings(found)
                        .withRun(SampleResults.run().withChecks(checks)));
    }

    static Arbitrary<Waiver> waivers() {
        Arbitrary<DisclosureReport> reports = Arbitraries.of(Form.class).map(SampleReports::of);
        return Combinators.combine(findings(Arbitraries.of(shared())), reports, texts())
                .as((finding, report, text) -> Waiver.builder(finding, report)
                        .reason("因" + text)
                        .acceptedBy("县" + text)
                        .until(LocalDate.of(2025, 12, 31))
                        .build());
    }

    static Arbitrary<Finding> findings() {
        return findings(Arbitraries.of(Form.class)
                .flatMap(form ->
                        Arbitraries.of(form.cells().stream().map(FormCell::path).toList())));
    }

    private static Arbitrary<Finding> findings(Arbitrary<CellPath> cells) {
        Arbitrary<Finding.Builder> what = Combinators.combine(
                        Arbitraries.of("APP-ROW-SUM", "NO-SUCH-RULE"),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of(Outcome.FAIL, Outcome.UNDECIDED),
                        Arbitraries.maps(names(), localizedTexts()).ofMaxSize(3),
                        localizedTexts(),
                        Arbitraries.of(Form.class).optional())
                .as((rule, severity, outcome, arguments, pattern, form) -> Finding.builder()
                        .rule(rule)
                        .severity(severity)
                        .outcome(outcome)
                        .arguments(arguments)
                        .pattern(pattern)
                        .form(form));
        return Combinators.combine(
                        what,
                        cells.list().ofMaxSize(4),
                        Arbitraries.of(CellSource.class),
                        cells.list().ofMaxSize(2),
                        numbers().optional(),
                        numbers().optional(),
                        Combinators.combine(cells, numbers())
                                .as(ImpliedValue::new)
                                .optional(),
                        Combinators.combine(
                                        Arbitraries.of(
                                                ProsePath.title(),
                                                ProsePath.passage(3),
                                                ProsePath.whole(Section.OVERVIEW),
                                                ProsePath.text(Section.APPLICATIONS)),
                                        texts())
                                .as(ProsePlace::new)
                                .optional())
                .as((finding, left, source, right, leftSum, rightSum, implied, prose) -> finding.left(left)
                        .leftSource(source)
                        .right(right)
                        .leftSum(leftSum)
                        .rightSum(rightSum)
                        .implied(implied)
                        .prose(prose)
                        .build());
    }

    private static List<CellPath> shared() {
        return Form.FORM_2019.cells().stream()
                .map(FormCell::path)
                .filter(cell -> Form.FORM_2021.cell(cell).isPresent())
                .toList();
    }

    private static Arbitrary<CheckCounts> counts() {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, Integer.MAX_VALUE / 4);
        return Combinators.combine(count, count, count, count, count).as(CheckCounts::new);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(4);
    }

    /** Halves of surrogate pairs can be written in a text, but Jackson does not read them in a key. */
    private static Arbitrary<String> names() {
        return texts().map(text -> text.replaceAll("\\p{Cs}", "名"));
    }

    private static Arbitrary<LocalizedText> localizedTexts() {
        return Combinators.combine(texts(), texts()).as(LocalizedText::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(10);
    }
}
