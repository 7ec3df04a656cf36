package org.gongkai.report;

import java.util.Optional;
import org.gongkai.form.Table;

/**
 * A section of the report that is a table: two, three or four.
 *
 * @since 0.1.0
 */
public interface TableSection extends CellGroup {

    /**
     * Says whether the section has just the cells of a table. A report takes every section that represents the table of its
     * form.
     *
     * @param table a table of the form
     * @return whether it does; the labels do not matter
     */
    boolean represents(Table table);

    /**
     * The text that stands beside the table, paragraphs separated by line feeds. The form has no place for it, but many
     * reports have a sentence there.
     *
     * @return the text, empty if there is none
     */
    Optional<String> remarks();
}
