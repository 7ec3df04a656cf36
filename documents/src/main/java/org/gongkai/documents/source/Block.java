package org.gongkai.documents.source;

import java.util.List;

/**
 * A paragraph or a table.
 *
 * @since 0.1.0
 */
public sealed interface Block permits Paragraph, Grid {

    /**
     * Gives the block as rows; a paragraph is a row of one cell.
     *
     * @return the rows from top to bottom
     */
    List<GridRow> rows();
}
