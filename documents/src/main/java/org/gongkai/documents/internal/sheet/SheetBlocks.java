package org.gongkai.documents.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Makes paragraphs and tables of the rows that are shown in a sheet. Rows between two empty ones are a table; if no row has two
 * texts, they are paragraphs. All tables of a sheet have the same columns, so that one which goes on behind an empty row
 * stands below its header.
 */
public final class SheetBlocks {

    /** The tables of the form have less than a thousand. */
    private static final int MOST_CELLS = 200_000;

    private final String sheet;
    private final SourceBuilder document;

    /** The rows between two empty ones, by number, and their cells by column. */
    private final List<TreeMap<Integer, SortedMap<Integer, Placed>>> parts = new ArrayList<>(List.of(new TreeMap<>()));

    /**
     * A cell that is shown.
     *
     * @param cell the text
     * @param lastRow the last row that it covers
     * @param lastColumn the last column that it covers
     */
    public record Placed(GridCell cell, int lastRow, int lastColumn) {
        boolean isEmpty() {
            return cell.text().isEmpty() && cell.marks().isEmpty();
        }
    }

    /**
     * Obtains blocks of a sheet.
     *
     * @param sheet the sheet's name
     * @param document the builder to which the blocks are added
     */
    public SheetBlocks(String sheet, SourceBuilder document) {
        this.sheet = sheet;
        this.document = document;
    }

    /**
     * Names the place of a cell.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return the place
     */
    public SourcePlace place(int row, int column) {
        return new SourcePlace.SheetCell(sheet, row + 1, column + 1);
    }

    /**
     * Adds a row that is shown; those without cells, or without texts, end a table.
     *
     * @param number the row's number, from 0
     * @param cells the cells by column, from 0
     */
    public void add(int number, SortedMap<Integer, Placed> cells) {
        if (cells.values().stream().allMatch(Placed::isEmpty)) {
            endTable();
        } else {
            last().put(number, cells);
        }
    }

    private TreeMap<Integer, SortedMap<Integer, Placed>> last() {
        return parts.get(parts.size() - 1);
    }

    /** Ends the table, if there is one. */
    public void endTable() {
        if (!last().isEmpty()) {
            parts.add(new TreeMap<>());
        }
    }

    /**
     * Says whether there are rows since the last empty one, and the last of them.
     *
     * @return the number of the row; -1 if there is none
     */
    public int lastRow() {
        return last().isEmpty() ? -1 : last().lastKey();
    }

    /** Ends the sheet: adds its paragraphs and tables to the document. */
    public void end() {
        List<Integer> columns = columns();
        for (TreeMap<Integer, SortedMap<Integer, Placed>> rows : parts) {
            if (isTable(rows)) {
                addTable(rows, columns);
            } else {
                rows.values().forEach(row -> row.values().forEach(cell -> document.paragraph(cell.cell(), false)));
            }
        }
        parts.clear();
    }

    private static boolean isTable(SortedMap<Integer, SortedMap<Integer, Placed>> rows) {
        return rows.values().stream()
                .anyMatch(row ->
                        row.values().stream().filter(cell -> !cell.isEmpty()).count() > 1);
    }

    private void addTable(SortedMap<Integer, SortedMap<Integer, Placed>> rows, List<Integer> columns) {
        List<Integer> numbers = new ArrayList<>(rows.keySet());
        if ((long) numbers.size() * columns.size() > MOST_CELLS) {
            throw UnreadableSourceException.beyond("表格单元格数", "cells in a table", MOST_CELLS);
        }
        GridBuilder grid = new GridBuilder();
        int[] coveredUntil = new int[columns.size()];
        for (int line = 0; line < numbers.size(); line++) {
            int row = numbers.get(line);
            for (int i = 0; i < columns.size(); i++) {
                if (coveredUntil[i] <= line) {
                    Placed placed = rows.getOrDefault(row, new TreeMap<>())
                            .getOrDefault(columns.get(i), empty(row, columns.get(i)));
                    int height = count(numbers, placed.lastRow() + 1) - line;
                    int end = count(columns, placed.lastColumn() + 1);
                    grid.add(line, i, height, end - i, placed.cell());
                    Arrays.fill(coveredUntil, i, end, line + height);
                }
            }
        }
        document.grid(grid.build());
    }

    private Placed empty(int row, int column) {
        return new Placed(new GridCell("", place(row, column)), row, column);
    }

    /** How many of some numbers, sorted, are less than one. */
    private static int count(List<Integer> sorted, int number) {
        int found = Collections.binarySearch(sorted, number);
        return found < 0 ? -found - 1 : found;
    }

    /** The columns in which a text of a table stands; others are empty from top to bottom, however far they reach. */
    private List<Integer> columns() {
        NavigableSet<Integer> columns = new TreeSet<>();
        parts.stream()
                .filter(SheetBlocks::isTable)
                .forEach(rows -> rows.values()
                        .forEach(row -> row.forEach((column, cell) -> {
                            if (!cell.isEmpty()) {
                                columns.add(column);
                            }
                        })));
        return new ArrayList<>(columns);
    }
}
