package org.gongkai.validation.rule.prose;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.finding.ProsePlace;
import org.gongkai.form.Aspect;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/**
 * A text in the prose of a report.
 *
 * @param section the section in which it stands
 * @param pointer the JSON Pointer to it
 * @param heading what it stands under, empty if there is no heading of its own
 * @param text the text as published
 */
record ProseText(Section section, String pointer, String heading, String text) {

    /** All texts in the order of the report; the title is none. */
    static List<ProseText> of(DisclosureReport report) {
        List<ProseText> texts = new ArrayList<>();
        report.overview().map(Overview::passages).ifPresent(passages -> {
            for (int i = 0; i < passages.size(); i++) {
                texts.add(of(passages.get(i), i));
            }
        });
        report.problemsAndImprovements()
                .ifPresent(text -> texts.add(new ProseText(
                        Section.PROBLEMS_AND_IMPROVEMENTS, "/" + Section.PROBLEMS_AND_IMPROVEMENTS.key(), "", text)));
        report.otherMatters()
                .ifPresent(matters -> texts.add(new ProseText(
                        Section.OTHER_MATTERS, "/" + Section.OTHER_MATTERS.key() + "/text", "", matters.text())));
        return texts;
    }

    private static ProseText of(Passage passage, int index) {
        return new ProseText(
                Section.OVERVIEW,
                "/" + Section.OVERVIEW.key() + "/" + index + "/text",
                passage.heading()
                        .or(() -> passage.aspect().map(Aspect::title).map(title -> title.zh()))
                        .orElse(""),
                passage.text());
    }

    ProsePlace place(String quotation) {
        return new ProsePlace(section, pointer, quotation);
    }
}
