package org.gongkai.validation;

import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.YearOnYearRule;

/** Two reports, and why they may not be compared. */
final class ReportPair {

    private static final LocalizedText FORM_CHANGED = new LocalizedText(
            "两份报告使用的格式不同，该规则所涉项目的口径已改变",
            "the two reports use different forms, which define what this rule compares differently");

    private final DisclosureReport previous;
    private final DisclosureReport report;
    private final Optional<LocalizedText> obstacle;

    ReportPair(DisclosureReport previous, DisclosureReport report) {
        this.previous = previous;
        this.report = report;
        this.obstacle = obstacle(previous, report);
    }

    private static Optional<LocalizedText> obstacle(DisclosureReport previous, DisclosureReport report) {
        if (!previous.agency().isSameAs(report.agency())) {
            return Optional.of(new LocalizedText(
                    "两份报告不是（或无法确认是）同一机关的：“" + name(previous.agency()) + "”和“" + name(report.agency()) + "”",
                    "the two reports are not, or not known to be, of one agency: \"" + name(previous.agency())
                            + "\" and \"" + name(report.agency()) + "\""));
        }
        if (previous.year() + 1 != report.year()) {
            return Optional.of(new LocalizedText(
                    "只比较相邻年度：另一份报告是" + previous.year() + "年度的，本报告是" + report.year() + "年度的",
                    "only adjacent years are compared: the other report is for " + previous.year() + ", this one for "
                            + report.year()));
        }
        return Optional.empty();
    }

    private static String name(Agency agency) {
        return agency.name().orElse("");
    }

    void check(YearOnYearRule rule, Checks checks) {
        String id = rule.description().id();
        Set<Form> forms = rule.description().forms();
        if (obstacle.isPresent()) {
            checks.skip(id, obstacle.get());
        } else if (forms.contains(previous.form()) && forms.contains(report.form())) {
            rule.check(previous, report, checks);
        } else if (previous.form() != report.form()) {
            checks.skip(id, FORM_CHANGED);
        } else {
            checks.skip();
        }
    }
}
