package org.gongkai.documents.internal.recognition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Section;
import org.jspecify.annotations.Nullable;

/** The blocks of a document, without page numbers, and the titles of sections that they may be. */
final class SectionTitles {

    private final List<Block> blocks;
    private final List<List<SectionTitle>> candidates;
    private Optional<SourcePlace> splitAt = Optional.empty();

    /** A shorter line is a line, whatever is in it. */
    private static final int SHORTEST_WHOLE = 120;

    private static final int MOST_HEADINGS = 2;

    private static final String BARS = "|｜│┃║";

    /** The place before an official heading with its number. */
    private static final Pattern HEADING_WITHIN = Pattern.compile(Stream.of(Section.values())
            .flatMap(section -> section.titles().stream().map(title -> section.numeral() + "、" + title))
            .collect(Collectors.joining("|", "(?=", ")")));

    /** The place behind such a heading at the beginning of a text. */
    private static final Pattern HEADING_BEHIND = Pattern.compile(Stream.of(Section.values())
            .flatMap(section -> section.titles().stream().map(title -> "^" + section.numeral() + "、" + title))
            .collect(Collectors.joining("|", "(?<=", ")")));

    /** Chosen titles, the last one first. */
    private record Chain(SectionTitle last, @Nullable Chain before, int points) {}

    private SectionTitles(List<Block> blocks, List<List<SectionTitle>> candidates) {
        this.blocks = blocks;
        this.candidates = candidates;
    }

    static SectionTitles of(List<Block> document) {
        SectionTitles titles = new SectionTitles(new ArrayList<>(), new ArrayList<>());
        for (Block block : document) {
            if (block instanceof Grid grid) {
                titles.addWithTitlesLifted(grid);
            } else if (block instanceof Paragraph paragraph && !PageNumber.isMarked(paragraph)) {
                titles.add(paragraph);
            }
        }
        return titles;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The titles among the first blocks. */
    SectionTitles until(int end) {
        return new SectionTitles(blocks.subList(0, end), candidates.subList(0, end));
    }

    /** The title that a block is by its words and its number. */
    Optional<SectionTitle> certain(int index) {
        for (SectionTitle title : candidates.get(index)) {
            if (title.isCertain()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    /** The blocks that are titles by their words and their number. */
    List<SectionTitle> certain() {
        List<SectionTitle> certain = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            certain(i).ifPresent(certain::add);
        }
        return certain;
    }

    /**
     * Chooses the titles that fit best and stand in the order of the form. The same words may stand in a table of contents,
     * or over a part of section one; of chains that fit equally well, the later is taken.
     */
    List<SectionTitle> bestChain() {
        Map<Section, Chain> best = new EnumMap<>(Section.class);
        candidates.forEach(titles -> titles.forEach(title -> extend(best, title)));
        Deque<SectionTitle> titles = new ArrayDeque<>();
        for (Chain chain = longest(best, Section.values().length); chain != null; chain = chain.before()) {
            titles.addFirst(chain.last());
        }
        return List.copyOf(titles);
    }

    /** Of the same titles that run through the pages of one section, finds the first behind some block. */
    SectionTitle firstOfRun(SectionTitle last, int after) {
        SectionTitle first = last;
        for (int i = last.index() - 1; i > after; i--) {
            Optional<SectionTitle> title = certain(i);
            if (title.filter(other -> other.section() != last.section()).isPresent()) {
                return first;
            }
            first = last.isCertain() ? title.orElse(first) : first;
        }
        return first;
    }

    private static void extend(Map<Section, Chain> best, SectionTitle title) {
        Chain before = longest(best, title.section().ordinal());
        Chain chain = new Chain(title, before, title.score().points() + (before == null ? 0 : before.points()));
        best.merge(title.section(), chain, (old, later) -> later.points() >= old.points() ? later : old);
    }

    /** The best chain that ends in one of the first sections. */
    private static @Nullable Chain longest(Map<Section, Chain> best, int sections) {
        Chain longest = null;
        for (Map.Entry<Section, Chain> entry : best.entrySet()) {
            boolean isBefore = entry.getKey().ordinal() < sections;
            if (isBefore && (longest == null || entry.getValue().points() >= longest.points())) {
                longest = entry.getValue();
            }
        }
        return longest;
    }

    /** Where a line stands that had to be parted at the headings in it. */
    Optional<SourcePlace> splitAt() {
        return splitAt;
    }

    /** Adds a paragraph; a line with several of the official headings in it is parted before each. */
    private void add(Paragraph paragraph) {
        if (paragraph.text().length() < SHORTEST_WHOLE) {
            addOne(paragraph);
            return;
        }
        List<String> parts = HEADING_WITHIN.splitAsStream(paragraph.text()).toList();
        if (parts.size() <= MOST_HEADINGS) {
            addOne(paragraph);
            return;
        }
        splitAt = splitAt.or(() -> Optional.of(paragraph.place()));
        parts.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .flatMap(part -> HEADING_BEHIND.splitAsStream(part))
                .forEach(part -> addOne(new Paragraph(paragraph.place(), part.strip(), false)));
    }

    private void addOne(Paragraph paragraph) {
        candidates.add(SectionTitle.candidates(blocks.size(), paragraph.place(), withoutBars(paragraph.text())));
        blocks.add(paragraph);
    }

    /** Drops the bars at both ends of a line. */
    private static String withoutBars(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBar(line.charAt(start))) {
            start++;
        }
        while (start < end && isBar(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isBar(char c) {
        return Character.isWhitespace(c) || BARS.indexOf(c) >= 0;
    }

    /** Adds a table, and those of its rows as paragraphs that are nothing but the title of a section. */
    private void addWithTitlesLifted(Grid grid) {
        List<GridRow> rows = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            if (isTitle(row)) {
                add(rows);
                rows = new ArrayList<>();
                add(new Paragraph(row.place(), row.text(), false));
            } else {
                rows.add(row);
            }
        }
        add(rows);
    }

    private void add(List<GridRow> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows));
            candidates.add(List.of());
        }
    }

    /** The text behind a title has to stand in a cell of its own, and leave no doubt of the title. */
    private static boolean isTitle(GridRow row) {
        int texts = row.countTexts();
        if (texts == 0 || texts > 2) {
            return false;
        }
        List<SectionTitle> titles = SectionTitle.candidates(0, row.place(), row.text());
        return texts == 1
                ? !titles.isEmpty()
                : titles.stream()
                        .anyMatch(title ->
                                title.isCertain() && !title.heading().rest().isEmpty());
    }
}
