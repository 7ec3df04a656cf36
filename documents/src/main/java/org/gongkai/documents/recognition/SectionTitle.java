package org.gongkai.documents.recognition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.SourcePlace;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that may be the title of a section.
 *
 * @param section the section
 * @param index the paragraph's place among the blocks
 * @param place where the paragraph stands
 * @param heading the paragraph as a heading
 * @param score how well it fits
 */
record SectionTitle(Section section, int index, SourcePlace place, Heading heading, Score score) {

    /** How well a paragraph fits a section: by its words first, then by its number. */
    enum Score {
        /** The words, under a number of another kind: （一）, 1., 第一部分. */
        WORDS_OTHERWISE_NUMBERED(1),
        /** Nearly the words, and the number. */
        LIKE(2),
        /** The words, under another number. */
        WORDS_MISNUMBERED(2),
        /** The words, without a number. */
        WORDS(4),
        /** The words and the number. */
        WORDS_AND_NUMBER(5);

        private final int points;

        Score(int points) {
            this.points = points;
        }
    }

    /** The share of characters that has to be right in a title that bears the right number. */
    private static final double LIKENESS = 0.6;

    /** The words of all titles. */
    private static final List<String> TITLES = Stream.of(Section.values())
            .flatMap(section -> section.titles().stream())
            .map(LabelText::key)
            .toList();

    private static final Pattern PART = Pattern.compile("^第[一二三四五六]部分");

    private static final int LONGEST = 60;

    /** Stands for the place where it does not matter. */
    private static final SourcePlace NOWHERE = new SourcePlace.Line(1);

    /** Chosen titles, the last one first. */
    private record Chain(SectionTitle last, @Nullable Chain before, int points) {}

    boolean isCorrected() {
        return score == Score.LIKE;
    }

    /** Says whether a text may be the title of a section. */
    static boolean isTitle(String text) {
        return candidates(0, new Paragraph(NOWHERE, text, false)).findAny().isPresent();
    }

    /** Says whether a text has all words and the number of a section's title, with a text behind it. */
    static boolean isTitleWithText(String text) {
        return candidates(0, new Paragraph(NOWHERE, text, false))
                .anyMatch(title -> title.score() == Score.WORDS_AND_NUMBER
                        && !title.heading().rest().isEmpty());
    }

    /**
     * Chooses the titles that fit best and stand in the order of the form. The same words may stand in a table of contents,
     * or over a part of section one; of chains that fit equally well, the later is taken.
     */
    static List<SectionTitle> bestChain(List<Block> blocks) {
        Map<Section, Chain> best = new EnumMap<>(Section.class);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                candidates(i, paragraph).forEach(title -> extend(best, title));
            }
        }
        Deque<SectionTitle> titles = new ArrayDeque<>();
        for (Chain chain = longest(best, Section.values().length); chain != null; chain = chain.before()) {
            titles.addFirst(chain.last());
        }
        return List.copyOf(titles);
    }

    private static void extend(Map<Section, Chain> best, SectionTitle title) {
        Chain before = longest(best, title.section().ordinal());
        Chain chain = new Chain(title, before, title.score().points + (before == null ? 0 : before.points()));
        best.merge(title.section(), chain, (old, later) -> later.points() >= old.points() ? later : old);
    }

    /** The best chain that ends in one of the first sections. */
    private static @Nullable Chain longest(Map<Section, Chain> best, int sections) {
        return best.entrySet().stream()
                .filter(entry -> entry.getKey().ordinal() < sections)
                .map(Map.Entry::getValue)
                .reduce((one, other) -> other.points() >= one.points() ? other : one)
                .orElse(null);
    }

    /** Finds the title a paragraph is by its words and its number. */
    static Optional<SectionTitle> certain(int index, Block block) {
        return block instanceof Paragraph paragraph
                ? candidates(index, paragraph)
                        .filter(title -> title.score() == Score.WORDS_AND_NUMBER)
                        .findFirst()
                : Optional.empty();
    }

    /** Of the same titles that run through the pages of one section, finds the first. */
    SectionTitle firstOfRun(List<Block> blocks, int after) {
        SectionTitle first = this;
        for (int i = index - 1; i > after; i--) {
            Optional<SectionTitle> title = certain(i, blocks.get(i));
            if (title.filter(other -> other.section() != section).isPresent()) {
                return first;
            }
            first = title.filter(this::isRepeated).orElse(first);
        }
        return first;
    }

    private boolean isRepeated(SectionTitle other) {
        return score == Score.WORDS_AND_NUMBER && section == other.section();
    }

    private static Stream<SectionTitle> candidates(int index, Paragraph paragraph) {
        Heading heading = Heading.of(paragraph.text());
        return heading.printed().length() > LONGEST ? Stream.empty() : candidates(index, paragraph, heading);
    }

    private static Stream<SectionTitle> candidates(int index, Paragraph paragraph, Heading whole) {
        Heading heading = whole.withWords(TITLES).orElse(whole);
        return Stream.of(Section.values())
                .flatMap(section -> score(section, heading)
                        .map(score -> new SectionTitle(section, index, paragraph.place(), heading, score))
                        .stream());
    }

    private static Optional<Score> score(Section section, Heading heading) {
        boolean numbered = heading.level() == Heading.Level.SECTION;
        boolean rightNumber = numbered && heading.numeral().equals(section.numeral());
        boolean standsAlone = heading.rest().isEmpty();
        String key = PART.matcher(heading.key()).replaceFirst("");
        double likeness = section.titles().stream()
                .mapToDouble(title -> LabelText.likenessOrBeginning(key, LabelText.key(title)))
                .max()
                .orElse(0);
        if (likeness == 1 && rightNumber) {
            return Optional.of(Score.WORDS_AND_NUMBER);
        }
        if (likeness == 1 && standsAlone && heading.level() == Heading.Level.UNNUMBERED) {
            return Optional.of(Score.WORDS);
        }
        if (likeness == 1 && standsAlone && numbered) {
            return Optional.of(Score.WORDS_MISNUMBERED);
        }
        if (likeness == 1 && standsAlone) {
            return Optional.of(Score.WORDS_OTHERWISE_NUMBERED);
        }
        return likeness >= LIKENESS && rightNumber && standsAlone ? Optional.of(Score.LIKE) : Optional.empty();
    }
}
