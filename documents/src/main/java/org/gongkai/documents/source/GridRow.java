package org.gongkai.documents.source;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.documents.SourcePlace;

/**
 * A row of a table.
 *
 * @param cells the cells from left to right, empty ones too; at least one
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
        return cells.stream()
                .filter(cell -> !cell.covered())
                .findFirst()
                .orElse(cells.get(0))
                .place();
    }

    /**
     * Gives the texts of all cells.
     *
     * @return the texts from left to right, empty ones too
     */
    public List<String> texts() {
        return cells.stream().map(GridCell::text).toList();
    }

    /**
     * Gives the texts of the cells that are not empty.
     *
     * @return the texts from left to right
     */
    public List<String> printedTexts() {
        return cells.stream()
                .map(GridCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * Gives what stands in the row as one line.
     *
     * @return the texts separated by tabs
     */
    public String text() {
        return texts().stream().collect(Collectors.joining("\t")).strip();
    }
}
