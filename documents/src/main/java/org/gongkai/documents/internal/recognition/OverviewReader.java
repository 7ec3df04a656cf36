package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.internal.table.LabelText;
import org.gongkai.documents.internal.table.Likeness;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.form.Aspect;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/** Reads section one: an introduction, then a passage for each heading of the highest level that is used in it. */
final class OverviewReader {

    /** What a heading adds to the name of an aspect, one behind the other. */
    private static final List<String> ADDITIONS = List.of("工作", "情况", "方面", "开展", "的");

    /** The share of characters that has to be right for a heading to speak of an aspect. */
    private static final double LIKENESS = 0.7;

    /** The shortest word that can stand for an aspect, such as 平台建设. */
    private static final int SHORTEST = 4;

    /** A whole sentence of several clauses. */
    private static final Pattern SENTENCE = Pattern.compile(".*[,，].*[。.]");

    private static final Pattern SPACED = Pattern.compile("(\\S{4,20})[\\s\\p{Z}]+(\\S.*)");

    /** The names of the aspects. */
    private static final Map<Aspect, String> WORDS = Stream.of(Aspect.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), aspect -> LabelText.key(aspect.title().zh())));

    private OverviewReader() {}

    static Overview read(List<Block> blocks) {
        List<Optional<Heading>> headings =
                blocks.stream().map(OverviewReader::heading).toList();
        Optional<Heading.Level> highest =
                headings.stream().flatMap(Optional::stream).map(Heading::level).min(Comparator.naturalOrder());
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= blocks.size(); end++) {
            if (end == blocks.size() || isOf(highest, headings.get(end))) {
                Optional<Heading> heading = headings.get(start).filter(first -> isOf(highest, Optional.of(first)));
                passages.add(passage(heading, blocks.subList(start, end)));
                start = end;
            }
        }
        return new Overview(passages);
    }

    private static boolean isOf(Optional<Heading.Level> level, Optional<Heading> heading) {
        return heading.isPresent() && heading.map(Heading::level).equals(level);
    }

    private static Passage passage(Optional<Heading> first, List<Block> blocks) {
        if (first.isEmpty()) {
            return Passage.of(SourceDocument.text(blocks));
        }
        Heading heading = first.get();
        String below = SourceDocument.text(blocks.subList(1, blocks.size()));
        return Passage.builder()
                .aspect(aspect(heading))
                .heading(heading.printed())
                .text(Stream.of(heading.rest(), below)
                        .filter(text -> !text.isEmpty())
                        .reduce((above, next) -> above + "\n" + next)
                        .orElse(""))
                .build();
    }

    /** The heading that a paragraph begins with; one without a number has to be marked, or to name an aspect. */
    private static Optional<Heading> heading(Block block) {
        return block instanceof Paragraph paragraph
                ? Heading.of(paragraph.text())
                        .map(OverviewReader::beforeSpace)
                        .filter(heading -> isNumbered(heading) || heading.rest().isEmpty())
                        .filter(Heading::isShort)
                        .filter(heading -> !heading.rest().isEmpty()
                                || !SENTENCE.matcher(heading.printed()).matches())
                        .filter(heading -> isNumbered(heading) || paragraph.marked() || isAspectAlone(heading))
                : Optional.empty();
    }

    /** Parts a text from a numbered heading that speaks of an aspect, if nothing but a space stands between them. */
    private static Heading beforeSpace(Heading heading) {
        if (!isNumbered(heading)) {
            return heading;
        }
        Matcher parts = SPACED.matcher(heading.printed());
        if (!parts.matches()) {
            return heading;
        }
        Heading before =
                new Heading(heading.level(), heading.numeral(), parts.group(1), parts.group(2) + heading.rest());
        return aspect(before).isPresent() ? before : heading;
    }

    private static boolean isNumbered(Heading heading) {
        return heading.level() != Heading.Level.UNNUMBERED;
    }

    private static boolean isAspectAlone(Heading heading) {
        return WORDS.containsValue(core(heading));
    }

    /** The one aspect of which a heading speaks. */
    private static Optional<Aspect> aspect(Heading heading) {
        String core = core(heading);
        List<Aspect> aspects = WORDS.entrySet().stream()
                .filter(aspect -> speaksOf(core, aspect.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return aspects.size() == 1 ? Optional.of(aspects.get(0)) : Optional.empty();
    }

    private static boolean speaksOf(String core, String aspect) {
        return core.contains(aspect)
                || (core.length() >= SHORTEST && aspect.endsWith(core))
                || Likeness.of(core, aspect) >= LIKENESS;
    }

    private static String core(Heading heading) {
        String core = heading.key();
        for (String longer = ""; !longer.equals(core); ) {
            longer = core;
            for (String addition : ADDITIONS) {
                core = core.endsWith(addition) ? core.substring(0, core.length() - addition.length()) : core;
            }
        }
        return core;
    }
}
