package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.internal.table.StatedUnit;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.form.Form;
import org.gongkai.form.Section;

/**
 * A document cut at the headings of the six sections. Page numbers are dropped.
 *
 * @param front what stands before the first heading
 * @param sections the sections that have a heading, in the order of the form
 */
record SectionOutline(List<Block> front, Map<Section, Body> sections) {

    /** The sections that have no table in any form. */
    private static final Set<Section> PROSE = Stream.of(Section.values())
            .filter(section -> Stream.of(Form.values())
                    .allMatch(form -> form.table(section).isEmpty()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));

    /**
     * A section.
     *
     * @param title the title
     * @param blocks what stands below the heading
     */
    record Body(SectionTitle title, List<Block> blocks) {}

    static SectionOutline of(SectionTitles document) {
        List<Block> blocks = document.blocks();
        List<SectionTitle> titles = withOverview(withFirstOfRuns(document), blocks);
        Map<Section, Body> sections = new EnumMap<>(Section.class);
        for (int i = 0; i < titles.size(); i++) {
            SectionTitle title = titles.get(i);
            int end = i + 1 < titles.size() ? titles.get(i + 1).index() : blocks.size();
            sections.put(title.section(), new Body(title, body(document, title, end)));
        }
        int frontEnd = titles.isEmpty() ? blocks.size() : titles.get(0).index();
        return new SectionOutline(prose(blocks.subList(0, frontEnd)), sections);
    }

    /** Without the heading of section one, another that is numbered 一 before the next section stands for it. */
    private static List<SectionTitle> withOverview(List<SectionTitle> titles, List<Block> blocks) {
        boolean isMissing = !titles.isEmpty() && titles.get(0).section() != Section.OVERVIEW;
        for (int i = 0; isMissing && i < titles.get(0).index(); i++) {
            Optional<SectionTitle> renamed = SectionTitle.renamed(Section.OVERVIEW, i, blocks.get(i));
            if (renamed.isPresent()) {
                List<SectionTitle> with = new ArrayList<>(titles);
                with.add(0, renamed.get());
                return with;
            }
        }
        return titles;
    }

    Optional<Body> section(Section section) {
        return Optional.ofNullable(sections.get(section));
    }

    /** Gives the blocks of the last section, without the foot of a page below its text; empty if there is no section. */
    List<Block> end() {
        return sections.entrySet().stream()
                .reduce((first, second) -> second)
                .map(last -> PROSE.contains(last.getKey())
                        ? PageFoot.without(last.getValue().blocks())
                        : last.getValue().blocks())
                .orElse(List.of());
    }

    /** Obtains a copy whose last section, if there is one, consists of other blocks. */
    SectionOutline withEnd(List<Block> blocks) {
        Map<Section, Body> changed = new EnumMap<>(Section.class);
        changed.putAll(sections);
        sections.keySet().stream()
                .reduce((first, second) -> second)
                .ifPresent(last -> changed.computeIfPresent(
                        last,
                        (section, body) -> new Body(
                                body.title(), PROSE.contains(last) ? PageNumber.withoutLast(blocks) : blocks)));
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
                        && !PROSE.contains(title.section())
                        && StatedUnit.statedIn(text).isPresent());
    }

    private static List<SectionTitle> withFirstOfRuns(SectionTitles document) {
        List<SectionTitle> firsts = new ArrayList<>();
        int after = -1;
        for (SectionTitle title : document.bestChain()) {
            firsts.add(PROSE.contains(title.section()) ? document.firstOfRun(title, after) : title);
            after = title.index();
        }
        return firsts;
    }

    /** What stands below a title, and what it says besides. */
    private static List<Block> body(SectionTitles document, SectionTitle title, int end) {
        List<Block> body = new ArrayList<>();
        unitIn(title).ifPresent(unit -> body.add(new Paragraph(title.place(), unit, false)));
        String rest = title.heading().rest();
        if (!rest.isEmpty()) {
            body.add(new Paragraph(title.place(), rest, false));
        }
        boolean isProse = PROSE.contains(title.section());
        IntStream.range(title.index() + 1, end)
                .filter(i -> !isProse
                        || document.certain(i).filter(title::isRepeatedBy).isEmpty())
                .mapToObj(document.blocks()::get)
                .forEach(body::add);
        return isProse ? prose(body) : body;
    }

    /** Makes paragraphs of those tables that have no two cells in a row, and drops the page number at the end. */
    private static List<Block> prose(List<Block> blocks) {
        return PageNumber.withoutLast(
                blocks.stream().flatMap(SectionOutline::paragraphs).toList());
    }

    private static Stream<Block> paragraphs(Block block) {
        if (block instanceof Paragraph) {
            return Stream.of(block);
        }
        boolean isTable = block.rows().stream().anyMatch(row -> row.countTexts() > 1);
        return isTable
                ? Stream.of(block)
                : block.rows().stream()
                        .filter(row -> row.countTexts() > 0)
                        .map(row -> new Paragraph(row.place(), row.text(), false));
    }
}
