package org.gongkai.testkit;

import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;

/**
 * A cell that a fault changed.
 *
 * @param path the cell
 * @param before what it held
 * @param after what it holds now
 * @since 0.1.0
 */
public record CellChange(CellPath path, Cell before, Cell after) {

    boolean isReal() {
        return !before.equals(after);
    }
}
