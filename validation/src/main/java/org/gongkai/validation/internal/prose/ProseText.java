package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.finding.ProsePlace;
import org.gongkai.form.Aspect;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/**
 * A text in the prose of a report.
 *
 * @param section the section in which it stands
 * @param passage the number of the passage in section one, counted from 0; 0 elsewhere
 * @param heading what it stands under, empty if there is no heading of its own
 * @param text the text as published
 */
record ProseText(Section section, int passage, String heading, String text) {

    /** All texts in the order of the report; the title is none. */
    static List<ProseText> of(DisclosureReport report) {
        List<ProseText> texts = new ArrayList<>();
        report.overview().map(Overview::passages).ifPresent(passages -> {
            for (Passage passage : passages) {
                texts.add(new ProseText(Section.OVERVIEW, texts.size(), heading(passage), passage.text()));
            }
        });
        report.problemsAndImprovements()
                .ifPresent(text -> texts.add(new ProseText(Section.PROBLEMS_AND_IMPROVEMENTS, 0, "", text)));
        report.otherMatters()
                .ifPresent(matters -> texts.add(new ProseText(Section.OTHER_MATTERS, 0, "", matters.text())));
        return texts;
    }

    private static String heading(Passage passage) {
        return passage.heading()
                .or(() -> passage.aspect().map(Aspect::title).map(title -> title.zh()))
                .orElse("");
    }

    /** Some words of the text as a place in the report. */
    ProsePlace place(String quotation) {
        ProsePath path = section == Section.OVERVIEW ? ProsePath.passage(passage) : ProsePath.text(section);
        return new ProsePlace(path, quotation);
    }
}
