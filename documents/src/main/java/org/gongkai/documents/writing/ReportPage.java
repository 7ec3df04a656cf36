package org.gongkai.documents.writing;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.writing.ReportLayout.LaidOutSection;
import org.gongkai.documents.writing.ReportLayout.LaidOutText;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.FormCell;
import org.gongkai.report.DisclosureReport;

/**
 * A report as an HTML page.
 *
 * @param lang the language of the page
 * @param title the title of the report
 * @param sections the sections
 * @param signature the lines of the signature
 * @param result the result of a check
 */
@JStache(path = "report.html")
record ReportPage(
        String lang, String title, List<HtmlSection> sections, List<String> signature, Optional<HtmlResult> result) {

    static ReportPage of(DisclosureReport report) {
        return page(ReportLayout.of(report), new HtmlMarks(List.of(), new HtmlWords(Locale.CHINESE)), Optional.empty());
    }

    static ReportPage of(DisclosureReport report, ValidationResult result, Locale locale) {
        ReportLayout layout = ReportLayout.of(report);
        HtmlWords words = new HtmlWords(locale);
        List<HtmlFinding> findings = HtmlFinding.of(result, pointers(layout), words);
        return page(layout, new HtmlMarks(findings, words), Optional.of(HtmlResult.of(result, findings, words)));
    }

    private static ReportPage page(ReportLayout layout, HtmlMarks marks, Optional<HtmlResult> result) {
        return new ReportPage(
                HtmlWords.CHINESE,
                layout.title(),
                layout.sections().stream()
                        .map(section -> HtmlSection.of(section, marks))
                        .toList(),
                layout.signature(),
                result);
    }

    /** Every place of the report to which a finding can lead. */
    private static Set<String> pointers(ReportLayout layout) {
        Stream<String> sections = layout.sections().stream().map(LaidOutSection::pointer);
        Stream<String> texts = layout.sections().stream()
                .flatMap(section -> section.texts().stream())
                .map(LaidOutText::pointer);
        Stream<String> cells = layout.sections().stream()
                .flatMap(section -> section.table().stream())
                .flatMap(table -> table.table().cells().stream())
                .map(FormCell::path)
                .map(Object::toString);
        return Stream.of(sections, texts, cells).flatMap(all -> all).collect(Collectors.toSet());
    }
}
