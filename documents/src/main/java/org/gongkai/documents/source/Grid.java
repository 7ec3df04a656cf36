package org.gongkai.documents.source;

import java.util.List;

/**
 * A table, of the form or not.
 *
 * @param rows the rows from top to bottom
 * @since 0.1.0
 */
public record Grid(List<GridRow> rows) implements Block {

    /**
     * Obtains a table.
     *
     * @param rows the rows from top to bottom
     */
    public Grid {
        rows = List.copyOf(rows);
    }
}
