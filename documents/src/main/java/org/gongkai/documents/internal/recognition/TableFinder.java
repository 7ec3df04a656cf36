package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridRow;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.form.Table;

/**
 * Sorts the lines of a document by the table they belong to: all lines below the heading of a table's section, and those
 * tables among the prose that are recognised by what stands in them, where a heading is missing.
 */
final class TableFinder {

    /** A table stands in its section if so many of its labels do. */
    private static final int LABELS_IN_SECTION = 2;

    /** A table among prose is one of the form if so many of its labels stand in it. */
    private static final int LABELS_IN_PROSE = 4;

    private final DocumentLines documentLines;
    private final List<TableLabels> tables;
    private final Map<TableLabels, List<Line>> lines = new HashMap<>();
    private final Map<Section, List<Block>> prose = new EnumMap<>(Section.class);
    private final List<Block> front;

    TableFinder(Form form, SectionOutline outline, DocumentLines documentLines) {
        this.documentLines = documentLines;
        tables = TableLabels.of(form);
        outline.sections()
                .forEach((section, body) -> table(section)
                        .ifPresentOrElse(
                                table -> sort(documentLines.of(body.blocks()), Optional.of(table))
                                        .forEach(this::addLines),
                                () -> prose.put(section, body.blocks())));
        Set<TableLabels> missing =
                tables.stream().filter(table -> !isThere(table)).collect(Collectors.toSet());
        prose.replaceAll((section, blocks) -> withoutTables(blocks, missing));
        front = withoutTables(outline.front(), missing);
    }

    /** The tables of the form. */
    List<TableLabels> tables() {
        return tables;
    }

    /** Says whether a table stands in the document, not just its heading. */
    boolean isThere(TableLabels table) {
        List<Line> lines = lines(table);
        return hasLabels(table, lines, LABELS_IN_SECTION)
                || lines.stream().anyMatch(line -> isRow(line, table.table()));
    }

    /** The lines that belong to a table, or stand in its section. */
    List<Line> lines(TableLabels table) {
        return lines.getOrDefault(table, List.of());
    }

    /** The blocks of a section in prose that belong to no table, empty if the section has no heading. */
    Optional<List<Block>> prose(Section section) {
        return Optional.ofNullable(prose.get(section));
    }

    /** The blocks before the first section that belong to no table. */
    List<Block> front() {
        return front;
    }

    private Optional<TableLabels> table(Section section) {
        return tables.stream()
                .filter(labels -> labels.table().section() == section)
                .findFirst();
    }

    private void addLines(TableLabels table, List<Line> rows) {
        lines.computeIfAbsent(table, key -> new ArrayList<>()).addAll(rows);
    }

    /** A line of nothing but values has most of those of a row without a label. */
    private static boolean isRow(Line line, Table table) {
        return table.rowsSideBySide()
                && line.printedTexts().size() > table.cells().size() / 2
                && line.hasOnlyValues();
    }

    private static boolean hasLabels(TableLabels table, List<Line> rows, int fewest) {
        Set<String> found = new HashSet<>();
        return rows.stream().anyMatch(row -> found.addAll(table.in(row)) && found.size() >= fewest);
    }

    /** Sorts rows by table: a row belongs to the table of the row above, unless another table has more of its labels. */
    private Map<TableLabels, List<Line>> sort(List<Line> rows, Optional<TableLabels> first) {
        Map<TableLabels, List<Line>> sorted = new HashMap<>();
        Optional<TableLabels> current = first;
        for (Line row : rows) {
            int here = current.map(table -> table.in(row).size()).orElse(0);
            int most = here;
            for (TableLabels table : tables) {
                int count = table.in(row).size();
                boolean isAccident = current.isPresent() && count == here + 1 && isBrokenHeader(row, table);
                if (count > most && !isAccident) {
                    most = count;
                    current = Optional.of(table);
                }
            }
            current.ifPresent(table ->
                    sorted.computeIfAbsent(table, key -> new ArrayList<>()).add(row));
        }
        return sorted;
    }

    /** Says whether a line has pieces of labels of another table than the given one; a piece may also be a label of this. */
    private static boolean isBrokenHeader(Line row, TableLabels table) {
        return !row.hasValue() && !row.printedTexts().stream().allMatch(table::isKnown);
    }

    /** Takes the rows of missing tables out of the tables among prose. */
    private List<Block> withoutTables(List<Block> blocks, Set<TableLabels> missing) {
        return blocks.stream()
                .flatMap(block -> block instanceof Grid grid ? withoutTables(grid, missing) : Stream.of(block))
                .toList();
    }

    private Stream<Block> withoutTables(Grid grid, Set<TableLabels> missing) {
        List<Line> lines = documentLines.of(grid);
        Map<TableLabels, List<Line>> sorted = sort(lines, Optional.empty());
        sorted.keySet().retainAll(missing);
        sorted.entrySet().removeIf(rows -> !hasLabels(rows.getKey(), rows.getValue(), LABELS_IN_PROSE));
        sorted.forEach(this::addLines);
        Set<Line> taken = sorted.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        List<GridRow> rest = lines.stream()
                .filter(line -> !taken.contains(line))
                .map(Line::row)
                .toList();
        return rest.isEmpty() ? Stream.empty() : Stream.of(new Grid(rest));
    }
}
