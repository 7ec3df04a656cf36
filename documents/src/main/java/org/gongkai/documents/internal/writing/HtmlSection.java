package org.gongkai.documents.internal.writing;

import java.util.List;
import java.util.Optional;
import org.gongkai.documents.internal.writing.HtmlMarks.HtmlSpan;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutSection;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutText;

/**
 * A section on a page.
 *
 * @param pointer the JSON Pointer to it, which is its id
 * @param heading the heading
 * @param texts the texts
 * @param table the table
 */
record HtmlSection(String pointer, String heading, List<HtmlText> texts, Optional<HtmlTable> table) {

    /**
     * A text.
     *
     * @param id the JSON Pointer to it, unless that is the section's
     * @param heading the heading
     * @param paragraphs the paragraphs
     */
    record HtmlText(Optional<String> id, Optional<String> heading, List<HtmlParagraph> paragraphs) {}

    /**
     * A paragraph.
     *
     * @param spans its pieces
     */
    record HtmlParagraph(List<HtmlSpan> spans) {}

    static HtmlSection of(LaidOutSection section, HtmlMarks marks) {
        return new HtmlSection(
                section.pointer(),
                section.heading(),
                section.texts().stream().map(text -> text(section, text, marks)).toList(),
                section.table().map(table -> HtmlTable.of(table, headingId(section.pointer()), marks)));
    }

    String headingId() {
        return headingId(pointer);
    }

    private static String headingId(String pointer) {
        return pointer + "-heading";
    }

    private static HtmlText text(LaidOutSection section, LaidOutText text, HtmlMarks marks) {
        return new HtmlText(
                Optional.of(text.pointer()).filter(pointer -> !pointer.equals(section.pointer())),
                text.heading(),
                text.paragraphs().stream()
                        .map(paragraph -> new HtmlParagraph(marks.paragraph(text.pointer(), paragraph)))
                        .toList());
    }
}
