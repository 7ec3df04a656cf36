package org.gongkai.documents.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the cells from left to right, empty ones too; at least one
 * @since 0.1.0
 */
public record GridRow(List<GridCell> cells) {

    /**
     * Obtains a row.
     *
     * @param cells the cells from left to right
     * @throws IllegalArgumentException if there are none
     */
    public GridRow {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("A row has a cell at least");
        }
    }

    /**
     * Gives the place of the row.
     *
     * @return the place of the first cell that begins in the row, not above it
     */
    public SourcePlace place() {
        for (GridCell cell : cells) {
            if (!cell.covered()) {
                return cell.place();
            }
        }
        return cells.get(0).place();
    }

    /**
     * Gives the texts of all cells.
     *
     * @return the texts from left to right, empty ones too
     */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(cells.size());
        for (GridCell cell : cells) {
            texts.add(cell.text());
        }
        return Collections.unmodifiableList(texts);
    }

    /**
     * Gives the texts of the cells that are not empty.
     *
     * @return the texts from left to right
     */
    public List<String> printedTexts() {
        List<String> texts = new ArrayList<>(cells.size());
        for (GridCell cell : cells) {
            if (!cell.text().isEmpty()) {
                texts.add(cell.text());
            }
        }
        return Collections.unmodifiableList(texts);
    }

    /**
     * Counts the cells that are not empty.
     *
     * @return how many texts are printed in the row
     */
    public int countTexts() {
        int texts = 0;
        for (GridCell cell : cells) {
            texts += cell.text().isEmpty() ? 0 : 1;
        }
        return texts;
    }

    /**
     * Gives what stands in the row as one line.
     *
     * @return the texts separated by tabs, with a space where a cell has a new line
     */
    public String text() {
        String text = cells.size() == 1
                ? cells.get(0).text()
                : String.join("\t", texts()).strip();
        return text.replace('\n', ' ');
    }
}
