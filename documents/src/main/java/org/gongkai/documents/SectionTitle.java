package org.gongkai.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.documents.SourceDocument.Block;
import org.gongkai.documents.SourceDocument.Paragraph;
import org.gongkai.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that may be the title of a section.
 *
 * @param section the section
 * @param index the paragraph's place among the blocks
 * @param line the paragraph's line
 * @param heading the paragraph as a heading
 * @param score how well it fits
 */
record SectionTitle(Section section, int index, int line, Heading heading, Score score) {

    /** How well a paragraph fits a section: by its words first, then by its number. */
    enum Score {
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

    private static final int LONGEST = 60;

    /** Chosen titles, the last one first. */
    private record Chain(SectionTitle last, @Nullable Chain before, int points) {}

    boolean isCorrected() {
        return score == Score.LIKE;
    }

    /** Says whether a text has the words of a section's title. */
    static boolean isTitle(String text) {
        return candidates(0, new Paragraph(0, text, false)).anyMatch(title -> !title.isCorrected());
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

    private static Stream<SectionTitle> candidates(int index, Paragraph paragraph) {
        Heading heading = Heading.of(paragraph.text());
        if (heading.printed().length() > LONGEST) {
            return Stream.empty();
        }
        return Stream.of(Section.values())
                .flatMap(section -> score(section, heading)
                        .map(score -> new SectionTitle(section, index, paragraph.line(), heading, score))
                        .stream());
    }

    private static Optional<Score> score(Section section, Heading heading) {
        boolean numbered = heading.level() == Heading.Level.SECTION;
        boolean rightNumber = numbered && heading.numeral().equals(section.numeral());
        boolean standsAlone = heading.rest().isEmpty();
        double likeness = section.titles().stream()
                .mapToDouble(title -> LabelText.likenessOrBeginning(heading.key(), LabelText.key(title)))
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
        return likeness >= LIKENESS && rightNumber && standsAlone ? Optional.of(Score.LIKE) : Optional.empty();
    }
}
