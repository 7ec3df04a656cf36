package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.internal.table.FormTableReader;
import org.gongkai.documents.internal.table.LabelText;
import org.gongkai.documents.internal.table.TableLabels;
import org.gongkai.documents.internal.text.LinePieces;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Form;
import org.gongkai.form.Section;

/**
 * Finds the blocks in which each table of the form stands: those below the heading of its section, and tables elsewhere that
 * are recognised by their labels, where a heading is missing.
 */
final class TableFinder {

    /** A table is one of the form, though its heading is missing, if so many of its rows stand in it. */
    private static final int ROWS_WITHOUT_HEADING = 2;

    private final List<TableLabels> tables;
    private final List<TableLabels> withoutHeading;
    private final Map<TableLabels, List<Block>> blocks = new HashMap<>();
    private final Map<TableLabels, FormTableReader> readers = new LinkedHashMap<>();
    private final Map<TableLabels, TableLabels> hosts = new HashMap<>();
    private final Map<Section, List<Block>> prose = new EnumMap<>(Section.class);
    private List<Block> front;

    TableFinder(Form form, SectionOutline outline) {
        tables = TableLabels.of(form);
        front = outline.front();
        withoutHeading = tables.stream()
                .filter(table -> outline.section(table.table().section()).isEmpty())
                .toList();
        outline.sections()
                .forEach((section, body) -> table(section)
                        .ifPresentOrElse(table -> sort(body.blocks(), table), () -> prose.put(section, body.blocks())));
        for (TableLabels table : tables) {
            readers.put(table, new FormTableReader(table, blocks.getOrDefault(table, List.of())));
        }
        tables.stream().filter(table -> !reader(table).isThere()).forEach(this::findElsewhere);
    }

    /** The tables of the form. */
    List<TableLabels> tables() {
        return tables;
    }

    /** What was read of a table. */
    FormTableReader reader(TableLabels table) {
        return readers.computeIfAbsent(table, missing -> new FormTableReader(missing, List.of()));
    }

    /** What stands beside a table, and beside no other that was found among its blocks. */
    List<Block> besides(TableLabels table) {
        if (hosts.containsKey(table) || reader(table).isRunTogether()) {
            return List.of();
        }
        List<Block> besides = reader(table).besides();
        for (TableLabels guest : tables) {
            if (hosts.get(guest) == table) {
                Set<SourcePlace> left = places(reader(guest).besides());
                besides = besides.stream()
                        .filter(block -> left.containsAll(places(List.of(block))))
                        .toList();
            }
        }
        return besides;
    }

    private static Set<SourcePlace> places(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .map(GridRow::place)
                .collect(Collectors.toSet());
    }

    /** The same table among the prose, as on a second sheet, if it tells other figures. */
    Optional<FormTableReader> contradicting(TableLabels table) {
        List<Block> grids = Stream.concat(Stream.of(front), prose.values().stream())
                .flatMap(List::stream)
                .filter(block -> block instanceof Grid && mayBeOf(table, block))
                .toList();
        return grids.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormTableReader(table, grids))
                        .filter(again -> again.countRows() >= ROWS_WITHOUT_HEADING)
                        .filter(again -> !reader(table).differing(again).isEmpty());
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

    /** A row of a table belongs to the same table of the form as the row above, unless another has more of its labels. */
    private void sort(List<Block> body, TableLabels own) {
        TableLabels current = own;
        for (Block block : body) {
            List<GridRow> rows = new ArrayList<>();
            for (GridRow row : block.rows()) {
                TableLabels best = block instanceof Grid
                        ? best(row.printedTexts(), current, tables)
                        : best(LinePieces.of(row.text()).toList(), current, withoutHeading);
                if (best != current && !rows.isEmpty()) {
                    add(current, new Grid(rows));
                    rows.clear();
                }
                current = best;
                rows.add(row);
            }
            add(current, block instanceof Grid ? new Grid(rows) : block);
        }
    }

    private void add(TableLabels table, Block block) {
        blocks.computeIfAbsent(table, key -> new ArrayList<>()).add(block);
    }

    private static TableLabels best(List<String> texts, TableLabels current, List<TableLabels> others) {
        Set<String> keys = LabelText.keys(texts);
        TableLabels best = current;
        int most = current.count(keys);
        for (TableLabels table : others) {
            int count = table.count(keys);
            if (count > most) {
                best = table;
                most = count;
            }
        }
        return best;
    }

    /** Looks for a table among the prose and beside the other tables. */
    private void findElsewhere(TableLabels missing) {
        for (Map.Entry<Section, List<Block>> section : prose.entrySet()) {
            Optional<List<Block>> rest = take(missing, section.getValue());
            if (rest.isPresent()) {
                section.setValue(rest.get());
                return;
            }
        }
        Optional<List<Block>> rest = take(missing, front);
        if (rest.isPresent()) {
            front = rest.get();
            return;
        }
        for (Map.Entry<TableLabels, List<Block>> others : blocks.entrySet()) {
            FormTableReader reader = new FormTableReader(missing, others.getValue());
            if (reader.countRows() >= ROWS_WITHOUT_HEADING) {
                readers.put(missing, reader);
                hosts.put(missing, others.getKey());
                return;
            }
        }
    }

    /** Takes the blocks of a table from others, and gives the rest; empty if it does not stand among them. */
    private Optional<List<Block>> take(TableLabels missing, List<Block> others) {
        List<Block> own =
                others.stream().filter(block -> mayBeOf(missing, block)).toList();
        FormTableReader reader = new FormTableReader(missing, own);
        if (reader.countRows() < ROWS_WITHOUT_HEADING) {
            return Optional.empty();
        }
        Set<Block> left = new HashSet<>(reader.besides());
        readers.put(
                missing,
                new FormTableReader(
                        missing,
                        own.stream().filter(block -> !left.contains(block)).toList()));
        return Optional.of(others.stream()
                .filter(block -> left.contains(block) || !mayBeOf(missing, block))
                .toList());
    }

    /** Says whether no other table of the form has more of the labels in a table. */
    private boolean mayBeOf(TableLabels table, Block block) {
        List<String> texts = block.rows().stream()
                .flatMap(row -> row.printedTexts().stream())
                .toList();
        return !(block instanceof Grid) || best(texts, table, tables) == table;
    }
}
