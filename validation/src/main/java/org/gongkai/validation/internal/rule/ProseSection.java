package org.gongkai.validation.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.ProsePlace;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/**
 * A section in prose, as one text.
 *
 * @param section the section
 * @param text its passages or paragraphs, separated by line feeds, without headings
 */
record ProseSection(Section section, String text) {

    private static final int QUOTED = 40;

    /** The sections in prose that a report has. */
    static List<ProseSection> of(DisclosureReport report) {
        return Stream.of(
                        of(Section.OVERVIEW, report.overview().map(ProseSection::text)),
                        of(Section.PROBLEMS_AND_IMPROVEMENTS, report.problemsAndImprovements()),
                        of(Section.OTHER_MATTERS, report.otherMatters().map(OtherMatters::text)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ProseSection> of(Section section, Optional<String> text) {
        return text.map(words -> new ProseSection(section, words));
    }

    private static String text(Overview overview) {
        return overview.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** The section as a place, with its first words quoted. */
    ProsePlace place() {
        String words = text.strip();
        int end = words.offsetByCodePoints(0, Math.min(QUOTED, words.codePointCount(0, words.length())));
        return new ProsePlace(ProsePath.whole(section), words.substring(0, end));
    }
}
