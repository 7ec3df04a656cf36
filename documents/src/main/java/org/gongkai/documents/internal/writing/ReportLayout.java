package org.gongkai.documents.internal.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Aspect;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.text.LocalizedText;

/**
 * A report as it is printed, whatever the format.
 *
 * @param title the title; for a report that has none, the one that the form prescribes
 * @param sections the sections that the report has
 * @param signature agency and day, as far as they are known
 */
record ReportLayout(String title, List<LaidOutSection> sections, List<String> signature) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    /**
     * A section. It has texts or a table.
     *
     * @param section the section of the form
     * @param heading the heading with its number
     * @param texts the texts
     * @param table the table
     */
    record LaidOutSection(Section section, String heading, List<LaidOutText> texts, Optional<LaidOutTable> table) {

        /** The JSON Pointer to the section. */
        String pointer() {
            return "/" + section.key();
        }
    }

    /**
     * A text.
     *
     * @param pointer the JSON Pointer to it
     * @param heading what stands above it; for a passage without heading, the aspect of which it speaks
     * @param paragraphs the paragraphs, none of them empty
     */
    record LaidOutText(String pointer, Optional<String> heading, List<String> paragraphs) {

        static LaidOutText of(String pointer, Optional<String> heading, String text) {
            List<String> paragraphs = WritableText.of(text)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return new LaidOutText(pointer, heading.map(WritableText::onOneLine), paragraphs);
        }
    }

    static ReportLayout of(DisclosureReport report) {
        List<LaidOutSection> sections = Stream.of(Section.values())
                .filter(report::has)
                .map(section -> new LaidOutSection(
                        section,
                        section.heading().zh(),
                        texts(report, section),
                        report.form().table(section).map(table -> LaidOutTable.of(table, report))))
                .toList();
        return new ReportLayout(
                WritableText.onOneLine(report.title().orElseGet(report::prescribedTitle)),
                sections,
                Stream.concat(
                                report.agency().name().map(WritableText::onOneLine).stream(),
                                report.publishedOn().map(ReportLayout::printed).stream())
                        .toList());
    }

    private static String printed(LocalDate day) {
        return DAY.format(day);
    }

    private static List<LaidOutText> texts(DisclosureReport report, Section section) {
        String pointer = "/" + section.key();
        return switch (section) {
            case OVERVIEW ->
                report.overview()
                        .map(Overview::passages)
                        .map(passages -> passages(pointer, passages))
                        .orElse(List.of());
            case PROBLEMS_AND_IMPROVEMENTS ->
                report.problemsAndImprovements().map(text -> LaidOutText.of(pointer, Optional.empty(), text)).stream()
                        .toList();
            case OTHER_MATTERS ->
                report
                        .otherMatters()
                        .map(OtherMatters::text)
                        .map(text -> LaidOutText.of(pointer + "/text", Optional.empty(), text))
                        .stream()
                        .toList();
            case ARTICLE_20, APPLICATIONS, REVIEW_AND_LITIGATION -> List.of();
        };
    }

    private static List<LaidOutText> passages(String pointer, List<Passage> passages) {
        List<LaidOutText> texts = new ArrayList<>();
        for (Passage passage : passages) {
            Optional<String> aspect = passage.aspect().map(Aspect::title).map(LocalizedText::zh);
            texts.add(LaidOutText.of(
                    pointer + "/" + texts.size() + "/text", passage.heading().or(() -> aspect), passage.text()));
        }
        return texts;
    }
}
