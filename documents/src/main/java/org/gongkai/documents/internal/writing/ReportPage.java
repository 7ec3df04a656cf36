package org.gongkai.documents.internal.writing;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.internal.writing.HtmlFinding.HtmlGroup;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutSection;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutText;
import org.gongkai.documents.reading.ReadingNote;
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
 * @param reading the notes of the reader
 * @param words the reader's language
 */
@JStache(path = "report.html")
record ReportPage(
        String lang,
        String title,
        List<HtmlSection> sections,
        List<String> signature,
        Optional<HtmlResult> result,
        Optional<HtmlReading> reading,
        HtmlWords words) {

    static ReportPage of(
            DisclosureReport report, Optional<ValidationResult> result, List<ReadingNote> notes, HtmlWords words) {
        ReportLayout layout = ReportLayout.of(report);
        Set<String> pointers = pointers(layout);
        List<HtmlGroup> groups =
                result.map(found -> HtmlFinding.groups(found, pointers, words)).orElse(List.of());
        HtmlMarks marks =
                new HtmlMarks(groups.stream().flatMap(HtmlGroup::findings).toList(), words);
        return new ReportPage(
                HtmlWords.CHINESE,
                layout.title(),
                layout.sections().stream()
                        .map(section -> HtmlSection.of(section, marks))
                        .toList(),
                layout.signature(),
                result.map(found -> HtmlResult.of(found, groups, words)),
                HtmlReading.of(notes, report.form(), pointers, words),
                words);
    }

    boolean hasRemarks() {
        return result.isPresent() || reading.isPresent();
    }

    /** Every place of the report to which findings and notes can lead. */
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
