package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.internal.table.LabelText;
import org.gongkai.documents.internal.table.Likeness;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Section;

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
        /** Other words on the same subject, under the number or, if they leave no doubt, without it. */
        RENAMED(1),
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

        /** What the title counts among others. */
        int points() {
            return points;
        }
    }

    /** The share of characters that has to be right in a title that bears the right number. */
    private static final double LIKENESS = 0.6;

    /** A stray character may stand before the number of a heading. */
    private static final int MOST_PREFIXED = 3;

    private static final List<Section> SECTIONS = List.of(Section.values());

    /** The words of the titles. */
    private static final Map<Section, List<String>> WORDS = Stream.of(Section.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    section -> section.titles().stream().map(LabelText::key).toList()));

    private static final List<String> ALL_WORDS =
            WORDS.values().stream().flatMap(List::stream).toList();

    /** Of what the heading of a section speaks, however it is worded. */
    private static final Map<Section, Pattern> SUBJECTS = Map.of(
            Section.ARTICLE_20, Pattern.compile("主动公开"),
            Section.APPLICATIONS, Pattern.compile("^(?!.*(?:复议|诉讼)).*申请"),
            Section.REVIEW_AND_LITIGATION, Pattern.compile("复议|诉讼"),
            Section.PROBLEMS_AND_IMPROVEMENTS, Pattern.compile("问题|不足|困难|薄弱"),
            Section.OTHER_MATTERS, Pattern.compile("其[他它].*(?:事项|情况|说明)|需要?(?:说明|报告)|附则"));

    /** Words that speak of nothing but one of the last sections, whatever their number. */
    private static final Map<Section, Pattern> CERTAIN_SUBJECTS = Map.of(
            Section.PROBLEMS_AND_IMPROVEMENTS,
            Pattern.compile("(?:问题|不足|困难).*(?:改进|打算|措施|下一?步|整改|对策|方向|计划|安排)"),
            Section.OTHER_MATTERS,
            Pattern.compile("其[他它]需?要?(?:报告|说明)的?(?:事项|情况|问题)|需要?(?:报告|说明)的其[他它](?:事项|情况|问题)"));

    private static final Pattern CERTAIN_SUBJECT = Pattern.compile(
            CERTAIN_SUBJECTS.values().stream().map(Pattern::pattern).collect(Collectors.joining("|")));

    /** A mark that no heading has. */
    private static final Pattern SENTENCE_MARK = Pattern.compile("[，,；;]");

    /** 本年度无其他需要报告的事项 is what the section says, not its title. */
    private static final Pattern DENIAL = Pattern.compile("无|没有|不存在");

    private static final String PART_BEGINNING = "第";
    private static final String PART_END = "部分";

    /** Finds the sections of which a paragraph may be the title. */
    static List<SectionTitle> candidates(int index, SourcePlace place, String text) {
        return Heading.of(text)
                .filter(heading -> heading.level() == Heading.Level.SECTION
                        || heading.rest().isEmpty() && isTitle(heading))
                .map(heading -> heading.withWords(ALL_WORDS).orElse(heading))
                .map(heading -> candidates(index, place, heading))
                .orElse(List.of());
    }

    /** Gives a heading that has the number of a section, though none of its words. */
    static Optional<SectionTitle> renamed(Section section, int index, Block block) {
        return block instanceof Paragraph paragraph
                ? Heading.of(paragraph.text())
                        .filter(heading -> heading.level() == Heading.Level.SECTION
                                && heading.numeral().equals(section.numeral())
                                && heading.rest().isEmpty()
                                && heading.isShort())
                        .map(heading -> new SectionTitle(section, index, paragraph.place(), heading, Score.LIKE))
                : Optional.empty();
    }

    /** Says whether a heading that bears no number of a section can be nothing but the title of one. */
    private static boolean isTitle(Heading heading) {
        String key = heading.key();
        boolean isDenial = heading.level() == Heading.Level.UNNUMBERED
                && DENIAL.matcher(key).find();
        return !isDenial && isTitle(heading, key);
    }

    private static boolean isTitle(Heading heading, String key) {
        return endsIn(words(key), ALL_WORDS)
                || CERTAIN_SUBJECT.matcher(key).find()
                        && heading.isShort()
                        && !SENTENCE_MARK.matcher(heading.printed()).find();
    }

    private static boolean endsIn(String words, List<String> titles) {
        for (String title : titles) {
            if (words.endsWith(title) && words.length() - title.length() <= MOST_PREFIXED) {
                return true;
            }
        }
        return false;
    }

    private static List<SectionTitle> candidates(int index, SourcePlace place, Heading heading) {
        String words = words(heading.key());
        List<SectionTitle> titles = new ArrayList<>();
        for (Section section : SECTIONS) {
            score(section, heading, words)
                    .ifPresent(score -> titles.add(new SectionTitle(section, index, place, heading, score)));
        }
        return titles;
    }

    /** Says whether a paragraph has the words and the number of the title. */
    boolean isCertain() {
        return score == Score.WORDS_AND_NUMBER;
    }

    boolean isCorrected() {
        return score == Score.RENAMED || score == Score.LIKE || score == Score.WORDS_MISNUMBERED;
    }

    /** Says whether a title behind this one is the same again, with no text behind it. */
    boolean isRepeatedBy(SectionTitle other) {
        return section == other.section() && other.heading().rest().isEmpty();
    }

    private static Optional<Score> score(Section section, Heading heading, String words) {
        List<String> titles = WORDS.getOrDefault(section, List.of());
        boolean numbered = heading.level() == Heading.Level.SECTION;
        boolean rightNumber = numbered && heading.numeral().equals(section.numeral());
        boolean standsAlone = heading.rest().isEmpty();
        boolean isPrefixed = standsAlone && endsIn(words, titles);
        if (!titles.contains(words) && isPrefixed) {
            return Optional.of(Score.WORDS_MISNUMBERED);
        }
        if (!titles.contains(words)) {
            if (rightNumber && standsAlone && isLikeAny(words, titles)) {
                return Optional.of(Score.LIKE);
            }
            return standsAlone && isRenamed(section, heading, rightNumber)
                    ? Optional.of(Score.RENAMED)
                    : Optional.empty();
        }
        if (rightNumber) {
            return Optional.of(Score.WORDS_AND_NUMBER);
        }
        return standsAlone ? Optional.of(scoreOfWords(heading.level())) : Optional.empty();
    }

    private static boolean isRenamed(Section section, Heading heading, boolean rightNumber) {
        Pattern subject = (rightNumber ? SUBJECTS : CERTAIN_SUBJECTS).get(section);
        return subject != null
                && heading.isShort()
                && heading.level() != Heading.Level.SUBSECTION
                && heading.level() != Heading.Level.ITEM
                && !SENTENCE_MARK.matcher(heading.printed()).find()
                && subject.matcher(heading.key()).find();
    }

    private static Score scoreOfWords(Heading.Level level) {
        return switch (level) {
            case UNNUMBERED -> Score.WORDS;
            case SECTION -> Score.WORDS_MISNUMBERED;
            case SUBSECTION, ITEM -> Score.WORDS_OTHERWISE_NUMBERED;
        };
    }

    private static boolean isLikeAny(String words, List<String> titles) {
        return titles.stream().anyMatch(title -> Likeness.orBeginning(words, title) >= LIKENESS);
    }

    /** What identifies a heading, without 第一部分 in front. */
    private static String words(String key) {
        int end = PART_BEGINNING.length() + 1;
        return key.startsWith(PART_BEGINNING) && key.startsWith(PART_END, end)
                ? key.substring(end + PART_END.length())
                : key;
    }
}
