package org.gongkai.documents.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.form.Form;
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

    static SectionOutline of(SourceDocument document) {
        List<Block> blocks = document.blocks().stream()
                .filter(block -> !PageNumber.isMarked(block))
                .flatMap(SectionOutline::liftTitles)
                .toList();
        List<SectionTitle> titles = withFirstOfRuns(SectionTitle.bestChain(blocks), blocks);
        Map<Section, Body> sections = new EnumMap<>(Section.class);
        for (int i = 0; i < titles.size(); i++) {
            SectionTitle title = titles.get(i);
            int end = i + 1 < titles.size() ? titles.get(i + 1).index() : blocks.size();
            List<Block> body = new ArrayList<>(blocks.subList(title.index() + 1, end));
            if (!title.heading().rest().isEmpty()) {
                body.add(0, new Paragraph(title.place(), title.heading().rest(), false));
            }
            unitIn(title).ifPresent(unit -> body.add(0, new Paragraph(title.place(), unit, false)));
            sections.put(
                    title.section(),
                    new Body(title, isProse(title.section()) ? prose(withoutRepeated(title.section(), body)) : body));
        }
        int frontEnd = titles.isEmpty() ? blocks.size() : titles.get(0).index();
        return new SectionOutline(prose(blocks.subList(0, frontEnd)), sections);
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
                .ifPresent(last ->
                        changed.put(last, new Body(sections.get(last).title(), PageNumber.withoutLast(blocks))));
        return new SectionOutline(front, changed);
    }

    /** Obtains a copy before whose first section other blocks stand. */
    SectionOutline withFront(List<Block> blocks) {
        return new SectionOutline(blocks, sections);
    }

    /** The remark in the title of a table's section that states a unit, such as （单位：元）. */
    private static Optional<String> unitIn(SectionTitle title) {
        String printed = title.heading().printed();
        int remark = Math.max(printed.lastIndexOf('（'), printed.lastIndexOf('('));
        return Optional.of(printed.substring(Math.max(0, remark)))
                .filter(text -> remark > 0
                        && !isProse(title.section())
                        && MoneyUnit.statedIn(text).isPresent());
    }

    private static List<SectionTitle> withFirstOfRuns(List<SectionTitle> titles, List<Block> blocks) {
        List<SectionTitle> firsts = new ArrayList<>();
        int after = -1;
        for (SectionTitle title : titles) {
            firsts.add(isProse(title.section()) ? title.firstOfRun(blocks, after) : title);
            after = title.index();
        }
        return firsts;
    }

    /** Drops what repeats the section's own title, but for a text behind it. */
    private static List<Block> withoutRepeated(Section section, List<Block> body) {
        return body.stream()
                .filter(block -> SectionTitle.certain(0, block)
                        .filter(title -> title.section() == section
                                && title.heading().rest().isEmpty())
                        .isEmpty())
                .toList();
    }

    private static boolean isProse(Section section) {
        return Stream.of(Form.values()).allMatch(form -> form.table(section).isEmpty());
    }

    /** Makes paragraphs of those tables that have no two cells in a row, and drops the page number at the end. */
    private static List<Block> prose(List<Block> blocks) {
        return PageNumber.withoutLast(
                blocks.stream().flatMap(SectionOutline::paragraphs).toList());
    }

    private static Stream<Block> paragraphs(Block block) {
        boolean isTable =
                block.rows().stream().anyMatch(row -> row.printedTexts().size() > 1);
        return block instanceof Paragraph || isTable
                ? Stream.of(block)
                : block.rows().stream()
                        .filter(row -> !row.printedTexts().isEmpty())
                        .map(row -> new Paragraph(row.place(), row.text(), false));
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
            boolean isTitle = texts.size() == 1 && SectionTitle.isTitle(texts.get(0));
            if (isTitle || texts.size() == 2 && SectionTitle.isTitleWithText(row.text())) {
                addGrid(blocks, rows);
                blocks.add(new Paragraph(row.place(), row.text(), false));
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
