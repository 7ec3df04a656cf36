package org.gongkai.validation;

import java.util.List;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;

/** Two adjacent years for the examples: all zero, with nothing to find. */
public final class Years {

    public static final DisclosureReport LAST = year(Samples.zero(Form.FORM_2021), 2023);
    public static final DisclosureReport THIS = year(Samples.zero(Form.FORM_2021), 2024);

    private Years() {}

    /** The report for another year. */
    public static DisclosureReport year(DisclosureReport report, int year) {
        return report.withYear(year).withTitle("示例县人民政府办公室" + year + "年政府信息公开工作年度报告");
    }

    /** What the standard rules find. */
    public static ValidationResult check(DisclosureReport previous, DisclosureReport report) {
        return ReportValidator.standard().validate(report, previous);
    }

    /** What one rule found. */
    public static List<Finding> found(ValidationResult result, String rule) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
