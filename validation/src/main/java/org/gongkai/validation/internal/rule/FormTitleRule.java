package org.gongkai.validation.internal.rule;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.prose.Speaker;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/**
 * FORM-TITLE: a title exists, ends in 政府信息公开工作年度报告, and names the agency and the report year. White space and the
 * notation of the year do not count.
 */
final class FormTitleRule implements Rule {

    private static final String ENDING = Form.REPORT_NAME.zh();

    private static final Pattern YEAR = Pattern.compile("(?:[0-9]{4}|[〇一二三四五六七八九]{4})年?度?");

    private static final Pattern SPACE = Pattern.compile("\\s");

    private static final Pattern ZERO = Pattern.compile("[○零]");

    private static final String NUMERALS = "〇一二三四五六七八九";

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FORM-TITLE")
            .severity(Severity.WARNING)
            .title(new LocalizedText("标题规范", "The title is as the form wants it"))
            .basis(Basis.STANDARD_FORM)
            .formula("title names agency, be it in short, and year, and ends in " + ENDING)
            .addArguments("title", "problem")
            .failMessage(new LocalizedText("{title}不规范：{problem}。", "{title} is not as it has to be: {problem}."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        String title = plain(report.title().orElse(""));
        String year = Integer.toString(report.year());
        if (title.isEmpty()) {
            checks.found(finding(report, new LocalizedText("没有标题", "there is none"))
                    .severity(Severity.INFO)
                    .build());
            return;
        }
        check(
                report,
                checks,
                title.endsWith(ENDING),
                new LocalizedText("应以“" + ENDING + "”结尾", "it has to end in " + ENDING));
        check(
                report,
                checks,
                title.contains(year) || title.contains(inNumerals(year)),
                new LocalizedText("没有写明报告年度" + year, "it does not name the report year " + year));
        String agency = report.agency().name().orElse("");
        check(
                report,
                checks,
                isNamedIn(title, report),
                new LocalizedText("没有写明机关名称" + agency, ("it does not name the agency " + agency).strip()));
    }

    /**
     * Whether the title names the agency, be it by a shorter name, or names nobody: then the name stands beside it, where it was
     * found.
     */
    private static boolean isNamedIn(String title, DisclosureReport report) {
        String holder = YEAR.matcher(
                        title.substring(0, title.indexOf("政府信息公开") < 0 ? title.length() : title.lastIndexOf("政府信息公开")))
                .replaceAll("");
        if (report.agency().name().isEmpty()) {
            return !holder.isEmpty();
        }
        return holder.isEmpty()
                || new Speaker(report.agency())
                        .names().stream()
                                .map(FormTitleRule::plain)
                                .anyMatch(name -> title.contains(name) || holder.length() > 1 && name.contains(holder));
    }

    private static void check(DisclosureReport report, Checks checks, boolean holds, LocalizedText problem) {
        checks.check(holds, () -> finding(report, problem).build());
    }

    private static Finding.Builder finding(DisclosureReport report, LocalizedText problem) {
        return DESCRIPTION
                .finding(Outcome.FAIL)
                .putArguments("title", quoted(report.title()))
                .putArguments("problem", problem);
    }

    private static LocalizedText quoted(Optional<String> title) {
        return title.map(text -> new LocalizedText("标题“" + text + "”", "The title \"" + text + "\""))
                .orElse(new LocalizedText("标题", "The title"));
    }

    private static String plain(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return ZERO.matcher(SPACE.matcher(normal).replaceAll("")).replaceAll("〇");
    }

    private static String inNumerals(String year) {
        return year.chars()
                .mapToObj(digit -> NUMERALS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }
}
