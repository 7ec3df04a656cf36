package org.gongkai.validation;

import java.util.List;
import java.util.Locale;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Unit;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/** Reports for the examples: all zero, with nothing to find, and changed cell by cell. */
public final class Samples {

    private Samples() {}

    /** A report in which every cell is zero. */
    public static DisclosureReport zero(Form form) {
        DisclosureReport report = DisclosureReport.blank(form, form.firstYear(), Agency.of("示例县人民政府办公室"))
                .withTitle("示例县人民政府办公室" + form.firstYear() + "年政府信息公开工作年度报告")
                .withOverview(Overview.of(Passage.of("本机关主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。")))
                .withProblemsAndImprovements("更新不够及时，将加强培训。")
                .withOtherMatters(OtherMatters.of("无"));
        for (FormCell cell : form.cells()) {
            report = report.with(cell.path(), cell.column().unit() == Unit.COUNT ? Cell.count(0) : Cell.amount("0"));
        }
        return report;
    }

    /** The report with one cell changed, addressed by its pointer. */
    public static DisclosureReport with(DisclosureReport report, String pointer, Cell cell) {
        return report.with(CellPath.of(pointer), cell);
    }

    /** The report with counts put into the cells of a row, from left to right. */
    public static DisclosureReport withRow(DisclosureReport report, String rowPointer, long... counts) {
        int first = 0;
        while (!report.form().cells().get(first).path().toString().startsWith(rowPointer + "/")) {
            first++;
        }
        for (long count : counts) {
            report = report.with(report.form().cells().get(first++).path(), Cell.change(count));
        }
        return report;
    }

    /** What the standard rules find. */
    public static ValidationResult check(DisclosureReport report) {
        return ReportValidator.standard().validate(report);
    }

    /** The rules that made no check. */
    public static List<String> skipped(ValidationResult result) {
        return result.run().skipped().stream()
                .flatMap(skipped -> skipped.rules().stream())
                .toList();
    }

    /** The only finding, in Chinese. */
    public static String zh(ValidationResult result) {
        return only(result).message().in(Locale.CHINA);
    }

    /** The only finding, in English. */
    public static String en(ValidationResult result) {
        return only(result).message().in(Locale.ENGLISH);
    }

    /** What was found that is more than worth a look: any figures at all may be that. */
    public static List<Finding> alarms(ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    /** The only finding. */
    public static Finding only(ValidationResult result) {
        if (result.findings().size() != 1) {
            throw new AssertionError("Expected one finding, found " + result.findings());
        }
        return result.findings().get(0);
    }
}
