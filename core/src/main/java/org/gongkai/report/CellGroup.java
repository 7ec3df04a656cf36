package org.gongkai.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A part of a table: a row, or several.
 *
 * @since 0.1.0
 */
public interface CellGroup extends Serializable {

    /**
     * Passes on every cell, in the order of the form.
     *
     * @param action what to do with each cell
     */
    void forEachCell(Consumer<Cell> action);

    /**
     * Lists the cells.
     *
     * @return the cells in the order of the form
     */
    default List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        forEachCell(cells::add);
        return Collections.unmodifiableList(cells);
    }
}
