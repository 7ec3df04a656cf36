package org.gongkai.documents.internal.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.CellPath;

/** Marks in a report what was found about it. */
final class HtmlMarks {

    private final Map<CellPath, List<HtmlFinding>> byCell = new HashMap<>();
    private final Map<String, List<HtmlFinding>> byPointer = new HashMap<>();
    private final HtmlWords words;

    HtmlMarks(List<HtmlFinding> findings, HtmlWords words) {
        this.words = words;
        for (HtmlFinding finding : findings) {
            finding.cells().stream()
                    .distinct()
                    .forEach(cell -> byCell.computeIfAbsent(cell, first -> new ArrayList<>())
                            .add(finding));
            finding.pointer()
                    .ifPresent(pointer -> byPointer
                            .computeIfAbsent(pointer, first -> new ArrayList<>())
                            .add(finding));
        }
    }

    /** A cell, marked in the style of the gravest finding that holds it wrong, or else that it is involved in. */
    HtmlSpan cell(CellPath path, String text) {
        List<HtmlFinding> about = byCell.getOrDefault(path, List.of()).stream()
                .sorted(Comparator.comparing((HtmlFinding finding) -> finding.involves(path))
                        .thenComparing(HtmlFinding::findingKind))
                .toList();
        return new HtmlSpan(text, mark(about, text, about.stream().allMatch(finding -> finding.involves(path))));
    }

    /** A paragraph, cut at the words that findings are about. Where such words overlap, the first ones are marked. */
    List<HtmlSpan> paragraph(String pointer, String text) {
        List<Quotation> quotations = new ArrayList<>();
        for (HtmlFinding finding : about(pointer)) {
            finding.quotation()
                    .map(words -> new Quotation(text.indexOf(words), words, finding))
                    .filter(found -> found.start() >= 0 && quotations.stream().noneMatch(found::overlaps))
                    .ifPresent(quotations::add);
        }
        quotations.sort(Comparator.comparingInt(Quotation::start));
        List<HtmlSpan> spans = new ArrayList<>();
        int done = 0;
        for (Quotation quotation : quotations) {
            spans.add(HtmlSpan.plain(text.substring(done, quotation.start())));
            spans.add(new HtmlSpan(quotation.words(), mark(List.of(quotation.finding()), quotation.words(), false)));
            done = quotation.end();
        }
        spans.add(HtmlSpan.plain(text.substring(done)));
        return spans;
    }

    /** The findings that are about a text or what it stands in, in their order. */
    private List<HtmlFinding> about(String pointer) {
        List<HtmlFinding> about = new ArrayList<>();
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            about.addAll(byPointer.getOrDefault(pointer.substring(0, end), List.of()));
        }
        about.sort(Comparator.comparingInt(HtmlFinding::number));
        return about;
    }

    private Optional<HtmlSpan.Mark> mark(List<HtmlFinding> about, String text, boolean involved) {
        return about.stream()
                .findFirst()
                .map(first -> new HtmlSpan.Mark(
                        first.style() + (involved ? " involved" : ""),
                        first.id(),
                        about.stream().map(HtmlFinding::messageId).collect(Collectors.joining(" ")),
                        about.stream()
                                .map(finding -> finding.rule() + " " + finding.message())
                                .collect(Collectors.joining("\n")),
                        text.isEmpty() ? Optional.of(words.blankCell()) : Optional.empty()));
    }

    private record Quotation(int start, String words, HtmlFinding finding) {

        int end() {
            return start + words.length();
        }

        boolean overlaps(Quotation other) {
            return start < other.end() && other.start < end();
        }
    }

    /**
     * A piece of the report's text on a page.
     *
     * @param text the text
     * @param mark what was found about it
     */
    record HtmlSpan(String text, Optional<Mark> mark) {

        /**
         * A link to what was found.
         *
         * @param style its style
         * @param finding the id of the gravest finding
         * @param describedBy the ids of the messages of all findings
         * @param messages the messages, a line for each
         * @param name what the link is called, if it has no text
         */
        record Mark(String style, String finding, String describedBy, String messages, Optional<String> name) {}

        static HtmlSpan plain(String text) {
            return new HtmlSpan(text, Optional.empty());
        }
    }
}
