package org.gongkai.documents.internal.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.documents.internal.sheet.SheetBlocks;
import org.gongkai.documents.internal.sheet.SheetBlocks.Placed;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Reads what is shown in a sheet. Hidden rows and columns are passed over, and a merged cell stands in the first of its places that is not hidden.
 */
final class SheetReader {

    /** The tables of the form have less than a hundred. */
    private static final int MOST_MERGED = 20_000;

    /** No digit is seen in rows that are lower, in twentieths of a point. */
    private static final int LOWEST_ROW = 20;

    /** No digit is seen in columns that are narrower, in 256ths of a digit. */
    private static final int NARROWEST_COLUMN = 64;

    private final Sheet sheet;
    private final SheetCellReader cells;
    private final SourceBuilder document;
    private final SheetBlocks blocks;

    /** The merged cells, from the top. */
    private final List<CellRangeAddress> merged;

    /** Those that reach into the row that is read, by their first column. */
    private final TreeMap<Integer, CellRangeAddress> reaching = new TreeMap<>();

    private int nextMerged;

    private final Map<Integer, Boolean> hiddenColumns = new HashMap<>();

    SheetReader(Sheet sheet, SheetCellReader cells, SourceBuilder document) {
        this.sheet = sheet;
        this.cells = cells;
        this.document = document;
        this.blocks = new SheetBlocks(sheet.getSheetName(), document);
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
        blocks.end();
    }

    private void add(Row row) {
        int last = blocks.lastRow();
        if (last >= 0 && isShownBetween(last, row.getRowNum())) {
            blocks.endTable();
        }
        blocks.add(row.getRowNum(), shown(row));
    }

    private boolean isHidden(Row row) {
        return row.getZeroHeight() || row.getHeight() < LOWEST_ROW && sheet.getDefaultRowHeight() >= LOWEST_ROW;
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
                column, key -> sheet.isColumnHidden(key) || sheet.getColumnWidth(key) < NARROWEST_COLUMN);
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

    private Placed placed(Cell cell, int row, int column, int lastRow, int lastColumn) {
        MarkedText text = cells.read(cell, sheet.isDisplayZeros());
        return new Placed(document.cell(text.text(), blocks.place(row, column), text.marks()), lastRow, lastColumn);
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
}
