package org.gongkai.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.SourceDocument.Block;
import org.gongkai.documents.SourceDocument.Grid;
import org.gongkai.documents.SourceDocument.GridRow;
import org.gongkai.documents.SourceDocument.Paragraph;
import org.gongkai.form.Section;

/**
 * A document cut at the headings of the six sections. Page numbers are dropped.
 *
 * @param front what stands before the first heading
 * @param sections the sections that have a heading, in the order of the form
 */
record SectionOutline(List<Block> front, Map<Section, Body> sections) {

    /**
     * A section.
     *
     * @param title the title
     * @param blocks what stands below the heading
     */
    record Body(SectionTitle title, List<Block> blocks) {}

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-‐–—―]+\\d{1,4}[-‐–—―]+|第\\d{1,4}页(?:[,/]?共\\d{1,4}页)?");

    private static final int LONGEST_PAGE_NUMBER = 30;

    static SectionOutline of(SourceDocument document) {
        List<Block> blocks = document.blocks().stream()
                .filter(block -> !isPageNumber(block))
                .flatMap(SectionOutline::liftTitles)
                .toList();
        List<SectionTitle> titles = SectionTitle.bestChain(blocks);
        Map<Section, Body> sections = new EnumMap<>(Section.class);
        for (int i = 0; i < titles.size(); i++) {
            SectionTitle title = titles.get(i);
            int end = i + 1 < titles.size() ? titles.get(i + 1).index() : blocks.size();
            List<Block> body = new ArrayList<>(blocks.subList(title.index() + 1, end));
            if (!title.heading().rest().isEmpty()) {
                body.add(0, new Paragraph(title.line(), title.heading().rest(), false));
            }
            sections.put(title.section(), new Body(title, body));
        }
        int frontEnd = titles.isEmpty() ? blocks.size() : titles.get(0).index();
        return new SectionOutline(blocks.subList(0, frontEnd), sections);
    }

    Optional<Body> section(Section section) {
        return Optional.ofNullable(sections.get(section));
    }

    /** Gives the blocks of the last section, empty if there is no section. */
    List<Block> end() {
        return sections.values().stream()
                .reduce((first, second) -> second)
                .map(Body::blocks)
                .orElse(List.of());
    }

    /** Obtains a copy whose last section, if there is one, consists of other blocks. */
    SectionOutline withEnd(List<Block> blocks) {
        Map<Section, Body> changed = new EnumMap<>(Section.class);
        changed.putAll(sections);
        sections.keySet().stream()
                .reduce((first, second) -> second)
                .ifPresent(last -> changed.put(last, new Body(sections.get(last).title(), blocks)));
        return new SectionOutline(front, changed);
    }

    /** Obtains a copy before whose first section other blocks stand. */
    SectionOutline withFront(List<Block> blocks) {
        return new SectionOutline(blocks, sections);
    }

    private static boolean isPageNumber(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.text().length() <= LONGEST_PAGE_NUMBER
                && PAGE_NUMBER.matcher(LabelText.compact(paragraph.text())).matches();
    }

    /** Makes paragraphs of those rows of a table that are nothing but the title of a section. */
    private static Stream<Block> liftTitles(Block block) {
        if (!(block instanceof Grid)) {
            return Stream.of(block);
        }
        List<Block> blocks = new ArrayList<>();
        List<GridRow> rows = new ArrayList<>();
        for (GridRow row : block.rows()) {
            List<String> texts = row.printedTexts();
            if (texts.size() == 1 && SectionTitle.isTitle(texts.get(0))) {
                addGrid(blocks, rows);
                blocks.add(new Paragraph(row.line(), texts.get(0), false));
            } else {
                rows.add(row);
            }
        }
        addGrid(blocks, rows);
        return blocks.stream();
    }

    private static void addGrid(List<Block> blocks, List<GridRow> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows));
            rows.clear();
        }
    }
}
