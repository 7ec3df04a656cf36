package org.gongkai.report;

import java.util.function.Consumer;

/**
 * A part of a table: a row, or several. Every part can list its cells in the order of the form and be made from them; this
 * is what ties access by name to access by address.
 */
interface CellGroup {

    /**
     * Passes on every cell, in the order of the form.
     *
     * @param action what to do with each cell
     */
    void forEachCell(Consumer<Cell> action);
}
