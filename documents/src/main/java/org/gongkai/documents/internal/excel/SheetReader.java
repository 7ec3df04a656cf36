package org.gongkai.documents.internal.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Reads what is shown in a sheet. Rows between two empty ones are a table; if no row has two texts, they are paragraphs.
 * Hidden rows and columns are passed over, and a merged cell stands in the first of its places that is not hidden.
 */
final class SheetReader {

    /** The tables of the form have less than a hundred. */
    private static final int MOST_MERGED = 20_000;

    /** The tables of the form have less than a thousand. */
    private static final int MOST_CELLS = 200_000;

    private final Sheet sheet;
    private final SheetCellReader cells;
    private final SourceBuilder document;

    /** The merged cells, from the top. */
    private final List<CellRangeAddress> merged;

    /** Those that reach into the row that is read, by their first column. */
    private final TreeMap<Integer, CellRangeAddress> reaching = new TreeMap<>();

    private int nextMerged;

    private final Map<Integer, Boolean> hiddenColumns = new HashMap<>();

    /** The rows read since the last empty one, by number. */
    private final TreeMap<Integer, TreeMap<Integer, Placed>> rows = new TreeMap<>();

    /**
     * A cell that is shown.
     *
     * @param cell the text
     * @param lastRow the last row that it covers
     * @param lastColumn the last column that it covers
     */
    private record Placed(GridCell cell, int lastRow, int lastColumn) {
        boolean isEmpty() {
            return cell.text().isEmpty() && cell.marks().isEmpty();
        }
    }

    SheetReader(Sheet sheet, SheetCellReader cells, SourceBuilder document) {
        this.sheet = sheet;
        this.cells = cells;
        this.document = document;
        if (sheet.getNumMergedRegions() > MOST_MERGED) {
            throw UnreadableSourceException.beyond("合并单元格数", "merged cells in a sheet", MOST_MERGED);
        }
        this.merged = new ArrayList<>(sheet.getMergedRegions());
        merged.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
    }

    void read() {
        for (Row row : sheet) {
            if (!isHidden(row)) {
                add(row);
            }
        }
        endRows();
    }

    private void add(Row row) {
        TreeMap<Integer, Placed> shown = shown(row);
        boolean isEmpty = shown.values().stream().allMatch(Placed::isEmpty);
        boolean isApart = !rows.isEmpty() && isShownBetween(rows.lastKey(), row.getRowNum());
        if (isEmpty || isApart) {
            endRows();
        }
        if (!isEmpty) {
            rows.put(row.getRowNum(), shown);
        }
    }

    private boolean isHidden(Row row) {
        return row.getZeroHeight() || row.getHeight() == 0 && sheet.getDefaultRowHeight() > 0;
    }

    /** Says whether there is a row between two that is not hidden; it is empty then. */
    private boolean isShownBetween(int row, int next) {
        for (int i = row + 1; i < next; i++) {
            if (sheet.getRow(i) == null || !isHidden(sheet.getRow(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHidden(int column) {
        return hiddenColumns.computeIfAbsent(
                column, key -> sheet.isColumnHidden(key) || sheet.getColumnWidth(key) == 0);
    }

    private TreeMap<Integer, Placed> shown(Row row) {
        int number = row.getRowNum();
        reach(number);
        TreeMap<Integer, Placed> shown = new TreeMap<>();
        for (Cell cell : row) {
            int column = cell.getColumnIndex();
            if (!isHidden(column) && !isMerged(number, column)) {
                shown.put(column, placed(cell, number, column, number, column));
            }
        }
        reaching.forEach((first, region) -> {
            int column = first;
            while (column < region.getLastColumn() && isHidden(column)) {
                column++;
            }
            if (isFirstShown(region, number) && !isHidden(column)) {
                Row top = sheet.getRow(region.getFirstRow());
                Cell cell = top == null ? null : top.getCell(first);
                if (cell != null) {
                    shown.put(column, placed(cell, number, column, region.getLastRow(), region.getLastColumn()));
                }
            }
        });
        return shown;
    }

    private Placed empty(int row, int column) {
        return new Placed(new GridCell("", place(row, column)), row, column);
    }

    private SourcePlace place(int row, int column) {
        return new SourcePlace.SheetCell(sheet.getSheetName(), row + 1, column + 1);
    }

    private Placed placed(Cell cell, int row, int column, int lastRow, int lastColumn) {
        MarkedText text = cells.read(cell, sheet.isDisplayZeros());
        return new Placed(document.cell(text.text(), place(row, column), text.marks()), lastRow, lastColumn);
    }

    /** Says whether a row is the first of a merged cell that is not hidden. */
    private boolean isFirstShown(CellRangeAddress region, int row) {
        for (int i = region.getFirstRow(); i < row; i++) {
            if (sheet.getRow(i) == null || !isHidden(sheet.getRow(i))) {
                return false;
            }
        }
        return true;
    }

    private void reach(int row) {
        reaching.values().removeIf(region -> region.getLastRow() < row);
        while (nextMerged < merged.size() && merged.get(nextMerged).getFirstRow() <= row) {
            CellRangeAddress region = merged.get(nextMerged++);
            if (region.getLastRow() >= row) {
                reaching.put(region.getFirstColumn(), region);
            }
        }
    }

    private boolean isMerged(int row, int column) {
        Map.Entry<Integer, CellRangeAddress> before = reaching.floorEntry(column);
        return before != null && before.getValue().isInRange(row, column);
    }

    private void endRows() {
        boolean isTable = rows.values().stream()
                .anyMatch(row ->
                        row.values().stream().filter(cell -> !cell.isEmpty()).count() > 1);
        if (isTable) {
            addTable();
        } else {
            rows.values().forEach(row -> row.values().forEach(cell -> document.paragraph(cell.cell(), false)));
        }
        rows.clear();
    }

    private void addTable() {
        List<Integer> columns = columns();
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
                    Placed placed = rows.get(row).getOrDefault(columns.get(i), empty(row, columns.get(i)));
                    int height = count(numbers, placed.lastRow() + 1) - line;
                    int end = count(columns, placed.lastColumn() + 1);
                    grid.add(line, i, height, end - i, placed.cell());
                    Arrays.fill(coveredUntil, i, end, line + height);
                }
            }
        }
        document.grid(grid.build());
    }

    /** How many of some numbers, sorted, are less than one. */
    private static int count(List<Integer> sorted, int number) {
        int found = Collections.binarySearch(sorted, number);
        return found < 0 ? -found - 1 : found;
    }

    /** The columns in which a text stands; others are empty from top to bottom, however far they reach. */
    private List<Integer> columns() {
        NavigableSet<Integer> columns = new TreeSet<>();
        rows.values()
                .forEach(row -> row.forEach((column, cell) -> {
                    if (!cell.isEmpty()) {
                        columns.add(column);
                    }
                }));
        return new ArrayList<>(columns);
    }
}
