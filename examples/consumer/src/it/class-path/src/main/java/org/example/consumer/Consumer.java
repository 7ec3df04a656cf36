package org.example.consumer;

import java.util.Locale;
import org.gongkai.documents.DocumentReader;
import org.gongkai.finding.Verdict;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.Agency;
import org.gongkai.report.CaseOutcomes;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.ReviewAndLitigation;
import org.gongkai.validation.ReportValidator;

/** Uses every module once. */
public final class Consumer {

    private Consumer() {}

    /**
     * Builds, changes, checks, writes and reads a report.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        DisclosureReport report = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县人民政府办公室"))
                .withReviewAndLitigation(ReviewAndLitigation.builder()
                        .review(CaseOutcomes.of(1, 0, 0, 0, 1))
                        .build())
                .with(CellPath.of("/reviewAndLitigation/review/total"), Cell.count(2));
        var result = ReportValidator.standard().validate(report);
        require(result.verdict() == Verdict.INVALID, "a wrong total is found");
        require(result.findings().stream()
                        .anyMatch(finding -> finding.message().in(Locale.CHINESE).contains("行政复议")),
                "the finding names the row");
        require(DisclosureJson.standard().read(DisclosureJson.standard().write(report)).equals(report), "JSON reads back");
        require(DocumentReader.standard().readText("").report().isEmpty(), "an empty document is no report");
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("It does not hold that " + what);
        }
    }
}
