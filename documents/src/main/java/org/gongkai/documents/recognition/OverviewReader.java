package org.gongkai.documents.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.form.Aspect;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/** Reads section one: an introduction, then a passage for each heading of the highest level that is used in it. */
final class OverviewReader {

    /** What a heading adds to the name of an aspect. */
    private static final Pattern ADDITION = Pattern.compile("(?:工作)?(?:的?开展)?(?:方面|情况|工作|的)*$");

    /** The share of characters that has to be right for a heading to speak of an aspect. */
    private static final double LIKENESS = 0.7;

    /** The shortest word that can stand for an aspect, such as 平台建设. */
    private static final int SHORTEST = 4;

    private OverviewReader() {}

    static Overview read(List<Block> blocks) {
        Optional<Heading.Level> level = Stream.of(Heading.Level.values())
                .filter(candidate -> blocks.stream().anyMatch(block -> isHeading(block, candidate)))
                .findFirst();
        List<Passage> passages = new ArrayList<>();
        List<Block> passage = new ArrayList<>();
        for (Block block : blocks) {
            if (level.filter(used -> isHeading(block, used)).isPresent() && !passage.isEmpty()) {
                passages.add(passage(passage, level));
                passage.clear();
            }
            passage.add(block);
        }
        if (!passage.isEmpty()) {
            passages.add(passage(passage, level));
        }
        return new Overview(passages);
    }

    private static Passage passage(List<Block> blocks, Optional<Heading.Level> level) {
        Block first = blocks.get(0);
        if (level.filter(used -> isHeading(first, used)).isEmpty()) {
            return Passage.of(SourceDocument.text(blocks));
        }
        Heading heading = Heading.of(first.rows().get(0).text());
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

    private static boolean isHeading(Block block, Heading.Level level) {
        if (!(block instanceof Paragraph paragraph)) {
            return false;
        }
        Heading heading = Heading.of(paragraph.text());
        boolean unnumbered = heading.level() == Heading.Level.UNNUMBERED;
        return heading.level() == level
                && heading.isShort()
                && (!unnumbered || heading.rest().isEmpty() && (paragraph.marked() || isAspectAlone(heading)));
    }

    private static boolean isAspectAlone(Heading heading) {
        return Stream.of(Aspect.values())
                .anyMatch(aspect ->
                        core(heading).equals(LabelText.key(aspect.title().zh())));
    }

    /** The one aspect of which a heading speaks. */
    private static Optional<Aspect> aspect(Heading heading) {
        List<Aspect> aspects = Stream.of(Aspect.values())
                .filter(aspect ->
                        speaksOf(core(heading), LabelText.key(aspect.title().zh())))
                .toList();
        return aspects.size() == 1 ? Optional.of(aspects.get(0)) : Optional.empty();
    }

    private static boolean speaksOf(String core, String aspect) {
        return core.contains(aspect)
                || (core.length() >= SHORTEST && aspect.endsWith(core))
                || LabelText.likeness(core, aspect) >= LIKENESS;
    }

    private static String core(Heading heading) {
        return ADDITION.matcher(heading.key()).replaceFirst("");
    }
}
