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
 * @param text its passages or paragraphs, separated by line feeds, without headings and without what every report says
 */
record ProseSection(Section section, String text) {

    private static final int QUOTED = 40;

    /** What the law or the form makes everybody say: the fee, the basis of the report, its period, where it is to be had. */
    private static final List<String> SAID_BY_ALL =
            List.of("信息处理费", "本报告", "本年度报告", "年度报告格式", "统计期限", "编制本", "报告如下", "公布如下", "电子版");

    private static final String ENDS = "。！？\n";

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
        return text.map(words -> new ProseSection(section, ownWords(words)));
    }

    /** The sentences that are not in every report. */
    private static String ownWords(String text) {
        StringBuilder own = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            end = Math.min(end + 1, text.length());
            String sentence = text.substring(start, end);
            if (SAID_BY_ALL.stream().noneMatch(sentence::contains)) {
                own.append(sentence);
            }
            start = end;
        }
        return own.toString();
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
