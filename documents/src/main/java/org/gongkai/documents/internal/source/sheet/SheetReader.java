package org.gongkai.documents.internal.source.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Reads the cells of a sheet. Rows between two empty ones are a table; if no row has two texts, they are paragraphs.
 */
final class SheetReader {

    /** Each of them is compared with each cell of a table; the tables of the form have less than a hundred. */
    private static final int MOST_MERGED = 2_000;

    /** The tables of the form have less than a thousand. */
    private static final int MOST_CELLS = 200_000;

    private final Sheet sheet;
    private final SourceBuilder document;
    private final Map<CellAddress, CellRangeAddress> merged = new TreeMap<>();

    /** The rows read since the last empty one: the texts by column. Cells without a text but with a frame are there too. */
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();

    SheetReader(Sheet sheet, SourceBuilder document) {
        this.sheet = sheet;
        this.document = document;
        if (sheet.getNumMergedRegions() > MOST_MERGED) {
            throw UnreadableSourceException.beyond("合并单元格数", "merged cells in a sheet", MOST_MERGED);
        }
        sheet.getMergedRegions()
                .forEach(region -> merged.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), region));
    }

    void read() {
        for (Row row : sheet) {
            TreeMap<Integer, String> cells = cells(row);
            boolean isEmpty = cells.values().stream().allMatch(String::isBlank);
            if (isEmpty || !rows.isEmpty() && rows.lastKey() < row.getRowNum() - 1) {
                endRows();
            }
            if (!isEmpty) {
                rows.put(row.getRowNum(), cells);
            }
        }
        endRows();
    }

    private TreeMap<Integer, String> cells(Row row) {
        TreeMap<Integer, String> cells = new TreeMap<>();
        for (Cell cell : row) {
            cells.put(cell.getColumnIndex(), CellText.of(cell));
        }
        return cells;
    }

    private void endRows() {
        boolean isTable = rows.values().stream()
                .anyMatch(row ->
                        row.values().stream().filter(text -> !text.isBlank()).count() > 1);
        if (isTable) {
            addTable();
        } else {
            rows.forEach((row, cells) ->
                    cells.forEach((column, text) -> document.paragraph(place(row, column), text, false)));
        }
        rows.clear();
    }

    private void addTable() {
        List<Integer> lines = new ArrayList<>(rows.keySet());
        NavigableSet<Integer> columns = columns();
        if ((long) lines.size() * columns.size() > MOST_CELLS) {
            throw UnreadableSourceException.beyond("表格单元格数", "cells in a table", MOST_CELLS);
        }
        GridBuilder grid = new GridBuilder();
        for (int line = 0; line < lines.size(); line++) {
            int row = lines.get(line);
            for (int column : columns) {
                if (!isCovered(row, column)) {
                    CellRangeAddress span = merged.getOrDefault(
                            new CellAddress(row, column), new CellRangeAddress(row, row, column, column));
                    int height = rows.subMap(row, true, span.getLastRow(), true).size();
                    int width = columns.subSet(column, true, span.getLastColumn(), true)
                            .size();
                    String text = rows.get(row).getOrDefault(column, "");
                    grid.add(
                            line,
                            columns.headSet(column).size(),
                            height,
                            width,
                            document.cell(text, place(row, column), List.of()));
                }
            }
        }
        document.grid(grid.build());
    }

    /** The columns in which a text stands; others are empty from top to bottom, however far they reach. */
    private NavigableSet<Integer> columns() {
        NavigableSet<Integer> columns = new TreeSet<>();
        rows.values()
                .forEach(row -> row.forEach((column, text) -> {
                    if (!text.isBlank()) {
                        columns.add(column);
                    }
                }));
        return columns;
    }

    private boolean isCovered(int row, int column) {
        return merged.values().stream()
                .anyMatch(region -> region.isInRange(row, column)
                        && !(region.getFirstRow() == row && region.getFirstColumn() == column));
    }

    private SourcePlace place(int row, int column) {
        return new SourcePlace.SheetCell(sheet.getSheetName(), row + 1, column + 1);
    }
}
